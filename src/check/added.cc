#include "check/added.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace voortgang {
namespace {

constexpr std::int64_t kRoundest = 1'000'000;
constexpr std::int64_t kFewestUnits = 40;  // nobody rounds 50 to tens and 1000 to hundreds
constexpr std::size_t kFewestFives = 4;    // of fewer figures all may end in 0 or 5 by chance

// The largest power of ten that divides a whole number of units, up to a million.
std::int64_t roundness(std::int64_t units) {
  std::int64_t power = 1;
  while (power < kRoundest && units % (power * 10) == 0) power *= 10;
  return power;
}

}  // namespace

void Added::add(const Decimal& part) {
  parts_.push_back(part);
  sum_ += part.value();
  has_negative_ |= part.units < 0;
}

double Added::slack_beside(const Decimal& whole) const {
  std::vector<Decimal> all = parts_;
  all.push_back(whole);
  const std::uint8_t decimals = std::ranges::max(all, {}, &Decimal::decimals).decimals;
  std::int64_t round = kRoundest;
  bool are_fives = decimals == 0 && all.size() >= kFewestFives;
  for (const Decimal& number : all) {
    if (number.units == 0) continue;
    const std::int64_t units = rounded(number, decimals).units;
    round = std::min(round, roundness(units));
    are_fives = are_fives && units % 5 == 0;
  }
  if (round == 1 && are_fives) round = 5;
  const std::int64_t whole_units = std::abs(rounded(whole, decimals).units);
  if (whole_units / round < kFewestUnits) round = 1;
  if (round == 1 && decimals == 0) return 0;  // exact counts
  return 0.5 * static_cast<double>(all.size()) * static_cast<double>(round) / std::pow(10, decimals);
}

double Added::lacks_of(const Decimal& whole) const {
  const double difference = whole.value() - sum_;
  const double slack = slack_beside(whole) + 1e-9 * std::abs(sum_);
  return std::abs(difference) <= slack ? 0 : difference;
}

bool Added::contradicts(const Decimal& whole, bool lacks_some) const {
  if (parts_.empty()) return false;
  const double lack = lacks_of(whole);
  return lacks_some ? lack < 0 && !has_negative_ : lack != 0;
}

Decimal Added::sum_beside(const Decimal& whole) const {
  std::uint8_t decimals = whole.decimals;
  for (const Decimal& part : parts_) decimals = std::max(decimals, part.decimals);
  return decimal_from(sum_, decimals).value_or(Decimal{});
}

}  // namespace voortgang
