#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/picture/look.h"

namespace voortgang::picture {

enum class Anchor : std::uint8_t { kStart, kMiddle, kEnd };

// A path or a line of text, in the place and with the looks that it has.
struct Shape {
  std::string path;   // SVG path data; empty for text
  std::string words;  // of a text
  double x = 0, y = 0;
  Anchor anchor = Anchor::kStart;
  Look look;
};

// Room at both sides of a picture, in units of the chart: fonts differ.
inline constexpr double kMargin = 6;

// A chart taken apart: what is drawn, from the back to the front.
struct Drawing {
  double width = 0;
  double height = 0;
  std::vector<Shape> shapes;
};

// Of an SVG that render/chart made: its elements with the looks that the stylesheet gives them on paper. Not
// a reader of SVG at large.
[[nodiscard]] Drawing drawing_of(std::string_view svg);

}  // namespace voortgang::picture
