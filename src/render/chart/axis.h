#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace voortgang {

// The scale of an axis of values: round steps that enclose all values.
struct ValueAxis {
  double least = 0;
  double most = 1;
  double step = 1;
  std::uint8_t decimals = 0;  // that its labels need

  [[nodiscard]] std::vector<double> ticks() const;
};

struct AxisWish {
  std::uint8_t decimals = 0;      // of the values: no step is finer
  double steps = 4;               // about how many, at most twice as many
  std::optional<double> ceiling;  // that no value can be above, such as 100 %
};

// Steps of 1, 2, 2,5 or 5 times a power of ten. Starts at zero unless the values lie close together far from
// it. Spans at least a quarter of the largest value, so that a small change does not look like a large one.
[[nodiscard]] ValueAxis value_axis(double least, double most, const AxisWish& wish);

// The ticks as they are written. Of large values in millions or more: `unit` then says of what.
struct AxisLabels {
  std::vector<double> ticks;
  std::vector<std::string> texts;
  std::string_view unit;
  double width = 0;  // of the widest, in the size of text that charts have

  // For an axis that has no other place for its unit: the last one says it ("40 miljoen").
  [[nodiscard]] std::string with_unit(std::size_t tick) const;
};
[[nodiscard]] AxisLabels axis_labels(const ValueAxis& axis);

// Years to write under an axis that runs from one year to another: at most `most` of them, at even steps.
[[nodiscard]] std::vector<int> year_ticks(int from, int to, int most);

}  // namespace voortgang
