#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace voortgang::picture {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;

  friend bool operator==(const Colour&, const Colour&) = default;
};

// How a shape looks, in the units of its chart.
struct Look {
  std::optional<Colour> fill = Colour{};
  std::optional<Colour> stroke;
  double stroke_width = 1;
  std::vector<double> dashes;  // drawn, left out, drawn, …; empty: all is drawn
  bool is_round = false;       // ends and corners of its stroke
  bool stroke_first = false;   // the stroke lies behind the fill
  double font = 14;            // height of text
  bool is_bold = false;
  bool is_italic = false;
};

// The looks of an element by its name and classes, and by the classes of the elements around it, the chart's
// own first: what site/assets/stijl.css says, in light colours.
[[nodiscard]] Look look_of(std::string_view element, std::span<const std::string_view> classes,
                           std::span<const std::string_view> around);

// A colour of the stylesheet by its name there: "reeks" of --vg-reeks.
[[nodiscard]] Colour colour(std::string_view name);

}  // namespace voortgang::picture
