#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace voortgang {

// A number as it was delivered: units / 10^decimals, exact. 12,50 is {1250, 2}.
struct Decimal {
  std::int64_t units = 0;
  std::uint8_t decimals = 0;  // at most kMostDecimals

  // Nearest double; for parsed numbers the same as reading their text.
  [[nodiscard]] double value() const;

  friend bool operator==(const Decimal&, const Decimal&) = default;
};

// What 64 bits hold; spreadsheets save up to 17 digits of a computed cell.
inline constexpr std::uint8_t kMostDecimals = 18;
inline constexpr int kMostDigits = 18;

// How a file writes numbers: 1.234,5 (Dutch Excel) or 1234.5 (RFC 4180 exports). In the second kind a comma
// is refused, since 1,234 would be ambiguous.
enum class NumberStyle : std::uint8_t { kDecimalComma, kDecimalPoint };

enum class NumberFault : std::uint8_t {
  kNotANumber,     // letters, units, two signs, an exponent
  kWrongGrouping,  // points that do not stand before three digits, or a separator of the other style
  kTooLong,        // more than kMostDigits digits or kMostDecimals decimals
};

// A whole text, with perhaps a sign before it, and no blank in it.
[[nodiscard]] std::expected<Decimal, NumberFault> parse_decimal(std::string_view text, NumberStyle style);

// Halves away from zero; never a negative zero. More decimals than the number has are filled with zeros.
[[nodiscard]] Decimal rounded(Decimal number, std::uint8_t decimals);

// Exact: by moving the point, and only then by adding zeros; empty where it does not fit.
[[nodiscard]] std::optional<Decimal> times_power_of_ten(Decimal number, int power);

// The shortest decimal text of the double, rounded as above; empty where it is not finite or too large.
[[nodiscard]] std::optional<Decimal> decimal_from(double value, std::uint8_t decimals);

// 1.234,5 and −1.234,5: points from 1.000 on, the minus sign U+2212 that screen readers do not skip.
void append_dutch(std::string& out, Decimal number);
// 1234.5 and -1234.5: for JSON, CSV with a decimal point, and attributes.
void append_plain(std::string& out, Decimal number);
// 1234,5 and -1234,5: for CSV that opens in Dutch Excel.
void append_with_comma(std::string& out, Decimal number);

[[nodiscard]] std::string dutch(Decimal number);
[[nodiscard]] inline std::string dutch(std::int64_t whole) {
  return dutch(Decimal{whole, 0});
}
[[nodiscard]] inline std::string count_text(std::size_t count) {
  return dutch(static_cast<std::int64_t>(count));
}

// True for 12.50 and 12.5, which == tells apart.
[[nodiscard]] bool same_number(Decimal a, Decimal b);

// A computed number to ten significant digits, in which processors do not differ. What is published of a
// computed figure beside its rounded form is told so.
[[nodiscard]] double to_ten_digits(double number);

}  // namespace voortgang
