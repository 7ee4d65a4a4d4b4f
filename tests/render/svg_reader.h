#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/chart/label_room.h"

namespace voortgang::test {

// What a test wants to know of an SVG that this tool drew: not a general reader.
struct DrawnLabel {
  std::string text;
  svg::Box box;
};
struct DrawnPoint {
  double x = 0, y = 0;
  std::string element;  // that it belongs to, for a message
};
struct Drawn {
  double width = 0, height = 0;
  std::vector<DrawnLabel> labels;
  std::vector<DrawnPoint> points;  // every end and corner of every line and shape
};

// What is wrong with it, in words: a label on another or outside the view box, a point outside it, something
// that is no number, a style of its own. Empty where nothing is.
[[nodiscard]] std::string faults_of(std::string_view svg);

[[nodiscard]] Drawn read_svg(std::string_view svg);

}  // namespace voortgang::test
