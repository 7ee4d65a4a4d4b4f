#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// What a workbook stores as a number is a number, a share of a hundred or a day, as its format says.
namespace voortgang {

// kUnseen: it shows no digit, but nothing at all or a text, such as ;;; or "<5".
enum class SheetFormat : std::uint8_t { kNumber, kPercentage, kDate, kUnseen };

// Of the formats that every workbook has (ECMA-376 part 1, 18.8.30); the others have a code.
[[nodiscard]] SheetFormat format_of_id(std::uint32_t id);
[[nodiscard]] SheetFormat format_of_code(std::string_view code);

// From which day a workbook counts.
enum class DayCount : std::uint8_t { kFrom1900, kFrom1904 };

// A stored number as a person writes it: 12,5, 5% or 1-3-2021. Whole numbers as they are, others with the 15
// digits that a spreadsheet shows: 0.30000000000000004 is 0,3. What the sheet does not show
// is within brackets, so that nobody takes it for a figure. Anything else stays what it is.
[[nodiscard]] std::string written_out(std::string_view stored, SheetFormat format, DayCount days);

}  // namespace voortgang
