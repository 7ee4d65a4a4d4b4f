#include "render/typst/typst_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/links.h"
#include "base/sha256.h"
#include "programme/codes.h"
#include "programme/document_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/chart/svg.h"
#include "render/note_ahead.h"
#include "render/single_number.h"
#include "render/typst/typst_drawing.h"
#include "render/typst/typst_narrative.h"
#include "render/typst/typst_text.h"

namespace voortgang {
namespace {

constexpr int kPart =
    4;  // a heading of ours, not of a text, at this level divides a goal: "Regionaal", "Cijfers"

std::string_view function_of(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::kPlain:
      return "al";
    case ParagraphKind::kLead:
      return "inleiding";
    case ParagraphKind::kKeyNumber:
      return "kerncijfer";
    case ParagraphKind::kNote:
      return "opmerking";
    case ParagraphKind::kStatus:
      return "stand";
    case ParagraphKind::kKey:
      return "opmerking";
  }
  return {};
}

// Groups that look like one; the others are only their contents.
std::string_view function_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::kCard:
      return "kaart";
    case SectionKind::kLokaal:
      return "lokaal";
    case SectionKind::kSamenvatting:
      return "samenvatting";
    case SectionKind::kPlain:
    case SectionKind::kCards:
    case SectionKind::kHero:
    case SectionKind::kThree:
    case SectionKind::kIndicatorRow:
    case SectionKind::kPart:
    case SectionKind::kIndicator:
    case SectionKind::kChartAndTable:
    case SectionKind::kRegionaal:
    case SectionKind::kHoofddoel:
    case SectionKind::kCover:
      return {};
  }
  return {};
}

// What is longer cannot stay in one piece with the chart above it.
constexpr std::size_t kWholeFigures = 24;

bool is_long(const Block& block) {
  const auto* table = std::get_if<FactTable>(&block.is);
  return table != nullptr && table->reeks->feiten.size() > kWholeFigures;
}

}  // namespace

// By what is in it: the same picture in two texts is one file, and another under an old name is not mistaken
// for it.
std::string typst_image_name(const Asset& image) {
  return fmt::format("beeld-{}.{}", sha256_hex(image.bytes), usual_ending(image));
}

void TypstWriter::end_line() {
  out_ += '\n';
  ++lines_;
}

void TypstWriter::blocks(const Blocks& blocks) {
  blocks_from(blocks, 0);
}

void TypstWriter::blocks_before_closing(const Blocks& blocks) {
  before_closing_ = true;
  blocks_from(blocks, 0);
}

void TypstWriter::blocks_amid_text(const Blocks& blocks) {
  amid_text_ = true;
  blocks_from(blocks, 0);
  amid_text_ = false;
}

// A note that a text begins with, "Voorbeeldtekst", is on the same sheet as that text.
void TypstWriter::blocks_from(const Blocks& blocks, std::size_t from) {
  const bool before_closing = take_before_closing();
  for (std::size_t i = from; i < blocks.size(); ++i) {
    before_closing_ = before_closing && i + 1 == blocks.size();
    if (is_note_ahead(blocks, i))
      paragraph("vooraf", std::get<Paragraph>(blocks[i].is).inlines);
    else
      std::visit([this](const auto& is) { write(is); }, blocks[i].is);
  }
  before_closing_ = false;
}

void TypstWriter::inlines(const Inlines& inlines) {
  for (const Inline& is : inlines) std::visit([this](const auto& one) { write(one); }, is);
}

void TypstWriter::content(const Inlines& words) {
  out_ += '[';
  inlines(words);
  out_ += ']';
}

void TypstWriter::paragraph(std::string_view function, const Inlines& words) {
  out_.append("#").append(function);
  content(words);
  end_line();
}

void TypstWriter::address(std::string_view target) {
  std::string whole;
  append_link(whole, root_, target);
  typst::string(out_, whole);
}

void TypstWriter::image(std::string_view target, std::string_view words, const ImageRoom& room) {
  const auto found = paper_image(assets_, target, room);
  // A picture that paper cannot show is its description.
  if (!found) return typst::text(out_, words);
  if (std::ranges::find(images_, found->asset) == images_.end()) images_.push_back(found->asset);
  out_ += "#beeld(";
  typst::string(out_, typst_image_name(*found->asset));
  out_ += ',';
  typst::string(out_, words);
  fmt::format_to(std::back_inserter(out_), ",{:.2f}mm,{:.2f}mm);", found->width, found->height);
}

