#include "render/html/html_writer.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

#include "base/links.h"
#include "programme/codes.h"
#include "programme/namen.h"
#include "programme/woorden.h"
#include "render/chart/svg.h"
#include "render/html/html_narrative.h"
#include "render/html/html_text.h"
#include "render/oordeel_signs.h"

namespace voortgang {
namespace {

std::string_view class_of(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::kPlain:
      return {};
    case ParagraphKind::kLead:
      return "inleiding";
    case ParagraphKind::kKeyFigure:
      return "kerncijfer";
    case ParagraphKind::kNote:
      return "opmerking";
    case ParagraphKind::kStatus:
      return "stand";
  }
  return {};
}

std::string_view class_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::kPlain:
      return {};
    case SectionKind::kCards:
      return "kaarten";
    case SectionKind::kCard:
      return "kaart";
    case SectionKind::kIndicator:
      return "indicator";
    case SectionKind::kChartAndTable:
      return "grafiek-en-tabel";
    case SectionKind::kRegionaal:
      return "regionaal";
    case SectionKind::kLokaal:
      return "lokaal";
    case SectionKind::kHoofddoel:
      return "hoofddoel";
    case SectionKind::kCover:
      return "omslag";
    case SectionKind::kSamenvatting:
      return "samenvatting";
  }
  return {};
}

}  // namespace

void HtmlWriter::blocks(const Blocks& blocks) {
  for (const Block& block : blocks) std::visit([this](const auto& is) { write(is); }, block.is);
}

void HtmlWriter::inlines(const Inlines& inlines) {
  for (const Inline& is : inlines) std::visit([this](const auto& one) { write(one); }, is);
}

void HtmlWriter::write(const Heading& heading) {
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<h{}"), heading.level);
  if (!heading.id.empty()) {
    out_ += " id=\"";
    html::attribute(out_, heading.id);
    out_ += '"';
  }
  out_ += '>';
  html::text(out_, heading.text);
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("</h{}>\n"), heading.level);
}

void HtmlWriter::write(const Paragraph& paragraph) {
  paragraph_of_kind(class_of(paragraph.kind), paragraph.inlines);
}

void HtmlWriter::paragraph_of_kind(std::string_view name, const Inlines& words) {
  if (name.empty())
    out_ += "<p>";
  else
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<p class=\"{}\">"), name);
  inlines(words);
  out_ += "</p>\n";
}

void HtmlWriter::write(const ItemList& list) {
  out_ += list.ordered ? "<ol>\n" : "<ul>\n";
  for (const Inlines& item : list.items) {
    out_ += "<li>";
    inlines(item);
    out_ += "</li>\n";
  }
  out_ += list.ordered ? "</ol>\n" : "</ul>\n";
}

void HtmlWriter::write(const Figure& figure) {
  if (!is_wide(figure.chart)) {
    out_ += "<figure class=\"grafiek\">\n";
    append_svg(out_, figure.chart);
  } else {
    // Too wide for a small screen: it slides, by finger and by key.
    out_ += "<figure class=\"figuur\">\n<div class=\"schuif\" tabindex=\"0\" role=\"group\" aria-label=\"";
    html::attribute(out_, figure.caption);
    out_ += "\">\n";
    append_svg(out_, figure.chart);
    out_ += "</div>\n";
  }
  out_ += "<figcaption>";
  html::text(out_, figure.caption);
  if (figure.voorbeeld) write(VoorbeeldMark{});
  out_ += "</figcaption>\n</figure>\n";
}

void HtmlWriter::write(const Narrative& narrative) {
  write_html_narrative(out_, narrative, *this, root_, ++narratives_);
}

void HtmlWriter::write(const Definitions& definitions) {
  out_ += "<dl>\n";
  for (const auto& [name, value] : definitions.items) {
    out_ += "<div><dt>";
    html::text(out_, name);
    out_ += "</dt><dd>";
    inlines(value);
    out_ += "</dd></div>\n";
  }
  out_ += "</dl>\n";
}

void HtmlWriter::write(const Disclosure& disclosure) {
  out_ += "<details>\n<summary>";
  html::text(out_, disclosure.summary);
  out_ += "</summary>\n";
  blocks(disclosure.blocks);
  out_ += "</details>\n";
}

