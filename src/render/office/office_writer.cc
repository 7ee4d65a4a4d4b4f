#include "render/office/office_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/links.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/chart/svg.h"
#include "render/fact_rows.h"
#include "render/narrative_walk.h"
#include "render/note_ahead.h"
#include "render/office/column_widths.h"
#include "render/office/office_narrative.h"
#include "render/office/oordeel_characters.h"
#include "render/single_number.h"

namespace voortgang::office {
namespace {

constexpr std::size_t kWholeLines = 20;  // of a table that is not cut in two

Style style_of(ParagraphKind kind, Style body) {
  switch (kind) {
    case ParagraphKind::kPlain:
      return body;
    case ParagraphKind::kLead:
      return Style::kLead;
    case ParagraphKind::kKeyNumber:
      return Style::kKeyNumber;
    case ParagraphKind::kNote:
    case ParagraphKind::kKey:
      return Style::kNote;
    case ParagraphKind::kStatus:
      return Style::kState;
  }
  return body;
}

Style cell_style(std::size_t column, Alignment alignment) {
  if (column == 0) return Style::kRowHead;
  return alignment == Alignment::kEnd ? Style::kCellNumber : Style::kCell;
}

bool has_chart(const Block& block) {
  const auto* section = std::get_if<Section>(&block.is);
  if (section == nullptr || section->kind != SectionKind::kChartAndTable) return false;
  return std::ranges::any_of(section->blocks, [](const Block& inner) {
    const auto* chart = std::get_if<Figure>(&inner.is);
    return chart != nullptr && shows_a_course(*chart);
  });
}

Style head_style(Alignment alignment) {
  return alignment == Alignment::kEnd ? Style::kColumnHeadNumber : Style::kColumnHead;
}

}  // namespace

void OfficeWriter::blocks(const Blocks& blocks) {
  const bool before_closing = take_before_closing();
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    before_closing_ = before_closing && i + 1 == blocks.size();
    block(blocks, i);
  }
  before_closing_ = false;
}

void OfficeWriter::blocks_before_closing(const Blocks& those) {
  before_closing_ = true;
  blocks(those);
}

void OfficeWriter::block(const Blocks& blocks, std::size_t at) {
  if (!is_note_ahead(blocks, at)) return std::visit([this](const auto& is) { write(is); }, blocks[at].is);
  out_.open_paragraph(Style::kNoteAhead);
  inlines(std::get<Paragraph>(blocks[at].is).inlines);
  out_.close_paragraph();
}

void OfficeWriter::inlines(const Inlines& inlines) {
  for (const Inline& is : inlines) std::visit([this](const auto& one) { write(one); }, is);
}

Style OfficeWriter::set_body(Style style) {
  return std::exchange(body_, style);
}

void OfficeWriter::paragraph(Style style, std::string_view text) {
  out_.open_paragraph(style);
  out_.words(text);
  out_.close_paragraph();
}

void OfficeWriter::heading(int level, std::string_view text, std::string_view id) {
  out_.open_heading(level, id);
  out_.words(text);
  out_.close_paragraph();
}

void OfficeWriter::write(const Heading& one) {
  heading(one.level, one.text, one.id);
}

void OfficeWriter::write(const Paragraph& paragraph) {
  out_.stay_with_next(take_before_closing());
  out_.open_paragraph(style_of(paragraph.kind, body_));
  out_.stay_with_next(false);
  inlines(paragraph.inlines);
  out_.close_paragraph();
}

void OfficeWriter::write(const ItemList& list) {
  out_.open_list({.ordered = list.ordered});
  for (const Inlines& item : list.items) {
    out_.open_item();
    out_.open_paragraph(Style::kItem);
    inlines(item);
    out_.close_paragraph();
    out_.close_item();
  }
  out_.close_list();
}

void OfficeWriter::cell(Style style, std::string_view text) {
  out_.open_cell();
  paragraph(style, text);
  out_.close_cell();
}

void OfficeWriter::write(const Table& table) {
  std::string caption =
      table.voorbeeld ? fmt::format("{} ({})", table.caption, woorden::kVoorbeeld) : table.caption;
  for (const TablePart& part : table_parts(table)) {
    out_.open_table(
        {std::exchange(caption, {}), part.columns, table.rows.size(), lines_of(table, part) <= kWholeLines});
    out_.open_row(RowKind::kPlain);
    for (const std::size_t c : part.which)
      cell(head_style(table.columns[c].alignment), table.columns[c].title);
    out_.close_row();
    out_.open_body();
    for (const TableRow& row : table.rows) write_row(table, row, part.which);
    out_.close_table();
  }
}

