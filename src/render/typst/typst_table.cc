#include "render/typst/typst_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include "render/table_columns.h"

namespace voortgang {
namespace {

constexpr double kRoom = 8;                            // beside the words of a column
constexpr double kLeast = 40;                          // of a column, where there is room
constexpr double kLine = 12;                           // from line to line
constexpr double kBetween = 9;                         // beside the lines of a row
constexpr double kWhole = 210;                         // what is lower is not cut in two
constexpr double kHigh = 250;                          // a row that may be higher than a sheet
constexpr std::size_t kTogether = 2;                   // rows at the end of a longer one
constexpr std::array<double, 3> kFonts = {9, 8.5, 8};  // points, the first for most tables

void make_even(std::vector<TypstCell>& row, std::size_t columns) {
  for (std::size_t i = columns; i < row.size(); ++i) row[columns - 1].written += " " + row[i].written;
  row.resize(columns);
}

std::vector<ColumnCells> columns_of(const TypstTable& table, double font) {
  std::vector<ColumnCells> columns(table.head.size());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const auto add = [&](std::string_view text) { add_cell(columns[c], text, font, table.at_end[c]); };
    add(table.head[c].words);
    for (const auto& row : table.rows) add(row[c].words);
  }
  return columns;
}

double words_width(const std::vector<ColumnCells>& columns) {
  double sum = 0;
  for (const ColumnCells& column : columns) sum += narrowest(column) + kRoom;
  return sum;
}

// In points, of rows of so many lines.
double height_of(std::span<const std::size_t> rows) {
  double height = 0;
  for (const std::size_t lines : rows) height += kBetween + kLine * static_cast<double>(lines);
  return height;
}

// Low tables stay in one piece; of others, so much of the first lines does that no head stands alone, and the
// last two rows, so that none is alone on a sheet; a foot of one column would be a note. `rows` begins with
// the head.
void append_height(std::string& out, std::span<const std::size_t> rows, std::size_t columns) {
  if (height_of(rows) <= kWhole) return;
  const double first = kBetween + kLine + height_of(rows.first(std::min<std::size_t>(rows.size(), 3)));
  fmt::format_to(std::back_inserter(out), ",heel:false,eerst:{:.0f}pt", std::min(kWhole, first));
  if (columns > 1 && rows.size() > 2 * kTogether && height_of(rows.last(kTogether)) <= kWhole)
    fmt::format_to(std::back_inserter(out), ",bijeen:{}", kTogether);
}

// Rows that are set line by line, over sheets, where they are higher than one: the style measures these.
void append_high_rows(std::string& out, std::span<const std::size_t> rows) {
  std::string high;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    if (height_of(rows.subspan(r, 1)) > kHigh) fmt::format_to(std::back_inserter(high), "{},", r - 1);
  }
  if (!high.empty()) out.append(",hoog:(").append(high).append(")");
}

void append_cells(std::string& out, const std::vector<TypstCell>& row) {
  out += '(';
  for (const TypstCell& cell : row) out.append("[").append(cell.written).append("],");
  out += ')';
}

// The same rows, with some of the columns: the first says again what each row is.
TypstTable part_of(const TypstTable& table, const std::vector<std::size_t>& columns, bool is_first) {
  TypstTable part = table;
  const auto cells_of = [&](const std::vector<TypstCell>& row) {
    std::vector<TypstCell> cells;
    for (const std::size_t c : columns) cells.push_back(row[c]);
    if (!is_first && !cells.front().again.empty()) cells.front().written = cells.front().again;
    return cells;
  };
  part.head = cells_of(table.head);
  for (auto& row : part.rows) row = cells_of(row);
  part.at_end.clear();
  for (const std::size_t c : columns) part.at_end.push_back(table.at_end[c]);
  if (!is_first) part.caption.clear();
  return part;
}

// A head is set in one piece on each sheet. One that leaves no room for rows is a row itself, under the
// numbers of the columns.
bool is_head_too_high(const TypstTable& table, double font) {
  const ColumnWidths widths = column_widths(columns_of(table, font), table.width, kRoom);
  return height_of(std::span(widths.rows).first(1)) > kHigh;
}

void make_head_a_row(TypstTable& table) {
  table.rows.insert(table.rows.begin(), table.head);
  for (std::size_t c = 0; c < table.head.size(); ++c)
    table.head[c] = {fmt::format("#\"{}\";", c + 1), std::to_string(c + 1), {}};
}

void append_part(std::string& out, const TypstTable& table, double font) {
  const std::size_t columns = table.head.size();
  const std::vector<ColumnCells> cells = columns_of(table, font);
  const double words = words_width(cells);
  ColumnWidths widths =
      column_widths(cells, table.as_wide_as_its_words ? std::min(table.width, words) : table.width, kRoom);
  if (table.as_wide_as_its_words && kLeast * static_cast<double>(columns) < table.width - words)
    for (double& width : widths.widths) width = std::max(width, kLeast);
  out += "#tabel((";
  for (const double width : widths.widths) fmt::format_to(std::back_inserter(out), "{:.1f}pt,", width);
  out += "),";
  append_cells(out, table.head);
  out += ",(";
  for (const auto& row : table.rows) {
    append_cells(out, row);
    out += ',';
  }
  out += "),uit:(";
  for (const bool end : table.at_end) out += end ? "right," : "left,";
  out += ')';
  if (font < kFonts.front()) fmt::format_to(std::back_inserter(out), ",maat:{}pt", font);
  append_height(out, widths.rows, columns);
  append_high_rows(out, widths.rows);
  if (table.as_wide_as_its_words) out += ",smal:true";
  if (table.width < kTypstTableWidth) out += ",binnen:true";
  if (table.totals > 0) fmt::format_to(std::back_inserter(out), ",totaal:{}", table.totals);
  if (!table.caption.empty()) out.append(",bijschrift:[").append(table.caption).append("]");
  if (!table.note.empty()) out.append(",noot:[").append(table.note).append("]");
  out += ')';
}

}  // namespace

void append_typst_table(std::string& out, TypstTable table) {
  const std::size_t columns = table.head.size();
  if (columns == 0) return;
  for (auto& row : table.rows) make_even(row, columns);
  table.at_end.resize(columns);
  // The largest letters in which no word is broken.
  const auto* font = kFonts.begin();
  while (font + 1 != kFonts.end() && words_width(columns_of(table, *font)) > table.width) ++font;
  if (is_head_too_high(table, *font)) make_head_a_row(table);
  const TableParts parts = table_parts(columns_of(table, *font), table.width, kRoom);
  const std::string note = std::exchange(table.note, {});
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i + 1 == parts.size()) table.note = note;
    append_part(out, parts.size() == 1 ? table : part_of(table, parts[i], i == 0), *font);
    if (i + 1 < parts.size()) out += ';';
  }
}

}  // namespace voortgang
