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

TEST_CASE("a number is not cut, with its sign, and a long word is") {
  ColumnCells amounts;
  add_cell(amounts, "€ 1.234.567,89", 9, true);
  CHECK(amounts.unbroken == doctest::Approx(narrowest(amounts)));
  ColumnCells loose;  // not among figures
  add_cell(loose, "begroot € 1.234.567,89 in 2022", 9, false);
  CHECK(loose.unbroken == doctest::Approx(amounts.unbroken).epsilon(0.1));
  ColumnCells words;
  add_cell(words, "Verantwoordelijkheidsverdelingsbesluit", 9, false);
  CHECK(words.unbroken == 0);
  const ColumnWidths widths = column_widths({words, words, words, words, amounts}, 453, 8);
  CHECK(sum(widths.widths) == doctest::Approx(453));
  CHECK(widths.widths.back() >= amounts.unbroken + 8);
}

TEST_CASE("columns that do not fit beside one another are in parts of as many, each with the first") {
  ColumnCells amounts;
  add_cell(amounts, "€ 12.345.678,90", 8, true);
  const double one = amounts.unbroken + 8;
  const std::vector<ColumnCells> columns(6, amounts);
  CHECK(table_parts(columns, 6 * one, 8) == TableParts{{0, 1, 2, 3, 4, 5}});
  CHECK(table_parts(columns, 6 * one - 1, 8) == TableParts{{0, 1, 2, 3}, {0, 4, 5}});
  CHECK(table_parts(columns, 2 * one, 8).size() == 5);
  CHECK(table_parts(columns, one, 8).size() == 5);  // where nothing fits, none is left out
  CHECK(table_parts({amounts}, 10, 8) == TableParts{{0}});
}

}  // namespace voortgang::test

TEST_SUITE_END();
