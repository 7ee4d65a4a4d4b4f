#pragma once

#include <string_view>
#include <vector>

namespace voortgang::picture {

struct Point {
  double x = 0;
  double y = 0;
};

// A line of straight pieces; curves are made of small ones.
struct Stretch {
  std::vector<Point> points;
  bool is_closed = false;
};

// SVG path data in the commands that charts use (M L H V C A Z, large and small), for dots of that size.
[[nodiscard]] std::vector<Stretch> stretches_of(std::string_view path, double dots);

// What is left of a line when it is drawn in dashes: drawn, left out, drawn, … in units of the path.
[[nodiscard]] std::vector<Stretch> dashed(const std::vector<Stretch>& line,
                                          const std::vector<double>& dashes);

}  // namespace voortgang::picture
