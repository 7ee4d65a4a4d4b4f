#pragma once

#include <string_view>
#include <vector>

namespace voortgang::typst {

// A path of SVG in the few steps that Typst has, at whole places.
struct PathStep {
  enum class Kind { kMove, kLine, kCubic, kClose };
  Kind kind = Kind::kMove;
  double x = 0, y = 0;                    // where it leads
  double x1 = 0, y1 = 0, x2 = 0, y2 = 0;  // of a curve: what it is drawn to
};

// Of the commands M, L, H, V, A and Z, in both cases: what our charts and signs are made of.
[[nodiscard]] std::vector<PathStep> path_steps(std::string_view data);

}  // namespace voortgang::typst
