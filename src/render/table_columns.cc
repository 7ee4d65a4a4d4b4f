#include "render/table_columns.h"

#include <algorithm>
#include <numeric>

#include "render/chart/text_width.h"

namespace voortgang {
namespace {

constexpr double kBold = 1.06;          // heads are a little wider
constexpr double kStep = 6;             // what widths are tried in
constexpr std::size_t kMostRows = 200;  // that are looked at: the others are much like them
constexpr std::size_t kRowHeight = 16;  // what a line of a row's height counts, against one of a cell's

// "10." stands beside the word that it counts.
bool is_number(std::string_view word) {
  return word.size() > 1 && word.ends_with('.') &&
         word.find_first_not_of("0123456789.") == std::string_view::npos;
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

}  // namespace

CellWords cell_words(std::string_view text, double font, bool numbers) {
  if (numbers && text.find_first_of("0123456789") != std::string_view::npos)
    return {text_width(text, font) * kBold};
  CellWords words;
  for (std::size_t from = 0; from < text.size();) {
    std::size_t end = std::min(text.find_first_of(" -/", from), text.size());
    if (from == 0 && is_number(text.substr(0, end)))
      end = std::min(text.find_first_of(" -/", end + 1), text.size());
    words.push_back(text_width(text.substr(from, end - from + 1), font) * kBold);
    from = end + 1;
  }
  return words;
}

double narrowest(const ColumnCells& column) {
  double widest = 0;
  for (const CellWords& words : column.cells) {
    for (const double word : words) widest = std::max(widest, word);
  }
  return widest;
}

ColumnWidths column_widths(const std::vector<ColumnCells>& columns, double width, double room) {
  ColumnWidths out;
  std::vector<double> least;
  for (const ColumnCells& column : columns) least.push_back(narrowest(column));
  const double words = std::accumulate(least.begin(), least.end(), 0.0);
  const double space = width - room * static_cast<double>(columns.size());
  if (words >= space) {
    for (double& one : least) one *= std::max(space, 1.0) / words;
  } else {
    const auto steps = static_cast<std::size_t>((space - words) / kStep);
    const std::vector<std::size_t> taken = fitting_steps(columns, least, steps);
    for (std::size_t c = 0; c < columns.size(); ++c) least[c] += kStep * static_cast<double>(taken[c]);
    // What nobody needs goes to the first: names are read more easily in one line.
    least.front() += space - std::accumulate(least.begin(), least.end(), 0.0);
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
