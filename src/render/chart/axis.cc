#include "render/chart/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/decimal.h"
#include "facts/weergave.h"
#include "programme/woorden.h"
#include "render/chart/svg_parts.h"
#include "render/chart/text_width.h"

namespace voortgang {
namespace {

constexpr double kNearness = 2.0 / 3;  // least / most from which on the axis need not start at zero
constexpr double kTolerance = 1.2;     // how much finer than wanted a rounder step may be
constexpr double kLeastSpan = 0.25;    // of the largest value
constexpr double kLeastSteps = 4;      // of the last decimal that is shown

struct Step {
  double size;
  std::uint8_t decimals;
};

// The smallest round step of at least this size that needs no more than these decimals: 1, 2, 2.5, 5 or 10
// times a power of ten.
Step round_step(double rough, int most_decimals) {
  constexpr std::array<double, 5> kNice = {1, 2, 2.5, 5, 10};
  int power = std::max(static_cast<int>(std::floor(std::log10(rough))), -most_decimals);
  const double unit = std::pow(10.0, power);
  double factor = kNice.back();
  for (const double candidate : kNice) {
    const bool fits = candidate != 2.5 || power - 1 >= -most_decimals;
    if (!fits || rough > candidate * unit * kTolerance) continue;
    factor = candidate;
    break;
  }
  if (factor == kNice.back()) ++power;
  const int decimals = std::max(0, (factor == 2.5 ? 1 : 0) - power);
  return {factor * unit, static_cast<std::uint8_t>(decimals)};
}

// The axis begins at zero unless the values lie near one another; then it may begin higher, and the page says
// so.
void start_at_zero(double& least, double& most) {
  if (least > 0 && least < kNearness * most) least = 0;
  if (most < 0 && most > kNearness * least) most = 0;
}

// A small change must not look like a large one: the axis spans a quarter of the largest value at least, but
// not past zero or the ceiling, where the values are not.
void widen(double& least, double& most, const AxisWish& wish) {
  const double largest = std::max(std::abs(least), std::abs(most));
  const double span =
      largest == 0 ? 1 : std::max(kLeastSpan * largest, kLeastSteps / std::pow(10.0, wish.decimals));
  if (most - least >= span) return;
  double from = (least + most - span) / 2;
  if (wish.ceiling && most <= *wish.ceiling) from = std::min(from, *wish.ceiling - span);
  if (least >= 0) from = std::max(from, 0.0);
  if (most <= 0 && least < 0) from = std::min(from, -span);
  least = std::min(least, from);
  most = std::max(most, from + span);
}

struct Magnitude {
  double size;
  std::string_view name;
};

Magnitude magnitude_of(double largest) {
  if (largest >= 1e12) return {1e12, woorden::kBiljoen};
  if (largest >= 1e9) return {1e9, woorden::kMiljard};
  if (largest >= 1e6) return {1e6, woorden::kMiljoen};
  return {1, {}};
}

// How many decimals a round step needs.
std::uint8_t decimals_of(double step) {
  std::uint8_t decimals = 0;
  while (decimals < kMostDecimals && std::abs(step - std::round(step)) > 1e-6 * step) {
    step *= 10;
    ++decimals;
  }
  return decimals;
}

}  // namespace

ValueAxis value_axis(double least, double most, const AxisWish& wish) {
  start_at_zero(least, most);
  widen(least, most, wish);
  start_at_zero(least, most);
  const Step step = round_step((most - least) / wish.steps, wish.decimals);
  return {std::floor(least / step.size + 1e-9) * step.size, std::ceil(most / step.size - 1e-9) * step.size,
          step.size, step.decimals};
}

std::vector<double> ValueAxis::ticks() const {
  std::vector<double> values;
  const auto count = static_cast<int>(std::lround((most - least) / step));
  values.reserve(static_cast<std::size_t>(count) + 1);
  for (int i = 0; i <= count; ++i) {
    const double tick = least + i * step;
    values.push_back(std::abs(tick) < step / 2 ? 0 : tick);
  }
  return values;
}

std::string AxisLabels::with_unit(std::size_t tick) const {
  const bool says_it = tick + 1 == ticks.size() && !unit.empty();
  return says_it ? texts[tick] + " " + std::string(unit) : texts[tick];
}

AxisLabels axis_labels(const ValueAxis& axis) {
  AxisLabels labels{.ticks = axis.ticks(), .texts = {}, .unit = {}, .width = 0};
  const Magnitude magnitude = magnitude_of(std::max(std::abs(axis.least), std::abs(axis.most)));
  labels.unit = magnitude.name;
  const std::uint8_t decimals =
      magnitude.name.empty() ? axis.decimals : decimals_of(axis.step / magnitude.size);
  labels.texts.reserve(labels.ticks.size());
  for (const double tick : labels.ticks) {
    labels.texts.push_back(tick == 0 ? "0" : weergave(tick / magnitude.size, decimals));
    labels.width = std::max(labels.width, text_width(labels.texts.back(), svg::kFont));
  }
  return labels;
}

std::vector<int> year_ticks(int from, int to, int most) {
  constexpr std::array<int, 6> kSteps = {1, 2, 5, 10, 20, 50};
  const auto fits = std::ranges::find_if(kSteps, [&](int s) { return (to - from) / s + 1 <= most; });
  const int step = fits == kSteps.end() ? kSteps.back() : *fits;
  std::vector<int> years;
  for (int year = (from + step - 1) / step * step; year <= to; year += step) years.push_back(year);
  return years;
}

}  // namespace voortgang
