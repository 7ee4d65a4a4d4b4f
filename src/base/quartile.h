#pragma once

#include <cstddef>
#include <span>

namespace voortgang {

// Of values in order of size: the lowest (0), the first quartile (1), the median (2), the third quartile (3)
// or the highest (4); of two that it lies between, the lower one. There must be some.
[[nodiscard]] constexpr double quartile(std::span<const double> sorted, std::size_t quarter) {
  return sorted[(sorted.size() - 1) * quarter / 4];
}

}  // namespace voortgang
