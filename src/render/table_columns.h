#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace voortgang {

// The words of a cell, each as wide as it is set with what stands behind it, in points.
using CellWords = std::vector<double>;

struct ColumnCells {
  std::vector<CellWords> cells;  // the head first, then a row each
  double unbroken = 0;           // as wide as the widest number: no line ends within one
};

// A word may be broken behind a dash or a stroke. A cell among `numbers` that holds one stays in one piece;
// so does a number elsewhere, with its sign.
void add_cell(ColumnCells& column, std::string_view text, double font, bool numbers);

// How wide a column is at least, so that no word of it is broken.
[[nodiscard]] double narrowest(const ColumnCells& column);

// Which columns stand beside one another, in order: all of them, where no number of theirs is cut for want of
// room. Otherwise the table is in parts, each with the first column, which says what its rows are.
using TableParts = std::vector<std::vector<std::size_t>>;
[[nodiscard]] TableParts table_parts(const std::vector<ColumnCells>& columns, double width, double room);

struct ColumnWidths {
  std::vector<double> widths;     // together as wide as asked, where the longest words allow it
  std::vector<std::size_t> rows;  // how many lines each row takes: the head first
};

// Columns that together are so wide, so that the table is as low as it can be without a word being broken.
// Where words are too wide together, long ones are broken, and no number is.
// `room` is what a column needs beside its words.
[[nodiscard]] ColumnWidths column_widths(const std::vector<ColumnCells>& columns, double width, double room);

}  // namespace voortgang
