#include "render/table_columns.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "base/digits.h"
#include "programme/whole_sums.h"
#include "render/chart/text_width.h"

namespace voortgang {
namespace {

constexpr double kStep = 6;             // what widths are tried in
constexpr double kLongWord = 56;        // what of a word stays in one piece where there is no room for more
constexpr std::size_t kMostRows = 200;  // that are looked at: the others are much like them
constexpr std::size_t kRowHeight = 16;  // what a line of a row's height counts, against one of a cell's

// "10." stands beside the word that it counts.
bool counts_a_word(std::string_view word) {
  return word.size() > 1 && word.ends_with('.') && find_beyond_digits(word, ".") == std::string_view::npos;
}

bool holds_digit(std::string_view text) {
  return text.find_first_of(kDecimalDigits) != std::string_view::npos;
}

bool holds_letter(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::size_t lines_of(const CellWords& words, double width) {
  std::size_t lines = 1;
  double at = 0;
  for (const double word : words) {
    if (at > 0 && at + word > width) ++lines, at = 0;
    if (word > width) lines += static_cast<std::size_t>(word / width);  // broken
    at += word;
  }
  return lines;
}

// How many lines every cell of a column takes: by the number of steps beyond its narrowest, then by row.
using LinesByWidth = std::vector<std::vector<std::size_t>>;

LinesByWidth lines_by_width(const ColumnCells& words, std::size_t rows, double narrowest, std::size_t steps) {
  LinesByWidth lines(steps + 1, std::vector<std::size_t>(rows, 1));
  for (std::size_t s = 0; s <= steps; ++s) {
    for (std::size_t r = 0; r < rows && r < words.cells.size(); ++r)
      lines[s][r] = lines_of(words.cells[r], narrowest + kStep * static_cast<double>(s));
  }
  return lines;
}

// Of a table of which each column took so many steps: its height, and in small what its cells take.
std::size_t cost_of(const std::vector<LinesByWidth>& columns, const std::vector<std::size_t>& taken,
                    std::size_t rows) {
  std::size_t sum = 0;
  for (std::size_t r = 0; r < rows; ++r) {
    std::size_t highest = 1;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const std::size_t lines = columns[c][taken[c]][r];
      highest = std::max(highest, lines);
      sum += lines;
    }
    sum += kRowHeight * highest;
  }
  return sum;
}

// Widths beyond the narrowest, in steps: greedy, as there are too many ways to divide them to try all. To
// whichever column makes the table lower by most for what it takes, until nothing helps any more.
std::vector<std::size_t> fitting_steps(const std::vector<ColumnCells>& cells,
                                       const std::vector<double>& narrowest, std::size_t left) {
  std::size_t rows = 0;
  for (const ColumnCells& column : cells) rows = std::max(rows, column.cells.size());
  rows = std::min(rows, kMostRows);
  std::vector<LinesByWidth> columns;
  for (std::size_t c = 0; c < cells.size(); ++c)
    columns.push_back(lines_by_width(cells[c], rows, narrowest[c], left));
  std::vector<std::size_t> taken(cells.size(), 0);
  std::size_t now = cost_of(columns, taken, rows);
  while (left > 0) {
    std::size_t best = 0, best_steps = 0, best_cost = now;
    double best_gain = 0;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const std::size_t before = taken[c];
      for (std::size_t more = 1; more <= left; ++more) {
        taken[c] = before + more;
        const std::size_t then = cost_of(columns, taken, rows);
        const double gain = then >= now ? 0 : static_cast<double>(now - then) / static_cast<double>(more);
        if (gain > best_gain) best = c, best_steps = more, best_cost = then, best_gain = gain;
      }
      taken[c] = before;
    }
    if (best_steps == 0) break;
    taken[best] += best_steps;
    left -= best_steps;
    now = best_cost;
  }
  return taken;
}

// How wide a column is at least, with its long words broken.
double least_of(const ColumnCells& column) {
  return std::max(column.unbroken, std::min(narrowest(column), kLongWord));
}

double sum_of(const std::vector<double>& widths) {
  return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// Between its least and its narrowest, each as far as there is room for all.
std::vector<double> broken_widths(const std::vector<ColumnCells>& columns, double space) {
  std::vector<double> out;
  double wanted = 0;
  for (const ColumnCells& column : columns) {
    out.push_back(least_of(column));
    wanted += narrowest(column) - out.back();
  }
  const double least = sum_of(out);
  const double share = wanted > 0 ? std::max(0.0, space - least) / wanted : 0;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    out[c] += (narrowest(columns[c]) - out[c]) * share;
    if (least > space) out[c] *= std::max(space, 1.0) / least;
  }
  return out;
}

// Of at most so many columns, but for the first.
TableParts parts_of(const std::vector<ColumnCells>& columns, double width, double room, std::size_t most) {
  TableParts parts;
  double taken = width;
  for (std::size_t c = 1; c < columns.size(); ++c) {
    const double needs = least_of(columns[c]) + room;
    if (taken + needs > width || parts.back().size() > most) {
      parts.push_back({0});
      taken = least_of(columns.front()) + room;
    }
    parts.back().push_back(c);
    taken += needs;
  }
  return parts;
}

}  // namespace

