#include "render/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace voortgang {
namespace {

constexpr double kWantedSteps = 4;
constexpr double kNearness = 0.5;  // least / most from which on the axis need not start at zero

struct Step {
  double size;
  std::uint8_t decimals;
};

// The smallest round step of at least this size that needs no more than these decimals.
Step round_step(double rough, int most_decimals) {
  constexpr std::array<double, 5> kNice = {1, 2, 2.5, 5, 10};
  int power = std::max(static_cast<int>(std::floor(std::log10(rough))), -most_decimals);
  const double unit = std::pow(10.0, power);
  double factor = kNice.back();
  for (const double candidate : kNice) {
    const bool fits = candidate != 2.5 || power - 1 >= -most_decimals;
    if (!fits || rough > candidate * unit * 1.0001) continue;
    factor = candidate;
    break;
  }
  if (factor == kNice.back()) ++power;
  const int decimals = std::max(0, (factor == 2.5 ? 1 : 0) - power);
  return {factor * unit, static_cast<std::uint8_t>(decimals)};
}

}  // namespace

ValueAxis value_axis(double least, double most, std::uint8_t decimals) {
  if (least > 0 && least < kNearness * most) least = 0;
  if (most < 0 && most > kNearness * least) most = 0;
  if (least == most) {
    const double around = most == 0 ? 1 : std::abs(most) / 2;
    least -= least == 0 ? 0 : around;
    most += around;
  }
  const Step step = round_step((most - least) / kWantedSteps, decimals);
  return {std::floor(least / step.size + 1e-9) * step.size, std::ceil(most / step.size - 1e-9) * step.size,
          step.size, step.decimals};
}

std::vector<double> ValueAxis::ticks() const {
  std::vector<double> values;
  const auto count = static_cast<int>(std::lround((most - least) / step));
  for (int i = 0; i <= count; ++i) values.push_back(least + i * step);
  return values;
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