void TypstWriter::write(const Heading& heading) {
  std::string_view words = heading.text;
  fmt::format_to(std::back_inserter(out_), "#kop({}", heading.level);
  if (!heading.nummer.empty() && words.starts_with(heading.nummer)) {
    out_ += ",nr:";
    // Apart, since the frame sets it in the margin; in the contents it stands before the title.
    typst::string(out_, heading.nummer);
    words.remove_prefix(heading.nummer.size());
    while (words.starts_with(' ')) words.remove_prefix(1);
  }
  if (heading.level == kPart) out_ += ",deel:true";
  out_ += ")[";
  typst::text(out_, words);
  out_ += ']';
  end_line();
}

void TypstWriter::write(const Paragraph& one) {
  const bool is_last = take_before_closing() && one.kind == ParagraphKind::kPlain;
  paragraph(is_last ? "aanloop" : function_of(one.kind), one.inlines);
}

void TypstWriter::write(const ItemList& list) {
  // Typst has no list without items.
  if (list.items.empty()) return;
  out_ += list.ordered ? "#opsomming(" : "#lijst(";
  for (const Inlines& item : list.items) {
    content(item);
    out_ += ',';
  }
  out_ += ')';
  end_line();
}

void TypstWriter::write(const Figure& one) {
  figure(one, FigurePlace::kByItself);
}

void TypstWriter::figure(const Figure& figure, FigurePlace place) {
  const std::string words = in_words(figure.chart);
  if (!is_drawn(figure.chart)) return write(Paragraph{{Text{words + "."}}});
  out_ += "#figuur(alt:";
  typst::string(out_, words);
  if (place == FigurePlace::kByItself) {
    out_ += ",bijschrift:[";
    typst::text(out_, figure.caption + reading_note(figure.chart));
    if (figure.voorbeeld) write(VoorbeeldMark{});
    out_ += ']';
    if (amid_text_) out_ += ",zweeft:true";
  }
  out_ += ',';
  typst::drawing(out_, figure.chart,
                 place == FigurePlace::kByItself ? typst::Height::kOfTheSite : typst::Height::kLow);
  out_ += ')';
  end_line();
}

void TypstWriter::write(const Narrative& narrative) {
  write_typst_narrative(out_, narrative, *this);
}

void TypstWriter::write(const Definitions& definitions) {
  out_ += "#velden(";
  for (const auto& [name, value] : definitions.items) {
    out_ += '(';
    typst::string(out_, name);
    out_ += ',';
    content(value);
    out_ += "),";
  }
  out_ += ')';
  end_line();
}

void TypstWriter::write(const Disclosure& disclosure) {
  paragraph("al", {Strong{disclosure.summary}});
  blocks(disclosure.blocks);
}

// [what is written, on lines of its own]
void TypstWriter::argument(const std::function<void()>& write_it) {
  out_ += '[';
  end_line();
  write_it();
  out_ += ']';
}

void TypstWriter::write(const Section& section) {
  if (section.kind == SectionKind::kCover) return;  // the frame makes it, of the same facts
  if (section.kind == SectionKind::kIndicator) return indicator(section);
  if (section.kind == SectionKind::kCards) return cards(section);
  const std::string_view function = function_of(section.kind);
  if (function.empty()) return blocks(section.blocks);
  std::size_t from = 0;
  if (section.kind == SectionKind::kLokaal && !section.blocks.empty()) {
    if (const auto* heading = std::get_if<Heading>(&section.blocks.front().is)) write(*heading), from = 1;
  }
  out_.append("#").append(function);
  argument([&] { blocks_from(section.blocks, from); });
  end_line();
}

// Beside one another: #kaarten([…],[…],)
void TypstWriter::cards(const Section& section) {
  out_ += "#kaarten(";
  for (const Block& block : section.blocks) {
    argument([&] { std::visit([this](const auto& is) { write(is); }, block.is); });
    out_ += ',';
  }
  out_ += ')';
  end_line();
}

// The caption of the table is that of its chart.
void TypstWriter::tell_how_to_read(const Figure& chart, Blocks& below) {
  for (Block& block : below) {
    if (auto* table = std::get_if<FactTable>(&block.is)) table->caption += reading_note(chart.chart);
  }
}

