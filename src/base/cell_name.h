#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/source.h"

// Cells of a sheet that is read as CSV with ; between its cells: each row is a line.
namespace voortgang {

// A, …, Z, AA: of a column from 1 on.
[[nodiscard]] std::string column_name(std::uint32_t column);

// In which column of its line an offset lies, from 1.
[[nodiscard]] std::uint32_t column_at(std::string_view text, std::size_t line_begin, std::size_t offset);

// Where the cell of a column stands in the line that begins at `line_begin`; the line's end where it has
// none.
[[nodiscard]] Span span_of_cell(SourceId source, std::string_view text, std::uint32_t line_begin,
                                std::uint32_t column);

}  // namespace voortgang