void OfficeWriter::write_row(const Table& table, const TableRow& row, const std::vector<std::size_t>& which) {
  out_.open_row(row.kind);
  for (const std::size_t c : which) {
    out_.open_cell();
    out_.open_paragraph(cell_style(c, table.columns[c].alignment));
    row_words(row, c);
    // A blank is not read aloud.
    if (c > 0 && row.kind == RowKind::kPlain && plain_words(row.cells[c]).empty())
      out_.words(woorden::kGeenWaarde);
    out_.close_paragraph();
    out_.close_cell();
  }
  out_.close_row();
}

// A total stands out, and so does what a row is; what stands behind the first line of that is a remark.
void OfficeWriter::row_words(const TableRow& row, std::size_t column) {
  const Inlines& words = row.cells[column];
  const auto is_break = [](const Inline& one) { return std::holds_alternative<LineBreak>(one); };
  const auto end = row.kind == RowKind::kTotal ? words.end()
                   : column == 0               ? std::ranges::find_if(words, is_break)
                                               : words.begin();
  if (end != words.begin()) {
    out_.open_run(Run::kStrong, Oordeel::kGeenOordeel);
    inlines(Inlines(words.begin(), end));
    out_.close_run();
  }
  inlines(Inlines(end, words.end()));
}

// Beside one another where they fit, as in a PDF; others have a name, which would not fit. Where a figure was
// delivered is told on the site.
void OfficeWriter::write(const FactTable& table) {
  if (const std::string all = said_of_all(table); !all.empty()) return paragraph(Style::kNote, all);
  const auto columns = table.groep == nullptr ? period_column_widths(*table.reeks) : std::vector<Column>();
  if (!columns.empty())
    periods_across(table, columns);
  else
    periods_down(table);
}

void OfficeWriter::periods_across(const FactTable& table, const std::vector<Column>& columns) {
  out_.open_table({table.caption, columns, 1, true});
  out_.open_row(RowKind::kPlain);
  cell(Style::kColumnHead, woorden::kPeriode);
  for (const Feit& feit : table.reeks->feiten) cell(Style::kColumnHeadNumber, code(feit.periode));
  out_.close_row();
  out_.open_body();
  out_.open_row(RowKind::kPlain);
  cell(Style::kRowHead, woorden::kWaarde);
  for (const Feit& feit : table.reeks->feiten) {
    std::string value;
    append_weergave(value, feit, table.reeks->decimalen);
    cell(Style::kCellNumber, value);
  }
  out_.close_row();
  out_.close_table();
  if (const std::string remarks = remarks_with_periods(*table.reeks); !remarks.empty())
    paragraph(Style::kNote, remarks);
}

void OfficeWriter::periods_down(const FactTable& table) {
  const bool with_remark = has_remarks(*table.reeks);
  out_.open_table({table.caption, fact_column_widths(table, with_remark), table.reeks->feiten.size(),
                   table.reeks->feiten.size() <= kWholeLines});
  out_.open_row(RowKind::kPlain);
  cell(Style::kColumnHead, woorden::kPeriode);
  cell(Style::kColumnHeadNumber, woorden::kWaarde);
  if (table.groep != nullptr) cell(Style::kColumnHeadNumber, table.groep_naam);
  if (with_remark) cell(Style::kColumnHead, woorden::kOpmerking);
  out_.close_row();
  out_.open_body();
  for (const Feit& feit : table.reeks->feiten) {
    std::string value;
    append_weergave(value, feit, table.reeks->decimalen);
    out_.open_row(RowKind::kPlain);
    cell(Style::kRowHead, code(feit.periode));
    cell(Style::kCellNumber, value);
    if (table.groep != nullptr) cell(Style::kCellNumber, group_value(table, feit.periode));
    if (with_remark) cell(Style::kCell, remark_of(feit));
    out_.close_row();
  }
  out_.close_table();
}

void OfficeWriter::write(const Figure& figure) {
  if (!is_drawn(figure.chart)) return write(Paragraph{{Text{in_words(figure.chart) + "."}}});
  chart(figure);
  out_.open_paragraph(Style::kFigureTitle);
  out_.words(figure.caption + reading_note(figure.chart));
  if (figure.voorbeeld) write(VoorbeeldMark{});
  out_.close_paragraph();
}

void OfficeWriter::chart(const Figure& figure) {
  out_.open_paragraph(Style::kFigure);
  out_.picture(picture_of(figure.chart));
  out_.close_paragraph();
}

void OfficeWriter::write(const Narrative& narrative) {
  write_office_narrative(out_, narrative, *this, root_, ++narratives_);
}