// Words on the left, the chart beside them, and below both the figures, under a caption that is the chart's
// too. What has a heading of its own comes behind these: it may be on the next sheet.
void TypstWriter::indicator(const Section& section) {
  Blocks words;
  Blocks below;
  Blocks behind;
  const Figure* chart = nullptr;
  bool has_numbers = false;
  for (const Block& block : section.blocks) {
    const auto* pair = std::get_if<Section>(&block.is);
    if (pair == nullptr || pair->kind != SectionKind::kChartAndTable) {
      const bool is_behind = !behind.empty() || (has_numbers && std::holds_alternative<Heading>(block.is));
      Blocks& beside = chart == nullptr && below.empty() ? words : below;
      (is_behind ? behind : beside).push_back(block);
      continue;
    }
    has_numbers = true;
    for (const Block& inner : pair->blocks) {
      if (const auto* one = std::get_if<Figure>(&inner.is))
        chart = one;
      else if (const Feit* only = only_feit(inner)) {
        if (std::string remark = remark_with_period(*only); !remark.empty())
          below.push_back(Paragraph{{Text{std::move(remark)}}, ParagraphKind::kNote});
      } else
        below.push_back(inner);
    }
  }
  if (chart != nullptr && shows_a_course(*chart)) tell_how_to_read(*chart, below);
  out_ += "#cijferrij(";
  argument([&] { blocks(words); });
  out_ += ',';
  // One or two points are in the table; a line between them says no more.
  if (chart != nullptr && shows_a_course(*chart))
    argument([&] { figure(*chart, FigurePlace::kBesideWords); });
  else
    out_ += "none";
  out_ += ',';
  argument([&] { blocks(below); });
  // A table of more than half a sheet may part from its chart; otherwise the sheet before would end blank.
  if (std::ranges::any_of(below, is_long)) out_ += ",heel:false";
  out_ += ')';
  end_line();
  if (behind.empty()) return;
  out_ += "#bijcijfer";
  argument([&] { blocks(behind); });
  end_line();
}

void TypstWriter::write(const Contents& /*contents*/) {
  out_ += "#inhoud(";
  typst::string(out_, woorden::kInhoud);
  out_ += ')';
  end_line();
}

// A paper is read from front to back.
void TypstWriter::write(const Navigation& /*navigation*/) {}

void TypstWriter::write(const Text& words) {
  typst::text(out_, words.text);
}

void TypstWriter::write(const Strong& strong) {
  out_ += "#strong(";
  typst::string(out_, strong.text);
  out_ += ");";
}

void TypstWriter::write(const Link& link) {
  if (link.target.empty()) return typst::text(out_, link.text);
  out_ += "#link(";
  address(link.target);
  out_ += ',';
  typst::string(out_, link.text);
  out_ += ");";
}

void TypstWriter::write(const Cijfer& cijfer) {
  out_ += "#cijfer(";
  address(cijfer.target);
  out_ += ',';
  typst::string(out_, cijfer.weergave);
  if (cijfer.voorbeeld) out_ += ",vb:true";
  if (!cijfer.zekerheid.empty()) {
    out_ += ",zekerheid:";
    typst::string(out_, cijfer.zekerheid);
  }
  out_ += ");";
}

void TypstWriter::write(const Sparkline& sparkline) {
  typst::text(out_, sparkline.description);
}

void TypstWriter::write(const OordeelMark& mark) {
  fmt::format_to(std::back_inserter(out_), "#oordeel(\"{}\",", id_of(mark.oordeel));
  typst::string(out_, woorden::oordeel(mark.oordeel));
  if (!mark.target.empty()) {
    out_ += ",url:";
    address(mark.target);
  }
  if (mark.voorbeeld) out_ += ",vb:true";
  out_ += ");";
}

void TypstWriter::write(const VoorbeeldMark& /*mark*/) {
  out_ += "#voorbeeldmerk(";
  typst::string(out_, woorden::kVoorbeeld);
  out_ += ");";
}

void TypstWriter::write(const LineBreak& /*line_break*/) {
  out_ += "#linebreak();";
}

void TypstWriter::write(const Small& small) {
  out_ += "#kleiner(";
  typst::string(out_, small.text);
  out_ += ");";
}

// The value stands beside it.
void TypstWriter::write(const CellBar& /*bar*/) {}

}  // namespace voortgang
