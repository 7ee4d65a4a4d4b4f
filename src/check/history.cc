#include "check/history.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace voortgang {
namespace {

constexpr std::size_t kFewest = 2;
constexpr std::size_t kFewestForJump = 4;
constexpr std::size_t kFewestForOutlier = 8;
constexpr double kCalm = 2.5;
constexpr double kVeryCalm = 1.5;
constexpr double kSmallestCount = 10;    // below it a count can well become ten times as large
constexpr double kToDeviation = 1.4826;  // of a median absolute deviation, to a standard one (normal values)
constexpr double kShare = 0.08;
constexpr double kFloors = 5;
constexpr double kSteps = 1.5;  // units of the last decimal: rounding alone makes one

// 2 where the ratio is about 100, -1 where it is about a tenth; 0 where it is near no such power.
int power_of_ten(double ratio) {
  for (const int power : {1, 2, 3, 6}) {
    const double off = ratio > 1 ? ratio / std::pow(10, power) : ratio * std::pow(10, power);
    const double most = power == 1 ? 1.25 : 1.33;
    if (off <= most && off >= 1 / most) return ratio > 1 ? power : -power;
  }
  return 0;
}

struct Jump {
  std::size_t index = 0;
  int power = 0;
  double smaller = 0;
};

struct Jumps {
  std::array<Jump, 2> found;
  std::size_t count = 0;
};

// The jumps of a series, or nothing where there are other leaps in it, or more than two.
std::optional<Jumps> jumps_of(std::span<const double> v) {
  Jumps jumps;
  for (std::size_t i = 1; i < v.size(); ++i) {
    const double ratio = v[i] / v[i - 1];
    if (!(ratio > 0) || !std::isfinite(ratio)) return std::nullopt;
    if (ratio <= kCalm && ratio >= 1 / kCalm) continue;
    const int power = power_of_ten(ratio);
    if (power == 0 || jumps.count == jumps.found.size()) return std::nullopt;
    jumps.found[jumps.count++] = {i, power, std::min(std::abs(v[i]), std::abs(v[i - 1]))};
  }
  return jumps;
}

// A zero too many in the newest figure, where all before it hardly moved.
bool is_slip_at_end(std::span<const double> v, const Jump& jump) {
  if (jump.index + 1 != v.size()) return false;
  const auto [least, most] =
      std::ranges::minmax(v.first(jump.index), {}, [](double x) { return std::abs(x); });
  return std::abs(most) <= kVeryCalm * std::abs(least);
}

bool is_believable(const Jumps& jumps, std::span<const double> v, Numbers kind) {
  const Jump& first = jumps.found[0];
  // Of two or three figures nothing is calm: only a hundred times and more is told.
  if (v.size() < kFewestForJump)
    return jumps.count == 1 && std::abs(first.power) > 1 &&
           (kind == Numbers::kMeasured || first.smaller >= kSmallestCount);
  if (jumps.count == 2) {
    const bool goes_back = first.power + jumps.found[1].power == 0;
    return goes_back &&
           (std::abs(first.power) > 1 || kind == Numbers::kMeasured || first.smaller >= kSmallestCount);
  }
  if (std::abs(first.power) > 1) return true;
  if (kind == Numbers::kCounted) return first.smaller >= kSmallestCount && is_slip_at_end(v, first);
  return v.size() >= 2 * kFewestForJump || is_slip_at_end(v, first);
}

}  // namespace

std::optional<UnitJump> find_unit_jump(std::span<const double> values, Numbers kind) {
  if (values.size() < kFewest) return std::nullopt;
  const auto jumps = jumps_of(values);
  if (!jumps || jumps->count == 0 || !is_believable(*jumps, values, kind)) return std::nullopt;
  const std::size_t at = jumps->found[0].index;
  if (jumps->count == 1 && at == 1) return UnitJump{0, 1};
  return UnitJump{at, at - 1};
}

std::optional<UnitJump> find_leap(std::span<const double> v, Numbers kind) {
  constexpr double kPair = 300;
  constexpr double kAmongMore = 20;
  if (v.size() < kFewest || v.size() >= kFewestForOutlier) return std::nullopt;
  for (std::size_t i = 0; i < v.size(); ++i) {
    double least = HUGE_VAL;
    double most = 0;
    for (std::size_t j = 0; j < v.size(); ++j) {
      if (j == i) continue;
      least = std::min(least, std::abs(v[j]));
      most = std::max(most, std::abs(v[j]));
    }
    const double size = std::abs(v[i]);
    if (least == 0 || size == 0 || (kind == Numbers::kCounted && std::min(size, least) < kSmallestCount))
      continue;
    const double times = v.size() == kFewest ? kPair : kAmongMore;
    const bool are_alike = most <= least * kCalm;
    if (are_alike && (size > most * times || size * times < least)) return UnitJump{i, i == 0 ? 1U : i - 1};
  }
  return std::nullopt;
}

double median(std::span<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

namespace {

struct Changes {
  double level = 0;  // mean size of the values
  double least = 0, most = 0;
};

Changes changes_of(std::span<const double> v) {
  Changes changes{.level = std::abs(v[0]), .least = v[1] - v[0], .most = v[1] - v[0]};
  for (std::size_t i = 1; i < v.size(); ++i) {
    changes.level += std::abs(v[i]);
    changes.least = std::min(changes.least, v[i] - v[i - 1]);
    changes.most = std::max(changes.most, v[i] - v[i - 1]);
  }
  changes.level /= static_cast<double>(v.size());
  return changes;
}

// The figure behind the largest change, or before it where that is the first.
Outlier outlier_at(std::span<const double> v, std::size_t change, double usual, double limit) {
  const auto is_far = [&](std::size_t i) {
    return i >= 1 && i < v.size() && std::abs(v[i] - v[i - 1] - usual) > limit;
  };
  const auto turns_back = [&](std::size_t i, std::size_t j) {
    return is_far(i) && is_far(j) && (v[i] > v[i - 1]) != (v[j] > v[j - 1]);
  };
  if (turns_back(change, change + 1)) return {change, (v[change - 1] + v[change + 1]) / 2};
  if (turns_back(change - 1, change)) return {change - 1, (v[change - 2] + v[change]) / 2};
  if (change == 1) return {0, v[1] - usual};
  return {change, v[change - 1] + usual};
}

}  // namespace

std::optional<Outlier> find_outlier(std::span<const double> values, Numbers kind, std::vector<double>& work,
                                    double unit) {
  const std::size_t n = values.size();
  if (n < kFewestForOutlier) return std::nullopt;
  const Changes changes = changes_of(values);
  const double chance = kind == Numbers::kCounted ? std::sqrt(2 * changes.level) : 0;
  const double floor = std::max(kFloors * std::max(kShare * changes.level, chance), kSteps * unit);
  if (changes.most - changes.least <= floor) return std::nullopt;  // no need to sort
  work.resize(n - 1);
  for (std::size_t i = 1; i < n; ++i) work[i - 1] = values[i] - values[i - 1];
  const double usual = median(work);
  for (double& change : work) change = std::abs(change - usual);
  const double factor = 6 * (1 + 6.0 / static_cast<double>(n));
  const double limit = std::max(factor * kToDeviation * median(work), floor);
  std::size_t largest = 1;
  for (std::size_t i = 2; i < n; ++i) {
    const auto distance = [&](std::size_t at) { return std::abs(values[at] - values[at - 1] - usual); };
    if (distance(i) > distance(largest)) largest = i;
  }
  if (std::abs(values[largest] - values[largest - 1] - usual) <= limit) return std::nullopt;
  return outlier_at(values, largest, usual, limit);
}

}  // namespace voortgang
