#pragma once

#include <string_view>
#include <vector>

#include "render/chart/svg_reading.h"

namespace voortgang::picture {

using svg::Point;

// A line of straight pieces; curves are made of small ones.
struct Polyline {
  std::vector<Point> points;
  bool is_closed = false;
};

// SVG path data in the commands that charts use (M L H V C A Z, large and small), for dots of that size.
[[nodiscard]] std::vector<Polyline> polylines_of(std::string_view path, double dots);

// What is left of a line when it is drawn in dashes: drawn, left out, drawn, … in units of the path.
[[nodiscard]] std::vector<Polyline> dashed(const std::vector<Polyline>& line,
                                           const std::vector<double>& dashes);

}  // namespace voortgang::picture
