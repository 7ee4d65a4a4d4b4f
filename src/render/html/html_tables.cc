#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "render/html/html_text.h"
#include "render/html/html_writer.h"

namespace voortgang {
namespace {

constexpr std::size_t kLongInCell = 20;    // letters of a word that no cell has room for
constexpr std::size_t kLongAbove = 9;      // letters of a name above a column of signs
constexpr std::size_t kMatrixColumns = 4;  // of numbers: on a card they stand behind one another

std::size_t number_columns(const Table& table) {
  return static_cast<std::size_t>(
      std::ranges::count(table.columns, Alignment::kEnd, &TableColumn::alignment));
}

// " g2 g4": which columns are numbers, once for the whole table.
std::string number_classes(const Table& table) {
  std::string classes;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].alignment == Alignment::kEnd) classes += fmt::format(" g{}", i + 1);
  }
  return classes;
}

bool is_blank(const Inlines& cell) {
  return std::ranges::all_of(cell, [](const Inline& one) {
    const auto* text = std::get_if<Text>(&one);
    return text != nullptr && text->text.empty();
  });
}

}  // namespace

void HtmlWriter::open_table(std::string_view kind) {
  out_ += "<table";
  if (!kind.empty()) out_.append(" class=\"").append(kind) += '"';
  out_ += '>';
}

void HtmlWriter::close_table() {
  out_ += "</table>\n";
}

void HtmlWriter::table_caption(const TableCaption& caption) {
  out_ += "\n<caption>";
  html::text(out_, caption.words);
  if (caption.voorbeeld) write(VoorbeeldMark{});
  if (!caption.remark.empty()) {
    out_ += " <small>";
    html::text(out_, caption.remark);
    out_ += "</small>";
  }
  out_ += "</caption>\n";
}

void HtmlWriter::write(const Table& table) {
  const bool is_plain = table.kind == TableKind::kPlain;
  // Three columns fit on a telephone where one of them is numbers; three of words do not.
  const std::size_t few = number_columns(table) == 0 ? html::kFewColumns - 1 : html::kFewColumns;
  const bool cards = is_plain && table.columns.size() > few;
  std::string kind(table.kind == TableKind::kGoals ? "doelen"
                   : table.kind == TableKind::kNeighbours
                       ? (table.columns.size() > html::kFewColumns ? "naast geld" : "naast")
                   : cards ? (number_columns(table) >= kMatrixColumns ? "kaarten getallen" : "kaarten")
                           : "");
  if (is_plain) kind += number_classes(table);
  if (kind.starts_with(' ')) kind.erase(0, 1);
  open_table(kind);
  table_caption({.words = table.caption, .voorbeeld = table.voorbeeld});
  if (table.kind != TableKind::kNeighbours) {
    out_ += "<thead><tr>";
    for (const TableColumn& column : table.columns) {
      out_ += "<th>";
      html::breakable(out_, column.title, table.kind == TableKind::kGoals ? kLongAbove : html::kLongWord);
    }
    out_ += "</thead>\n";
  }
  for (const TableRow& row : table.rows) table_row(table, row, cards ? TableForm::kCards : TableForm::kRows);
  close_table();
}

void HtmlWriter::table_row(const Table& table, const TableRow& row, TableForm form) {
  out_ += row.kind == RowKind::kTotal ? "<tr class=\"totaal\""
          : row.kind == RowKind::kOwn ? "<tr class=\"ik\""
                                      : "<tr";
  if (!row.id.empty()) {
    out_ += " id=\"";
    html::attribute(out_, row.id);
    out_ += '"';
  }
  out_ += '>';
  bool is_wide = false;  // what has no bar takes the room of it
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (table.kind == TableKind::kNeighbours && row.cells[i].empty() && i + 1 < row.cells.size()) {
      is_wide = true;
      continue;
    }
    out_ += i == 0 ? "<th>" : "<td";
    if (i > 0) {
      if (is_wide) out_ += " colspan=\"2\"";
      // On a card there is no head above it.
      if (form == TableForm::kCards && !is_blank(row.cells[i]) && !table.columns[i].says_itself) {
        out_ += " data-k=\"";
        html::attribute(out_, table.columns[i].title);
        out_ += '"';
      }
      out_ += '>';
    }
    long_word_ = i == 0 ? html::kLongWord : kLongInCell;
    inlines(row.cells[i]);
  }
  long_word_ = 0;
  // A line end in a cell would be something in it: the style looks for cells that have nothing.
  if (!row.cells.empty() && is_blank(row.cells.back())) out_ += "</td>";
  out_ += '\n';
}

}  // namespace voortgang
