#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "forms/cbs_columns.h"

namespace voortgang {

// Tells a column in which all rows of a topic say the same, such as "Mannen", and that the mapping does not
// name: what they are of is less than it seems (CBS126). `known` are the columns that mean something already.
void tell_narrowed(const CbsBestand& bestand, const CbsColumns& columns, std::span<const std::size_t> rows,
                   std::span<const std::size_t> known, std::string_view indicator, Problems& problems);

// The column that says in which unit each row is.
[[nodiscard]] std::optional<std::size_t> column_of_units(const StatlineTable& table);

}  // namespace voortgang
