#pragma once

#include <cstdint>
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

// About three to five steps of 1, 2, 2,5 or 5 times a power of ten, none finer than the decimals of the
// values. Starts at zero unless the values lie close together far from it; where all are equal, around them.
[[nodiscard]] ValueAxis value_axis(double least, double most, std::uint8_t decimals);

// Years to write under an axis that runs from one year to another: at most `most` of them, at even steps.
[[nodiscard]] std::vector<int> year_ticks(int from, int to, int most);

}  // namespace voortgang
