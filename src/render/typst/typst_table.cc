#include "render/typst/typst_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <string_view>

#include "render/chart/text_width.h"

namespace voortgang {
namespace {

constexpr double kFull = 453;                          // points that a table has at most: 160 mm
constexpr double kBold = 1.06;                         // heads are a little wider
constexpr double kRoom = 8;                            // beside the words of a column
constexpr std::array<double, 3> kFonts = {9, 8.5, 8};  // points, the first for most tables

void make_even(std::vector<TypstCell>& row, std::size_t columns) {
  for (std::size_t i = columns; i < row.size(); ++i) row[columns - 1].written += " " + row[i].written;
  row.resize(columns);
}

// What a column asks for: its longest word, and its longest cell in one line.
struct Need {
  double word = 0;
  double line = 0;
};

void add_need(Need& need, std::string_view words, double font) {
  need.line = std::max(need.line, text_width(words, font) * kBold + kRoom);
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" -/", from), words.size());
    need.word = std::max(need.word, text_width(words.substr(from, end - from + 1), font) * kBold + kRoom);
    from = end + 1;
  }
}

std::vector<Need> needs_of(const TypstTable& table, double font) {
  std::vector<Need> needs(table.head.size());
  for (std::size_t c = 0; c < needs.size(); ++c) {
    add_need(needs[c], table.head[c].words, font);
    for (const auto& row : table.rows) add_need(needs[c], row[c].words, font);
    if (table.at_end[c]) needs[c].word = needs[c].line;  // a figure stays in one piece
  }
  return needs;
}

double sum_of(const std::vector<Need>& needs, double Need::* part) {
  double sum = 0;
  for (const Need& need : needs) sum += need.*part;
  return sum;
}

double lack(const Need& need) {
  return std::pow(need.line - need.word, 0.75);
}

// All in one line where that fits, and the first takes the rest; else each its longest word, and the rest by
// what it lacks, damped so that one long text does not take everything.
std::string widths_of(const std::vector<Need>& needs) {
  const double words = sum_of(needs, &Need::word);
  const bool fits = sum_of(needs, &Need::line) <= kFull;
  double wanted = 0;
  for (const Need& need : needs) wanted += lack(need);
  std::string out;
  for (std::size_t c = 0; c < needs.size(); ++c) {
    const Need& need = needs[c];
    if (fits && c == 0) {
      out += "1fr,";
      continue;
    }
    double width = need.line;
    if (!fits) width = need.word + (kFull - words) * lack(need) / std::max(wanted, 1.0);
    if (words > kFull) width = need.word * kFull / words;
    fmt::format_to(std::back_inserter(out), "{:.1f}pt,", width);
  }
  return out;
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
  while (font + 1 != kFonts.end() && sum_of(needs_of(table, *font), &Need::word) > kFull) ++font;
  fmt::format_to(std::back_inserter(out), "#tabel(({}),", widths_of(needs_of(table, *font)));
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
  if (table.totals > 0) fmt::format_to(std::back_inserter(out), ",totaal:{}", table.totals);
  if (!table.caption.empty()) out.append(",bijschrift:[").append(table.caption).append("]");
  if (!table.note.empty()) out.append(",noot:[").append(table.note).append("]");
  out += ')';
}

}  // namespace voortgang
