#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.h"

// Numbers as people, spreadsheets and statistics programs write them, beyond the plain forms of a file.
namespace voortgang {

inline constexpr std::string_view kEuroSign = "\u20AC";
// In bytes: in a longer text nobody looks for a number.
inline constexpr std::size_t kLongestNumber = 64;

// What a figure is of, as far as that says which signs may stand beside it.
struct NumberKind {
  std::string_view unit;  // as readers see it: "weken", "euro", "%"
  bool is_money = false;
  bool is_percentage = false;
  bool may_have_unit = false;  // as a format of a workbook shows it beside the number

  [[nodiscard]] static NumberKind of_unit(std::string_view unit);
};

// Without the signs that say nothing new: € or EUR at an amount, with ,- for whole euros; % at a percentage.
[[nodiscard]] std::string_view without_signs(std::string_view text, const NumberKind& kind);

// 1e+05 and 8.1e-05, as R and pandas write whole numbers and small ones, in full. Excel, which drops digits,
// writes a capital E: that is no such number.
[[nodiscard]] std::optional<Decimal> number_with_exponent(std::string_view text, NumberStyle style);

// A number with more decimals than fit, rounded at the last that does.
[[nodiscard]] std::optional<Decimal> number_cut_at_last_decimal(std::string_view text, NumberStyle style);

// #N/B and #DEEL/0!: what a formula that went wrong saves.
[[nodiscard]] bool is_formula_error(std::string_view text);

// The power of ten that "duizend", "k", "mln" or "mld." stands for; nothing for other words.
[[nodiscard]] std::optional<int> power_of_multiple(std::string_view word);

// The power of ten in which a unit or the head of a column counts: 3 of "x 1.000", "in duizenden", "dzd euro"
// and "1 000 euro", 6 of "mln euro", 0 of "euro".
[[nodiscard]] int power_of_unit(std::string_view unit);

// True for 1.234, -7.125 and 1.234.567: digits in threes behind `separator`, which may part thousands or
// decimals.
[[nodiscard]] bool is_in_threes(std::string_view text, char separator);

// Four digits that may be a year of a date or a period.
[[nodiscard]] bool is_year(std::string_view word);

// A text, such as "circa 25.000" or "max 25k", in which an amount stands: a number with a euro sign, in
// threes, with a word for thousands or millions, or of four digits and more, and no year.
[[nodiscard]] bool holds_amount(std::string_view text);

}  // namespace voortgang