void OfficeWriter::write(const Definitions& definitions) {
  for (const auto& [name, value] : definitions.items) {
    out_.open_paragraph(Style::kField);
    run(Run::kStrong, name + ":");
    out_.tab();
    inlines(value);
    out_.close_paragraph();
  }
}

void OfficeWriter::write(const Disclosure& disclosure) {
  out_.open_paragraph(body_);
  run(Run::kStrong, disclosure.summary);
  out_.close_paragraph();
  blocks(disclosure.blocks);
}

void OfficeWriter::write(const Section& section) {
  if (section.kind == SectionKind::kChartAndTable) return chart_and_table(section);
  if (section.kind == SectionKind::kIndicator) return indicator(section);
  blocks(section.blocks);
}

// What is said of a figure is on the page of its chart.
void OfficeWriter::indicator(const Section& section) {
  const auto found = std::ranges::find_if(section.blocks, has_chart);
  const auto chart = static_cast<std::size_t>(found - section.blocks.begin());
  const Style before = set_body(chart == section.blocks.size() ? body_ : Style::kBeforeFigure);
  for (std::size_t i = 0; i < section.blocks.size(); ++i) {
    if (i == chart) set_body(before);
    block(section.blocks, i);
  }
  set_body(before);
}

// The title of the table is that of its chart.
void OfficeWriter::chart_and_table(const Section& section) {
  std::string how_to_read;
  for (const Block& block : section.blocks) {
    if (const auto* figure = std::get_if<Figure>(&block.is)) {
      if (!shows_a_course(*figure)) continue;
      chart(*figure);
      how_to_read = reading_note(figure->chart);
    } else if (const Feit* only = only_feit(block)) {
      if (const std::string remark = remark_with_period(*only); !remark.empty())
        paragraph(Style::kNote, remark);
    } else if (const auto* table = std::get_if<FactTable>(&block.is)) {
      FactTable under = *table;
      under.caption += how_to_read;
      write(under);
    } else {
      std::visit([this](const auto& is) { write(is); }, block.is);
    }
  }
}

void OfficeWriter::write(const Contents& contents) {
  out_.contents(contents);
}

// A paper is read from front to back.
void OfficeWriter::write(const Navigation& /*navigation*/) {}

void OfficeWriter::run(Run run, std::string_view text, Oordeel oordeel) {
  out_.open_run(run, oordeel);
  out_.words(text);
  out_.close_run();
}

void OfficeWriter::link(std::string_view words, std::string_view target) {
  std::string address;
  append_link(address, root_, target);
  out_.open_link(address);
  out_.words(words);
  out_.close_link();
}

void OfficeWriter::image(std::string_view target, std::string_view words, const ImageRoom& room,
                         bool in_link) {
  const auto found = paper_image(assets_, target, room);
  if (found && found->dots != nullptr) return out_.picture(picture_of(*found, words));
  if (in_link || !is_safe_address(target)) return out_.words(words);
  link(words, site_address(target));
}

void OfficeWriter::write(const Text& text) {
  out_.words(text.text);
}

void OfficeWriter::write(const Strong& strong) {
  run(Run::kStrong, strong.text);
}

void OfficeWriter::write(const Link& one) {
  if (one.target.empty())
    out_.words(one.text);
  else
    link(one.text, one.target);
}

void OfficeWriter::write(const Cijfer& cijfer) {
  link(cijfer.weergave, cijfer.target);
  if (cijfer.voorbeeld) run(Run::kRaised, woorden::kVoorbeeldKort);
  if (!cijfer.zekerheid.empty()) out_.words(fmt::format(" ({})", cijfer.zekerheid));
}

void OfficeWriter::write(const Sparkline& sparkline) {
  out_.words(sparkline.description);
}

// The sign is told apart without colour, and the word stands beside it.
void OfficeWriter::write(const OordeelMark& mark) {
  run(Run::kVerdict,
      fmt::format("{}\u00A0{}", oordeel_character(mark.oordeel), woorden::oordeel(mark.oordeel)),
      mark.oordeel);
  if (mark.voorbeeld) run(Run::kRaised, woorden::kVoorbeeldKort);
}

void OfficeWriter::write(const VoorbeeldMark& /*mark*/) {
  out_.words(fmt::format(" ({})", woorden::kVoorbeeld));
}

void OfficeWriter::write(const LineBreak& /*line_break*/) {
  out_.line_break();
}

void OfficeWriter::write(const Small& small) {
  out_.words(small.text);
}

// The value stands beside it.
void OfficeWriter::write(const CellBar& /*bar*/) {}

}  // namespace voortgang::office
