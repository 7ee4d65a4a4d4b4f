#pragma once

#include <cstddef>
#include <span>

#include "base/written_number.h"
#include "load/csv_table.h"

namespace voortgang {

// 12,5 without quotes in a file with commas: 12, and 5 or "5 weken" in the cell behind it; "€ 12" and "50 *"
// are such numbers too. Of the row at hand; that cell is in a column from `first_note` on.
void tell_split_number(const CsvTable& table, std::span<const CsvColumn> columns, std::size_t value_column,
                       std::size_t first_note, const NumberKind& kind, Problems& problems);

}  // namespace voortgang