void add_cell(ColumnCells& column, std::string_view text, double font, bool numbers) {
  CellWords& words = column.cells.emplace_back();
  if (numbers && holds_digit(text)) {
    words.push_back(text_width(text, font) * kBoldWidth);
    column.unbroken = std::max(column.unbroken, words.back());
    return;
  }
  const std::string whole = with_whole_sums(text);
  text = whole;
  for (std::size_t from = 0; from < text.size();) {
    std::size_t end = std::min(text.find_first_of(" -/", from), text.size());
    if (from == 0 && counts_a_word(text.substr(0, end)))
      end = std::min(text.find_first_of(" -/", end + 1), text.size());
    const std::string_view word = text.substr(from, end - from + 1);
    words.push_back(text_width(word, font) * kBoldWidth);
    if (holds_digit(word) && !holds_letter(word)) column.unbroken = std::max(column.unbroken, words.back());
    from = end + 1;
  }
}

double narrowest(const ColumnCells& column) {
  double widest = 0;
  for (const CellWords& words : column.cells) {
    for (const double word : words) widest = std::max(widest, word);
  }
  return widest;
}

TableParts table_parts(const std::vector<ColumnCells>& columns, double width, double room) {
  if (columns.size() < 2) return TableParts(columns.size(), {0});
  const std::size_t others = columns.size() - 1;
  const std::size_t parts = parts_of(columns, width, room, others).size();
  return parts_of(columns, width, room, (others + parts - 1) / parts);
}

ColumnWidths column_widths(const std::vector<ColumnCells>& columns, double width, double room) {
  ColumnWidths out;
  std::vector<double> least;
  for (const ColumnCells& column : columns) least.push_back(narrowest(column));
  const double words = sum_of(least);
  const double space = width - room * static_cast<double>(columns.size());
  if (words >= space) {
    least = broken_widths(columns, space);
  } else {
    const auto steps = static_cast<std::size_t>((space - words) / kStep);
    const std::vector<std::size_t> taken = fitting_steps(columns, least, steps);
    for (std::size_t c = 0; c < columns.size(); ++c) least[c] += kStep * static_cast<double>(taken[c]);
    // What nobody needs goes to the first: names are read more easily in one line.
    least.front() += space - sum_of(least);
  }
  std::size_t rows = 0;
  for (const ColumnCells& column : columns) rows = std::max(rows, column.cells.size());
  out.rows.assign(rows, 1);
  for (std::size_t c = 0; c < columns.size(); ++c) {
    for (std::size_t r = 0; r < columns[c].cells.size(); ++r)
      out.rows[r] = std::max(out.rows[r], lines_of(columns[c].cells[r], least[c] + 0.1));
    out.widths.push_back(least[c] + room);
  }
  return out;
}

}  // namespace voortgang
