#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/datum.h"

namespace voortgang {

enum class Frequentie : std::uint8_t { kJaar, kHalfjaar, kKwartaal, kMaand, kSchooljaar };

// A period of one frequency: the year 2021, its second half, its third quarter, March, or school year
// 2021/22.
struct Periode {
  std::int16_t jaar = 0;  // of a school year: the year in which it starts
  Frequentie frequentie = Frequentie::kJaar;
  std::uint8_t nummer = 1;  // from 1: half, quarter or month; 1 for years

  friend constexpr bool operator==(const Periode&, const Periode&) = default;
  // By start, and only then by frequency, so that mixed lists have one order.
  friend constexpr std::strong_ordering operator<=>(const Periode& a, const Periode& b) {
    return a.order() <=> b.order();
  }

 private:
  [[nodiscard]] constexpr std::int32_t order() const;
};

[[nodiscard]] constexpr int periods_per_year(Frequentie frequentie) {
  constexpr int kPerYear[] = {1, 2, 4, 12, 1};
  return kPerYear[static_cast<std::size_t>(frequentie)];
}

// The month in which it starts, then its frequency.
constexpr std::int32_t Periode::order() const {
  const int month = jaar * 12 + (nummer - 1) * 12 / periods_per_year(frequentie);
  return month * 8 + static_cast<int>(frequentie);
}

// 2021, 2021-H1, 2021-K3, 2021-03, 2021/22, and the codes of CBS: 2021JJ00, 2021HJ01, 2021KW03, 2021MM03,
// 2021SJ00. Years 1900 to 2199. Anything else is not a period.
[[nodiscard]] std::optional<Periode> parse_periode(std::string_view text);

// Nothing where the year, or the number within it, cannot be.
[[nodiscard]] std::optional<Periode> periode_of(int jaar, Frequentie frequentie, std::optional<int> nummer);

// Position on a line of years, in years: 2021-H2 is 2021.5. Only differences have a meaning.
[[nodiscard]] double years(Periode periode);
// The same of its end: where the next one begins.
[[nodiscard]] double years_at_end(Periode periode);

// Number of periods since year 0, within one frequency: neighbours differ by 1.
[[nodiscard]] std::int32_t ordinal(Periode periode);
[[nodiscard]] Periode periode_at(Frequentie frequentie, std::int32_t ordinal);
// So many periods of its own length later, or earlier where `by` is below zero: 1 is the next one.
[[nodiscard]] Periode further(Periode from, std::int32_t by);

// The last period of a frequency that starts within `periode`: of halves in 2026, 2026-H2.
[[nodiscard]] Periode last_within(Periode periode, Frequentie frequentie);
// The last period of a frequency that is over when `periode` is: of years at the end of 2021-H1, 2020.
[[nodiscard]] Periode last_over(Periode periode, Frequentie frequentie);

[[nodiscard]] std::string code(Periode periode);      // 2021-H2
[[nodiscard]] std::string words(Periode periode);     // 2e halfjaar 2021; in periode_woorden.cc
[[nodiscard]] std::string cbs_code(Periode periode);  // 2021HJ02
void append_code(std::string& out, Periode periode);

// True where the whole period lies before that day. A school year ends with July.
[[nodiscard]] bool is_over(Periode periode, Datum today);
// True where the period has not begun yet on that day.
[[nodiscard]] bool begins_after(Periode periode, Datum today);

}  // namespace voortgang
