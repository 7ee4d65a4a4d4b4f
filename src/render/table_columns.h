#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace voortgang {

// The words of a cell, each as wide as it is set with what stands behind it, in points.
using CellWords = std::vector<double>;

// A word may be broken behind a dash or a stroke; a figure among `figures` stays in one piece.
[[nodiscard]] CellWords cell_words(std::string_view text, double font, bool numbers);

struct ColumnCells {
  std::vector<CellWords> cells;  // the head first, then a row each
};

// How wide a column is at least, so that no word of it is broken.
[[nodiscard]] double narrowest(const ColumnCells& column);

struct ColumnWidths {
  std::vector<double> widths;     // together as wide as asked, where the longest words allow it
  std::vector<std::size_t> rows;  // how many lines each row takes: the head first
};

// Columns that together are so wide, so that the table is as low as it can be without a word being broken.
// `room` is what a column needs beside its words.
[[nodiscard]] ColumnWidths column_widths(const std::vector<ColumnCells>& columns, double width, double room);

}  // namespace voortgang
