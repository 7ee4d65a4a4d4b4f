#include "base/periode.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

#include "base/digits.h"

namespace voortgang {
namespace {

// What stands behind the year: "" | -H1 | -K3 | -03 | /22
std::optional<Periode> parse_own(int jaar, std::string_view rest) {
  if (rest.empty()) return periode_of(jaar, Frequentie::kJaar, 1);
  if (rest.size() != 3) return std::nullopt;
  if (rest[0] == '/') {
    const bool follows = digits(rest.substr(1)) == (jaar + 1) % 100;
    return follows ? periode_of(jaar, Frequentie::kSchooljaar, 1) : std::nullopt;
  }
  if (rest[0] != '-') return std::nullopt;
  if (rest[1] == 'H') return periode_of(jaar, Frequentie::kHalfjaar, digits(rest.substr(2)));
  if (rest[1] == 'K') return periode_of(jaar, Frequentie::kKwartaal, digits(rest.substr(2)));
  return periode_of(jaar, Frequentie::kMaand, digits(rest.substr(1)));
}

// CBS: JJ00 | HJ01 | KW03 | MM03 | SJ00
std::optional<Periode> parse_cbs(int jaar, std::string_view rest) {
  const std::string_view kind = rest.substr(0, 2);
  const std::optional<int> nummer = digits(rest.substr(2));
  if (kind == "JJ") return nummer == 0 ? periode_of(jaar, Frequentie::kJaar, 1) : std::nullopt;
  if (kind == "SJ") return nummer == 0 ? periode_of(jaar, Frequentie::kSchooljaar, 1) : std::nullopt;
  if (kind == "HJ") return periode_of(jaar, Frequentie::kHalfjaar, nummer);
  if (kind == "KW") return periode_of(jaar, Frequentie::kKwartaal, nummer);
  if (kind == "MM") return periode_of(jaar, Frequentie::kMaand, nummer);
  return std::nullopt;
}

}  // namespace

std::optional<Periode> periode_of(int jaar, Frequentie frequentie, std::optional<int> nummer) {
  if (jaar < kFirstJaar || jaar > kLastJaar || !nummer) return std::nullopt;
  if (*nummer < 1 || *nummer > periods_per_year(frequentie)) return std::nullopt;
  return Periode{static_cast<std::int16_t>(jaar), frequentie, static_cast<std::uint8_t>(*nummer)};
}
std::optional<Periode> parse_periode(std::string_view text) {
  const std::optional<int> jaar = text.size() >= 4 ? digits(text.substr(0, 4)) : std::nullopt;
  if (!jaar) return std::nullopt;
  return text.size() == 8 ? parse_cbs(*jaar, text.substr(4)) : parse_own(*jaar, text.substr(4));
}

double years(Periode periode) {
  return periode.jaar + static_cast<double>(periode.nummer - 1) / periods_per_year(periode.frequentie);
}

double years_at_end(Periode periode) {
  return years(periode) + 1.0 / periods_per_year(periode.frequentie);
}

// Counted on over years, so that the difference of two is how many periods lie between them.
std::int32_t ordinal(Periode periode) {
  return periode.jaar * periods_per_year(periode.frequentie) + periode.nummer - 1;
}

Periode periode_at(Frequentie frequentie, std::int32_t ordinal) {
  const int per_year = periods_per_year(frequentie);
  return {static_cast<std::int16_t>(ordinal / per_year), frequentie,
          static_cast<std::uint8_t>(ordinal % per_year + 1)};
}

Periode further(Periode from, std::int32_t by) {
  return periode_at(from.frequentie, ordinal(from) + by);
}

Periode last_within(Periode periode, Frequentie frequentie) {
  const int per_year = periods_per_year(frequentie);
  const int end = periode.nummer * per_year / periods_per_year(periode.frequentie);
  return {periode.jaar, frequentie, static_cast<std::uint8_t>(end < 1 ? 1 : end)};
}

Periode last_over(Periode periode, Frequentie frequentie) {
  // In months since year 0; a school year is over seven months after the year in which it starts.
  constexpr int kAfterYear = 7;
  const auto late = [](Frequentie f) { return f == Frequentie::kSchooljaar ? kAfterYear : 0; };
  const int end =
      (ordinal(periode) + 1) * 12 / periods_per_year(periode.frequentie) + late(periode.frequentie);
  return periode_at(frequentie, (end - late(frequentie)) * periods_per_year(frequentie) / 12 - 1);
}

void append_code(std::string& out, Periode p) {
  const auto to = std::back_inserter(out);
  switch (p.frequentie) {
    case Frequentie::kJaar:
      fmt::format_to(to, FMT_COMPILE("{}"), p.jaar);
      return;
    case Frequentie::kHalfjaar:
      fmt::format_to(to, FMT_COMPILE("{}-H{}"), p.jaar, p.nummer);
      return;
    case Frequentie::kKwartaal:
      fmt::format_to(to, FMT_COMPILE("{}-K{}"), p.jaar, p.nummer);
      return;
    case Frequentie::kMaand:
      fmt::format_to(to, FMT_COMPILE("{}-{:02}"), p.jaar, p.nummer);
      return;
    case Frequentie::kSchooljaar:
      fmt::format_to(to, FMT_COMPILE("{}/{:02}"), p.jaar, (p.jaar + 1) % 100);
      return;
  }
}

std::string code(Periode periode) {
  std::string out;
  append_code(out, periode);
  return out;
}

std::string cbs_code(Periode p) {
  switch (p.frequentie) {
    case Frequentie::kJaar:
      return fmt::format("{}JJ00", p.jaar);
    case Frequentie::kHalfjaar:
      return fmt::format("{}HJ{:02}", p.jaar, p.nummer);
    case Frequentie::kKwartaal:
      return fmt::format("{}KW{:02}", p.jaar, p.nummer);
    case Frequentie::kMaand:
      return fmt::format("{}MM{:02}", p.jaar, p.nummer);
    case Frequentie::kSchooljaar:
      return fmt::format("{}SJ00", p.jaar);
  }
  return {};
}

bool is_over(Periode periode, Datum today) {
  constexpr int kInYear = 12;
  constexpr int kTillAugust = 7;
  const int end =
      periode.frequentie == Frequentie::kSchooljaar
          ? (periode.jaar + 1) * kInYear + kTillAugust
          : periode.jaar * kInYear + periode.nummer * (kInYear / periods_per_year(periode.frequentie));
  return end <= today.jaar * kInYear + today.maand - 1;
}

bool begins_after(Periode periode, Datum today) {
  constexpr int kInYear = 12;
  constexpr int kAugust = 8;
  const int first = periode.frequentie == Frequentie::kSchooljaar
                        ? kAugust
                        : (periode.nummer - 1) * (kInYear / periods_per_year(periode.frequentie)) + 1;
  return Datum{periode.jaar, static_cast<std::uint8_t>(first), 1} > today;
}

}  // namespace voortgang
