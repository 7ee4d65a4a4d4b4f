#pragma once

#include <algorithm>
#include <cstdint>

#include "document/document.h"

namespace voortgang {

// Where zero and the values of a column lie in the width of a cell.
struct CellScale {
  double least = 0, most = 0;

  void include(double value) {
    least = std::min(least, value);
    most = std::max(most, value);
  }
  [[nodiscard]] double at(double value) const { return most == least ? 0 : (value - least) / (most - least); }
  [[nodiscard]] Stretch between(double one, double other, StretchKind kind) const {
    const auto [low, high] = std::minmax({one, other});
    return {at(low), at(high), kind};
  }
  // Of amounts of money.
  void include(std::int64_t sum) { include(static_cast<double>(sum)); }
  [[nodiscard]] double at(std::int64_t sum) const { return at(static_cast<double>(sum)); }
  [[nodiscard]] Stretch between(std::int64_t one, std::int64_t other, StretchKind kind) const {
    return between(static_cast<double>(one), static_cast<double>(other), kind);
  }
};

}  // namespace voortgang
