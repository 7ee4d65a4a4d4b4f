#pragma once

#include <algorithm>
#include <span>
#include <string>

#include "render/chart/label_room.h"

namespace voortgang::svg {

inline constexpr double kBarRow = 27;
inline constexpr double kBar = 17;  // thickness

// Bars lie from zero to their value; negative ones to the left of it.
struct BarScale {
  double left = 0, right = 1;  // of the space for bars
  double least = 0, most = 1;  // least <= 0 <= most

  [[nodiscard]] double x(double value) const {
    return left + (value - least) / (most - least) * (right - left);
  }
};

// What the rows of a chart with bars need.
struct BarNeeds {
  double least = 0, most = 0;
  double label_left = 0, label_right = 0;  // widest label at a negative, and at another value

  // A value and the label at its end.
  void include(double value, std::string_view text);
};

// Widest name, but not so wide that the bars are pressed together.
[[nodiscard]] double name_column(std::span<const std::string_view> names, const BarNeeds& needs);
[[nodiscard]] BarScale bar_scale(const BarNeeds& needs, double names);

// Name of a row, its baseline in the middle of the bar.
void bar_name(std::string& out, std::string_view name, double names, double top);
// A value at the end of its bar, away from zero.
void bar_label(std::string& out, const BarScale& scale, double value, std::string_view text, double top);

}  // namespace voortgang::svg
