#include "render/markdown/markdown_writer.h"

#include <fmt/format.h>

#include <iterator>

#include "base/links.h"
#include "programme/namen.h"
#include "programme/woorden.h"
#include "render/fact_rows.h"
#include "render/markdown/markdown_narrative.h"
#include "render/markdown/markdown_text.h"

namespace voortgang {
namespace {

constexpr std::string_view kSuperscriptMark = "ᵛᵇ";

}  // namespace

void MarkdownWriter::blocks(const Blocks& blocks) {
  for (const Block& block : blocks) std::visit([this](const auto& is) { write(is); }, block.is);
}

void MarkdownWriter::inlines(const Inlines& inlines) {
  for (const Inline& is : inlines) std::visit([this](const auto& one) { write(one); }, is);
}

void MarkdownWriter::write(const Heading& heading) {
  out_.append(static_cast<std::size_t>(heading.level), '#');
  out_ += ' ';
  markdown::text(out_, heading.text);
  out_ += "\n\n";
}

void MarkdownWriter::write(const Paragraph& paragraph) {
  inlines(paragraph.inlines);
  out_ += "\n\n";
}

void MarkdownWriter::write(const ItemList& list) {
  int number = 0;
  for (const Inlines& item : list.items) {
    out_ += list.ordered ? fmt::format("{}. ", ++number) : "- ";
    inlines(item);
    out_ += '\n';
  }
  out_ += '\n';
}

void MarkdownWriter::write(const Table& table) {
  if (!table.caption.empty()) {
    emphasised(table.caption);
    out_ += "\n\n";
  }
  for (const TableColumn& column : table.columns) {
    out_ += "| ";
    markdown::text(out_, column.title);
    out_ += ' ';
  }
  out_ += "|\n";
  for (const TableColumn& column : table.columns)
    out_ += column.alignment == Alignment::kEnd ? "| ---: " : "| --- ";
  out_ += "|\n";
  for (const TableRow& row : table.rows) {
    for (const Inlines& cell : row.cells) {
      out_ += "| ";
      inlines(cell);
      out_ += ' ';
    }
    out_ += "|\n";
  }
  out_ += '\n';
}

void MarkdownWriter::write(const FactTable& table) {
  const bool with_remark = has_remarks(*table.reeks);
  emphasised(table.caption);
  out_ += ' ';
  markdown::text(out_, table.bestand.empty() ? table.berekend : table.bestand);
  fmt::format_to(std::back_inserter(out_), "\n\n| {} | {} |", woorden::kPeriode, woorden::kWaarde);
  if (with_remark) fmt::format_to(std::back_inserter(out_), " {} |", woorden::kOpmerking);
  if (!table.bestand.empty()) fmt::format_to(std::back_inserter(out_), " {} |", woorden::kRegel);
  out_ += "\n| --- | ---: |";
  out_ += with_remark ? " --- |" : "";
  out_ += table.bestand.empty() ? "\n" : " ---: |\n";
  for (const Feit& w : table.reeks->feiten) {
    out_ += "| ";
    append_code(out_, w.periode);
    out_ += " | ";
    append_value(out_, w, table.reeks->decimalen);
    out_ += " |";
    if (with_remark) {
      out_ += ' ';
      markdown::text(out_, remark_of(w));
      out_ += " |";
    }
    out_ += table.bestand.empty() ? "\n" : fmt::format(" {} |\n", w.regel);
  }
  out_ += '\n';
}

void MarkdownWriter::write(const Figure& figure) {
  emphasised(figure.caption);
  if (figure.voorbeeld) write(VoorbeeldMark{});
  if (const ChartTexts& texts = texts_of(figure.chart); !texts.description.empty()) {
    out_ += ". ";
    markdown::text(out_, texts.description);
  }
  out_ += "\n\n";
}

void MarkdownWriter::write(const Narrative& narrative) {
  write_markdown_narrative(out_, narrative, root_, ++narratives_);
}

void MarkdownWriter::write(const Definitions& definitions) {
  for (const auto& [name, value] : definitions.items) {
    out_ += "- **";
    markdown::text(out_, name);
    out_ += ":** ";
    inlines(value);
    out_ += '\n';
  }
  out_ += '\n';
}

void MarkdownWriter::write(const Disclosure& disclosure) {
  write(Strong{disclosure.summary});
  out_ += "\n\n";
  blocks(disclosure.blocks);
}

void MarkdownWriter::write(const Section& section) {
  blocks(section.blocks);
}

void MarkdownWriter::write(const Contents& contents) {
  fmt::format_to(std::back_inserter(out_), "## {}\n\n", woorden::kInhoud);
  for (const ContentsEntry& entry : contents.entries) {
    out_.append(static_cast<std::size_t>(entry.level - 1) * 2, ' ');
    out_ += "- ";
    markdown::text(out_, entry.text);
    out_ += '\n';
  }
  out_ += '\n';
}

void MarkdownWriter::write(const Text& words) {
  markdown::text(out_, words.text);
}

void MarkdownWriter::write(const Strong& strong) {
  out_ += "**";
  markdown::text(out_, strong.text);
  out_ += "**";
}

void MarkdownWriter::emphasised(std::string_view words) {
  out_ += '*';
  markdown::text(out_, words);
  out_ += '*';
}

void MarkdownWriter::link(std::string_view words, std::string_view target) {
  out_ += '[';
  markdown::text(out_, words);
  out_ += "](";
  std::string address;
  append_link(address, root_, target);
  markdown::address(out_, address);
  out_ += ')';
}

void MarkdownWriter::write(const Link& one) {
  if (one.target.empty())
    markdown::text(out_, one.text);
  else
    link(one.text, one.target);
}

void MarkdownWriter::write(const Cijfer& cijfer) {
  link(cijfer.weergave, cijfer.target);
  if (cijfer.voorbeeld) out_ += kSuperscriptMark;
  if (!cijfer.zekerheid.empty()) out_.append(" (").append(cijfer.zekerheid) += ')';
}

void MarkdownWriter::write(const Sparkline& sparkline) {
  markdown::text(out_, sparkline.texts.description);
}

void MarkdownWriter::write(const OordeelMark& mark) {
  if (mark.target.empty())
    markdown::text(out_, woorden::oordeel(mark.oordeel));
  else
    link(woorden::oordeel(mark.oordeel), mark.target);
}

void MarkdownWriter::write(const VoorbeeldMark& /*mark*/) {
  fmt::format_to(std::back_inserter(out_), " ({})", woorden::kVoorbeeld);
}

// Inside a table a line cannot be broken, so that it is broken nowhere.
void MarkdownWriter::write(const LineBreak& /*line_break*/) {
  out_ += " – ";
}

}  // namespace voortgang
