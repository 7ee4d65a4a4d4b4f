#include "render/markdown/markdown_writer.h"

#include <fmt/format.h>

#include <iterator>

#include "base/links.h"
#include "facts/weergave.h"
#include "programme/document_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/fact_rows.h"
#include "render/markdown/markdown_narrative.h"

namespace voortgang {
namespace {

using ListMarks = MarkdownOut::ListMarks;
using Spacing = MarkdownOut::Spacing;

constexpr std::string_view kSuperscriptMark = "ᵛᵇ";

}  // namespace

void MarkdownWriter::blocks(const Blocks& blocks) {
  for (const Block& block : blocks) std::visit([this](const auto& is) { write(is); }, block.is);
}

void MarkdownWriter::inlines(const Inlines& inlines) {
  for (const Inline& is : inlines) std::visit([this](const auto& one) { write(one); }, is);
}

void MarkdownWriter::write(const Heading& heading) {
  out_.begin_heading(heading.level);
  out_.text(heading.text);
  out_.end_heading();
}

void MarkdownWriter::write(const Paragraph& paragraph) {
  inlines(paragraph.inlines);
  out_.end_block();
}

void MarkdownWriter::write(const ItemList& list) {
  const ListMarks marks = list.ordered ? ListMarks::kNumbers : ListMarks::kBullets;
  const bool other = out_.behind_list(marks);
  int number = 0;
  for (const Inlines& item : list.items) {
    const std::string mark =
        list.ordered ? fmt::format("{}{} ", ++number, other ? ')' : '.') : std::string(other ? "+ " : "- ");
    {
      const MarkdownOut::Container container(out_, mark, std::string(mark.size(), ' '), Spacing::kTight);
      inlines(item);
    }
    out_.end_item(Spacing::kTight);
  }
  out_.end_list(marks, other);
  out_.end_block();
}

void MarkdownWriter::cell(std::string_view words) {
  out_.text(words);
  out_.mark(" |");
}

void MarkdownWriter::write(const Table& table) {
  if (!table.caption.empty()) {
    emphasised(table.caption);
    if (table.voorbeeld) write(VoorbeeldMark{});
    out_.end_block();
  }
  for (const TableColumn& column : table.columns) {
    out_.mark("| ");
    out_.text(column.title);
    out_.mark(" ");
  }
  out_.mark("|");
  out_.line();
  // Numbers are ranged right, so that their digits stand below one another.
  for (const TableColumn& column : table.columns)
    out_.mark(column.alignment == Alignment::kEnd ? "| ---: " : "| --- ");
  out_.mark("|");
  for (const TableRow& row : table.rows) {
    out_.line();
    for (const Inlines& cell : row.cells) {
      out_.mark("| ");
      inlines(cell);
      out_.mark(" ");
    }
    out_.mark("|");
  }
  out_.end_block();
}

void MarkdownWriter::write(const FactTable& table) {
  // A column that would be blank in all rows is not there.
  const bool with_remark = has_remarks(*table.reeks);
  const bool with_line = !table.bestand.empty();
  emphasised(table.caption);
  out_.mark(" ");
  out_.text(with_line ? table.bestand : table.berekend);
  out_.end_block();
  fmt::format_to(std::back_inserter(out_.raw()), "| {} | {} |", woorden::kPeriode, woorden::kWaarde);
  if (table.groep != nullptr) {
    out_.mark(" ");
    cell(table.groep_naam);
  }
  if (with_remark) fmt::format_to(std::back_inserter(out_.raw()), " {} |", woorden::kOpmerking);
  if (with_line) fmt::format_to(std::back_inserter(out_.raw()), " {} |", woorden::kRegel);
  out_.line();
  out_.mark("| --- | ---: |");
  out_.mark(table.groep != nullptr ? " ---: |" : "");
  out_.mark(with_remark ? " --- |" : "");
  out_.mark(with_line ? " ---: |" : "");
  for (const Feit& feit : table.reeks->feiten) {
    out_.line();
    out_.mark("| ");
    append_code(out_.raw(), feit.periode);
    out_.mark(" | ");
    append_weergave(out_.raw(), feit, table.reeks->decimalen);
    out_.mark(" |");
    if (table.groep != nullptr) {
      out_.mark(" ");
      cell(group_value(table, feit.periode));
    }
    if (with_remark) {
      out_.mark(" ");
      cell(remark_of(feit));
    }
    if (with_line) fmt::format_to(std::back_inserter(out_.raw()), " {} |", feit.regel);
  }
  out_.end_block();
}

void MarkdownWriter::write(const Figure& figure) {
  emphasised(figure.caption);
  if (figure.voorbeeld) write(VoorbeeldMark{});
  if (const ChartTexts& texts = texts_of(figure.chart); !texts.description.empty()) {
    out_.mark(". ");
    out_.text(texts.description);
  }
  out_.end_block();
}

void MarkdownWriter::write(const Narrative& narrative) {
  write_markdown_narrative(out_, narrative, *this, root_, ++narratives_);
}

void MarkdownWriter::write(const Definitions& definitions) {
  const bool other = out_.behind_list(ListMarks::kBullets);
  for (const auto& [name, value] : definitions.items) {
    {
      const MarkdownOut::Container container(out_, other ? "+ " : "- ", "  ", Spacing::kTight);
      emphasised(name + ":", "**");
      out_.mark(" ");
      inlines(value);
    }
    out_.end_item(Spacing::kTight);
  }
  out_.end_list(ListMarks::kBullets, other);
  out_.end_block();
}

// Markdown has nothing that opens: it is shown whole.
void MarkdownWriter::write(const Disclosure& disclosure) {
  write(Strong{disclosure.summary});
  out_.end_block();
  blocks(disclosure.blocks);
}

void MarkdownWriter::write(const Section& section) {
  blocks(section.blocks);
}

// Without links: an anchor in Markdown depends on who shows it.
void MarkdownWriter::write(const Contents& contents) {
  out_.mark(fmt::format("## {}", woorden::kInhoud));
  out_.end_block();
  for (const ContentsEntry& entry : contents.entries) {
    const std::string indent(static_cast<std::size_t>(entry.level - 1) * 2, ' ');
    {
      const MarkdownOut::Container container(out_, indent + "- ", indent + "  ", Spacing::kTight);
      out_.text(entry.text);
    }
    out_.end_item(Spacing::kTight);
  }
  out_.end_block();
}

// A paper is read from front to back.
void MarkdownWriter::write(const Navigation& /*navigation*/) {}

void MarkdownWriter::write(const Text& words) {
  out_.text(words.text);
}

void MarkdownWriter::write(const Strong& strong) {
  emphasised(strong.text, "**");
}

void MarkdownWriter::emphasised(std::string_view words, std::string_view delimiter) {
  const std::string_view closing = out_.open(delimiter);
  out_.text(words);
  out_.close(closing);
}

void MarkdownWriter::link(std::string_view words, std::string_view target) {
  out_.open_label("[");
  out_.text(words, MarkdownContext::kLabel);
  std::string address;
  append_link(address, root_, target);
  out_.close_label(address);
}

void MarkdownWriter::write(const Link& one) {
  if (one.target.empty())
    out_.text(one.text);
  else
    link(one.text, one.target);
}

void MarkdownWriter::write(const Cijfer& cijfer) {
  link(cijfer.weergave, cijfer.target);
  if (cijfer.voorbeeld) out_.mark(kSuperscriptMark);
  if (!cijfer.zekerheid.empty()) out_.mark(fmt::format(" ({})", cijfer.zekerheid));
}

void MarkdownWriter::write(const Sparkline& sparkline) {
  out_.text(sparkline.description);
}

void MarkdownWriter::write(const OordeelMark& mark) {
  if (mark.target.empty())
    out_.text(woorden::oordeel(mark.oordeel));
  else
    link(woorden::oordeel(mark.oordeel), mark.target);
  if (mark.voorbeeld) out_.mark(kSuperscriptMark);
}

void MarkdownWriter::write(const VoorbeeldMark& /*mark*/) {
  out_.mark(fmt::format(" ({})", woorden::kVoorbeeld));
}

// Inside a table a line cannot be broken, so that it is broken nowhere.
void MarkdownWriter::write(const LineBreak& /*line_break*/) {
  out_.mark(" – ");
}

void MarkdownWriter::write(const Small& small) {
  out_.text(small.text);
}

// The value stands beside it.
void MarkdownWriter::write(const CellBar& /*bar*/) {}

}  // namespace voortgang
