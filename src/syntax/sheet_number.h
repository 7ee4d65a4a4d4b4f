#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "syntax/sheet_format.h"

// What a workbook stores as a number is a number, a share of a hundred or a day, as its format says.
namespace voortgang {

// From which day a workbook counts.
enum class DayCount : std::uint8_t { kFrom1900, kFrom1904 };

// A stored number as a person writes it: 12,5, 5% or 1-3-2021. Whole numbers as they are, others with the 15
// digits that a spreadsheet shows: 0.30000000000000004 is 0,3. Texts of the
// format stand where the sheet shows them: 12 maanden. What it does not show is within brackets, so that
// nobody takes it for a figure. Anything else stays what it is.
[[nodiscard]] std::string written_out(std::string_view stored, const NumberFormat& format, DayCount days);

}  // namespace voortgang
