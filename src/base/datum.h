#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace voortgang {

// The years that dates and periods can have.
inline constexpr int kFirstJaar = 1900;
inline constexpr int kLastJaar = 2199;

// ISO dates, 2022-02-10; only real calendar days.
struct Datum {
  std::int16_t jaar = 0;
  std::uint8_t maand = 1;
  std::uint8_t dag = 1;

  friend auto operator<=>(const Datum&, const Datum&) = default;
};
[[nodiscard]] std::optional<Datum> parse_datum(std::string_view text);
[[nodiscard]] Datum days_after(Datum datum, int days);
// The same day of a later month, or its last one where it has fewer days.
[[nodiscard]] Datum months_after(Datum datum, int months);
// 1 for "januari" to 12.
[[nodiscard]] std::optional<std::uint8_t> month_number(std::string_view word);
[[nodiscard]] std::string code(Datum datum);   // 2022-02-10
[[nodiscard]] std::string words(Datum datum);  // 10 februari 2022

}  // namespace voortgang
