#include "render/html/html_writer.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

#include "base/links.h"
#include "programme/codes.h"
#include "programme/document_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/html/html_narrative.h"
#include "render/html/html_text.h"

namespace voortgang {
namespace {

std::string_view class_of(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::kPlain:
      return {};
    case ParagraphKind::kLead:
      return "inleiding";
    case ParagraphKind::kKeyNumber:
      return "kerncijfer";
    case ParagraphKind::kNote:
      return "opmerking";
    case ParagraphKind::kStatus:
      return "stand";
    case ParagraphKind::kKey:
      return "sleutel";
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
    case SectionKind::kHero:
      return "held";
    case SectionKind::kThree:
      return "drie";
    case SectionKind::kIndicatorRow:
      return "rij";
    case SectionKind::kPart:
      return {};
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
  html::breakable(out_, heading.text);
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
  if (section.kind == SectionKind::kPlain && section.id.empty()) return blocks(section.blocks);
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

void HtmlWriter::put(std::string_view words) {
  long_word_ > 0 ? html::breakable(out_, words, long_word_) : html::text(out_, words);
}

void HtmlWriter::write(const Text& text) {
  put(text.text);
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
  // A place on this page needs no address.
  if (!path_.empty() && target.starts_with(path_) && target.substr(path_.size()).starts_with('#'))
    target.remove_prefix(path_.size());
  // What both have in common need not be climbed out of and into again.
  std::string_view root = root_;
  for (std::string_view path = path_; root.starts_with("../");) {
    const std::size_t folder = path.find('/') + 1;
    if (folder == 0 || target.substr(0, folder) != path.substr(0, folder) || target.size() == folder) break;
    path.remove_prefix(folder);
    target.remove_prefix(folder);
    root.remove_prefix(3);
  }
  std::string address;
  append_link(address, root, target);
  html::attribute(out_, address);
  out_ += "\">";
}

void HtmlWriter::write(const Link& link) {
  if (link.target.empty()) return put(link.text);
  open_link(link.target);
  put(link.text);
  out_ += "</a>";
}

void HtmlWriter::short_mark(std::string_view meaning) {
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<sup title=\"{}\">{}</sup>"), meaning,
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

void HtmlWriter::write(const OordeelMark& mark) {
  if (!mark.target.empty()) open_link(mark.target);
  if (mark.van.empty()) {
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<span class=\"oordeel {}\">"), id_of(mark.oordeel));
    sign(mark.oordeel);
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("\u00A0{}</span>"), woorden::oordeel(mark.oordeel));
  } else {
    sign(mark.oordeel);
    out_ += "<span class=\"vo\">";
    html::text(out_, woorden::kEenWaarde(mark.van, woorden::oordeel(mark.oordeel)));
    out_ += "</span>";
  }
  if (!mark.target.empty()) out_ += "</a>";
  if (mark.voorbeeld && mark.van.empty()) short_mark(woorden::kVoorbeeldoordeel);
}

void HtmlWriter::write(const VoorbeeldMark& /*mark*/) {
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("\u00A0<span class=\"voorbeeld\">{}</span>"),
                 woorden::kVoorbeeld);
}

void HtmlWriter::write(const LineBreak& /*line_break*/) {
  out_ += "<br>";
}

void HtmlWriter::write(const Small& small) {
  out_ += "<small>";
  put(small.text);
  out_ += "</small>";
}

}  // namespace voortgang
