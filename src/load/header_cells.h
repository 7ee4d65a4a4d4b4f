#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "load/csv_header.h"
#include "syntax/csv.h"

namespace voortgang {

// What the cells of a first row say that has no names of columns.

// As people and sources write periods.
[[nodiscard]] bool looks_like_period(std::string_view cell);
// A number, or a sign for none.
[[nodiscard]] bool is_number_cell(std::string_view cell);
// The column of which a cell says a value, such as the name of an indicator, also with a unit behind it;
// nullptr where it says none.
[[nodiscard]] const CsvColumn* column_with_value(std::string_view cell, std::span<const CsvColumn> columns);

// The names of the columns that have to be there: "indicator;periode;waarde".
[[nodiscard]] std::string names_of_needed(std::span<const CsvColumn> columns);

// The names to put above these cells, "…" for those that do not say what they are, and what is missing then.
struct NamesAbove {
  std::string names;
  std::vector<std::string_view> missing;
};
[[nodiscard]] NamesAbove names_above(std::span<const CsvField> cells, std::span<const CsvColumn> columns);

// A row to write instead of a table with a column for each value: "wachttijd;2021-H1;12,5".
[[nodiscard]] std::string row_with_value(std::span<const CsvField> cells, std::span<const CsvColumn> columns);

// A name, folded, of a column that says of which gemeente, wijk or buurt a row is.
[[nodiscard]] bool names_areas(std::string_view name);

}  // namespace voortgang
