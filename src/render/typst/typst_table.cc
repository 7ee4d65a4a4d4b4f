#include "render/typst/typst_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "render/chart/text_width.h"

namespace voortgang {
namespace {

constexpr double kFont = 9;          // points, as the style has tables
constexpr double kShort = 24 * 4.5;  // a column of words that never needs more gets just what it needs
constexpr double kRoom = 7;          // beside the words of a column

void make_even(std::vector<TypstCell>& row, std::size_t columns) {
  for (std::size_t i = columns; i < row.size(); ++i) row[columns - 1].written += " " + row[i].written;
  row.resize(columns);
}

// What a column asks for: its longest word at least, and its longest cell at most.
struct Wish {
  double word = 0;
  double cell = 0;
  double all = 0;
};

Wish wish_of(const TypstTable& table, std::size_t column) {
  Wish wish;
  const auto look = [&](const std::vector<TypstCell>& row) {
    const std::string_view words = row[column].words;
    wish.cell = std::max(wish.cell, text_width(words, kFont));
    wish.all += text_width(words, kFont);
    for (std::size_t from = 0; from < words.size();) {
      const std::size_t end = std::min(words.find(' ', from), words.size());
      wish.word = std::max(wish.word, text_width(words.substr(from, end - from), kFont));
      from = end + 1;
    }
  };
  look(table.head);
  for (const auto& row : table.rows) look(row);
  return wish;
}

// Columns that are narrow by nature get what they need; the others share what is left by what they hold.
std::string widths_of(const TypstTable& table) {
  std::vector<Wish> wishes;
  for (std::size_t c = 0; c < table.head.size(); ++c) wishes.push_back(wish_of(table, c));
  const bool any_wide = std::ranges::any_of(wishes, [](const Wish& w) { return w.cell > kShort; });
  std::string out;
  for (std::size_t c = 0; c < wishes.size(); ++c) {
    const Wish& w = wishes[c];
    const bool narrow = w.cell <= kShort && (any_wide || c > 0);
    if (narrow)
      fmt::format_to(std::back_inserter(out), "{:.0f}pt,", std::max(w.cell, 24.0) * 1.08 + kRoom);
    else
      fmt::format_to(std::back_inserter(out), "{:.0f}fr,",
                     std::clamp(w.all / static_cast<double>(table.rows.size() + 1), w.word + kRoom, 400.0));
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
  fmt::format_to(std::back_inserter(out), "#tabel(({}),", widths_of(table));
  append_cells(out, table.head);
  out += ",(";
  for (const auto& row : table.rows) {
    append_cells(out, row);
    out += ',';
  }
  out += "),uit:(";
  for (const bool end : table.at_end) out += end ? "right," : "left,";
  out += ')';
  if (table.totals > 0) fmt::format_to(std::back_inserter(out), ",totaal:{}", table.totals);
  if (!table.caption.empty()) out.append(",bijschrift:[").append(table.caption).append("]");
  if (!table.note.empty()) out.append(",noot:[").append(table.note).append("]");
  out += ')';
}

}  // namespace voortgang
