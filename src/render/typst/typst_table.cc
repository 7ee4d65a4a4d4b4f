#include "render/typst/typst_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>

#include "render/table_columns.h"

namespace voortgang {
namespace {

constexpr double kFull = 453;                          // points that a table has at most: 160 mm
constexpr double kRoom = 8;                            // beside the words of a column
constexpr double kLeast = 40;                          // of a column, where there is room
constexpr double kLine = 12;                           // from line to line
constexpr double kBetween = 9;                         // beside the lines of a row
constexpr double kWhole = 210;                         // what is lower is not cut in two
constexpr std::size_t kTogether = 2;                   // rows at the end of a longer one
constexpr std::array<double, 3> kFonts = {9, 8.5, 8};  // points, the first for most tables

void make_even(std::vector<TypstCell>& row, std::size_t columns) {
  for (std::size_t i = columns; i < row.size(); ++i) row[columns - 1].written += " " + row[i].written;
  row.resize(columns);
}

std::vector<ColumnCells> columns_of(const TypstTable& table, double font) {
  std::vector<ColumnCells> columns(table.head.size());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const auto add = [&](std::string_view text) {
      columns[c].cells.push_back(cell_words(text, font, table.at_end[c]));
    };
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

void append_cells(std::string& out, const std::vector<TypstCell>& row) {
  out += '(';
  for (const TypstCell& cell : row) out.append("[").append(cell.written).append("],");
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
  while (font + 1 != kFonts.end() && words_width(columns_of(table, *font)) > kFull) ++font;
  const std::vector<ColumnCells> cells = columns_of(table, *font);
  const double words = words_width(cells);
  ColumnWidths widths =
      column_widths(cells, table.as_wide_as_its_words ? std::min(kFull, words) : kFull, kRoom);
  if (table.as_wide_as_its_words && kLeast * static_cast<double>(columns) < kFull - words)
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
  if (*font < kFonts.front()) fmt::format_to(std::back_inserter(out), ",maat:{}pt", *font);
  append_height(out, widths.rows, columns);
  if (table.as_wide_as_its_words) out += ",smal:true";
  if (table.totals > 0) fmt::format_to(std::back_inserter(out), ",totaal:{}", table.totals);
  if (!table.caption.empty()) out.append(",bijschrift:[").append(table.caption).append("]");
  if (!table.note.empty()) out.append(",noot:[").append(table.note).append("]");
  out += ')';
}

}  // namespace voortgang
