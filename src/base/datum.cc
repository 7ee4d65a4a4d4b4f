#include "base/datum.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/digits.h"
#include "base/periode_woorden.h"

namespace voortgang {

std::optional<Datum> parse_datum(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto jaar = digits(text.substr(0, 4));
  const auto maand = digits(text.substr(5, 2));
  const auto dag = digits(text.substr(8, 2));
  if (!jaar || !maand || !dag || *jaar < kFirstJaar || *jaar > kLastJaar) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*jaar},
                                         std::chrono::month{static_cast<unsigned>(*maand)},
                                         std::chrono::day{static_cast<unsigned>(*dag)}};
  if (!date.ok()) return std::nullopt;
  return Datum{static_cast<std::int16_t>(*jaar), static_cast<std::uint8_t>(*maand),
               static_cast<std::uint8_t>(*dag)};
}

namespace {

Datum datum_of(std::chrono::year_month_day day) {
  return {static_cast<std::int16_t>(static_cast<int>(day.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
}

}  // namespace

Datum days_after(Datum datum, int days) {
  const std::chrono::sys_days start{std::chrono::year{datum.jaar} / datum.maand / datum.dag};
  return datum_of(std::chrono::year_month_day{start + std::chrono::days{days}});
}

Datum months_after(Datum datum, int months) {
  const std::chrono::year_month_day day =
      std::chrono::year{datum.jaar} / datum.maand / datum.dag + std::chrono::months{months};
  if (day.ok()) return datum_of(day);
  return datum_of(std::chrono::year_month_day{day.year() / day.month() / std::chrono::last});
}

std::optional<std::uint8_t> month_number(std::string_view word) {
  const auto found = std::ranges::find(kMonthNames, word);
  if (found == kMonthNames.end()) return std::nullopt;
  return static_cast<std::uint8_t>(found - kMonthNames.begin() + 1);
}

std::string code(Datum d) {
  return fmt::format("{:04}-{:02}-{:02}", d.jaar, d.maand, d.dag);
}

std::string words(Datum d) {
  return fmt::format("{} {} {}", d.dag, kMonthNames[d.maand - 1U], d.jaar);
}

}  // namespace voortgang
