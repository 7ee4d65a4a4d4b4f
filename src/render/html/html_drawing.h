#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/streefpad.h"
#include "render/chart/axis.h"
#include "render/chart/label_room.h"
#include "render/chart/svg_trend.h"

namespace voortgang::html {

inline constexpr double kUnits = 1000;     // of the width that stretches
inline constexpr double kNarrowest = 280;  // pixels: no chart is narrower, so what fits there fits everywhere
inline constexpr double kPlotLeft = 24, kPlotRight = 960;  // of what is drawn over the years, in units
inline constexpr double kLetters = 15;                     // pixels, as in the stylesheet

// Where words can go at the narrowest width, in the measures of LabelRoom.
class WordPlaces {
 public:
  WordPlaces(std::string& out, double height);

  void take(double x, double y, std::string_view text, svg::Anchor anchor);
  void take_dot(double x, double y);
  void take_line(double x1, double y1, double x2, double y2);
  void take_trend(std::span<const svg::TrendPoint> points);

  struct Spot {
    double x = 0, y = 0;
    svg::Anchor anchor = svg::Anchor::kMiddle;
  };
  // Writes a text at the first spot where it lies on nothing.
  void write(std::string_view text, std::string_view kind, std::span<const Spot> wishes,
             svg::Weight weight = svg::Weight::kNormal);
  // Above and below a point, and first on one side of it; towards the middle of the drawing where it is near
  // a side of that.
  enum class First : std::uint8_t { kAbove, kBelow };
  [[nodiscard]] static std::vector<Spot> around(double x, double y, First first);

 private:
  std::string& out_;
  svg::LabelRoom room_;
};

// <text> at a share of the width.
void words_at(std::string& out, double x, double y, std::string_view text, svg::Anchor anchor,
              std::string_view kind = {});

// The drawing with its text alternative, and within it the part that stretches.
void open_drawing(std::string& out, std::string_view kind, std::string_view alternative);
void open_shapes(std::string& out, double height);

[[nodiscard]] svg::Plot plot_of(const svg::TrendRange& range, const ValueAxis& axis, double top,
                                double bottom);
// The points in whole units: a tenth of a pixel shows nothing.
[[nodiscard]] std::vector<svg::TrendPoint> whole_points(const svg::Plot& plot, std::span<const Feit> feiten);
// From point to point in steps; both are in whole units.
void line_through(std::string& out, std::span<const svg::TrendPoint> points, std::string_view kind = "lijn");
// Those that no line leads to and the last are dots; provisional and estimated ones are open.
void dots(std::string& out, std::span<const svg::TrendPoint> points);
// The years between which a way is drawn straight: as few as leave it within a pixel of where it is.
[[nodiscard]] std::vector<double> bends(const Streefpad& pad, const svg::Plot& plot);
void grid(std::string& out, const svg::Plot& plot, std::span<const double> ticks);
// At the foot of the drawing, where the style puts them.
void years(std::string& out, const svg::Plot& plot, Periode first, Periode last);
// At its point, where the line leaves room. At least one point.
void last_value(WordPlaces& words, std::span<const svg::TrendPoint> points, std::uint8_t decimals);

}  // namespace voortgang::html