void HtmlWriter::write(const Section& section) {
  // A section with a heading of its own is a section; a mere group is not, or outlines would have holes.
  const bool has_heading =
      !section.blocks.empty() && std::holds_alternative<Heading>(section.blocks.front().is);
  const std::string_view tag = has_heading ? "section" : "div";
  const std::string_view kind = class_of(section.kind);
  if (kind.empty() && section.id.empty()) return blocks(section.blocks);
  out_ += '<';
  out_ += tag;
  if (!kind.empty()) fmt::format_to(std::back_inserter(out_), FMT_COMPILE(" class=\"{}\""), kind);
  if (!section.id.empty()) {
    out_ += " id=\"";
    html::attribute(out_, section.id);
    out_ += '"';
  }
  out_ += ">\n";
  blocks(section.blocks);
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("</{}>\n"), tag);
}

void HtmlWriter::write(const Contents& contents) {
  fmt::format_to(std::back_inserter(out_),
                 "<nav class=\"inhoud\" aria-labelledby=\"inhoud\">\n<h2 id=\"inhoud\">{}</h2>\n<ol>\n",
                 woorden::kInhoud);
  int level = 1;
  bool open = false;
  for (const ContentsEntry& entry : contents.entries) {
    for (; level < entry.level; ++level, open = false) out_ += "\n<ol>\n";
    if (open) out_ += "</li>\n";
    for (; level > entry.level; --level) out_ += "</ol>\n</li>\n";
    out_ += "<li><a href=\"#";
    html::attribute(out_, entry.id);
    out_ += "\">";
    html::text(out_, entry.text);
    out_ += "</a>";
    open = true;
  }
  if (open) out_ += "</li>\n";
  for (; level > 1; --level) out_ += "</ol>\n</li>\n";
  out_ += "</ol>\n</nav>\n";
}

void HtmlWriter::write(const Text& words) {
  html::text(out_, words.text);
}

void HtmlWriter::write(const Strong& strong) {
  out_ += "<strong>";
  html::text(out_, strong.text);
  out_ += "</strong>";
}

void HtmlWriter::open_link(std::string_view target, std::string_view kind) {
  out_ += "<a";
  if (!kind.empty()) fmt::format_to(std::back_inserter(out_), FMT_COMPILE(" class=\"{}\""), kind);
  out_ += " href=\"";
  std::string address;
  append_link(address, root_, target);
  html::attribute(out_, address);
  out_ += "\">";
}

void HtmlWriter::write(const Link& link) {
  if (link.target.empty()) return html::text(out_, link.text);
  open_link(link.target);
  html::text(out_, link.text);
  out_ += "</a>";
}

void HtmlWriter::short_mark(std::string_view meaning) {
  fmt::format_to(std::back_inserter(out_),
                 FMT_COMPILE("<sup class=\"vb\"><abbr title=\"{}\">{}</abbr></sup>"), meaning,
                 woorden::kVoorbeeldKort);
}

void HtmlWriter::write(const Cijfer& cijfer) {
  open_link(cijfer.target, "cijfer");
  html::text(out_, cijfer.weergave);
  out_ += "</a>";
  if (cijfer.voorbeeld) short_mark(woorden::kVoorbeeldcijfer);
  if (!cijfer.zekerheid.empty())
    out_.append(" <small class=\"zekerheid\">(").append(cijfer.zekerheid).append(")</small>");
}

void HtmlWriter::write(const Sparkline& sparkline) {
  append_sparkline(out_, sparkline);
}

void HtmlWriter::write(const OordeelMark& mark) {
  if (!mark.target.empty()) open_link(mark.target, "oordeel-link");
  fmt::format_to(
      std::back_inserter(out_),
      FMT_COMPILE("<span class=\"oordeel {}\"><svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" "
                  "aria-hidden=\"true\">{}</svg> {}</span>"),
      id_of(mark.oordeel), oordeel_sign(mark.oordeel), woorden::oordeel(mark.oordeel));
  if (!mark.target.empty()) out_ += "</a>";
  if (mark.voorbeeld) short_mark(woorden::kVoorbeeldoordeel);
}

void HtmlWriter::write(const VoorbeeldMark& /*mark*/) {
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE(" <span class=\"voorbeeld\">{}</span>"),
                 woorden::kVoorbeeld);
}

void HtmlWriter::write(const LineBreak& /*line_break*/) {
  out_ += "<br>";
}

}  // namespace voortgang
