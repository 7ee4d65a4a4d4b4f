#include "render/table_columns.h"

#include <doctest/doctest.h>

#include <numeric>

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

double sum(const std::vector<double>& widths) {
  return std::accumulate(widths.begin(), widths.end(), 0.0);
}

}  // namespace

TEST_CASE("a column with long texts gets the room that the others do not need") {
  const ColumnCells names{{{30}, {40}, {20}}};
  const ColumnCells texts{{{50}, CellWords(20, 30.0), CellWords(10, 30.0)}};
  const ColumnWidths widths = column_widths({texts, names}, 400, 8);
  CHECK(sum(widths.widths) == doctest::Approx(400));
  CHECK(widths.widths[1] < 60);
  CHECK(widths.rows == std::vector<std::size_t>{1, 2, 1});
}

TEST_CASE("columns with the same needs share the room") {
  const ColumnCells one{{{20}, CellWords(12, 20.0)}};
  const ColumnCells other{{{20}, CellWords(12, 20.0)}};
  const ColumnWidths widths = column_widths({one, other}, 256, 8);
  CHECK(widths.rows[1] <= 3);  // of twelve, in the narrowest
}

TEST_CASE("words that are too wide together share what there is") {
  const ColumnCells wide{{{300}, {300}}};
  const ColumnWidths widths = column_widths({wide, wide}, 316, 8);
  CHECK(sum(widths.widths) == doctest::Approx(316));
  CHECK(widths.rows[1] > 1);
}

}  // namespace voortgang::test

TEST_SUITE_END();
