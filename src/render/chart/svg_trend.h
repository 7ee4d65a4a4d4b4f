#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "document/chart.h"
#include "facts/feit.h"
#include "render/chart/axis.h"
#include "render/chart/label_room.h"

// What all drawings of figures over time share: line charts, small multiples and sparklines, here and on
// pages.
namespace voortgang::svg {

// The values and the years that a plot has to show.
struct TrendRange {
  double least = 0, most = 0;
  double from = 0, to = 0;  // years
  int numbers = 0;
  bool empty = true;

  void include(double value);
  void include(Periode periode);
  void include(std::span<const Feit> feiten);
  // One period alone would have no width: it comes in the middle of a year.
  void make_room();
};

// Of a line chart, with the region's figures where they are drawn as well.
[[nodiscard]] TrendRange range_of(const LineChart& chart, std::span<const Feit> region);

// Where years and values are.
struct Plot {
  Box area;
  double from = 0, to = 1;
  double least = 0, most = 1;

  [[nodiscard]] double x(double year) const {
    return area.left + (year - from) / (to - from) * (area.right - area.left);
  }
  [[nodiscard]] double x(Periode periode) const { return x(years(periode)); }
  [[nodiscard]] double y(double value) const {
    return area.top + (most - value) / (most - least) * (area.bottom - area.top);
  }
};

// A figure with a number, in its place.
struct TrendPoint {
  double x = 0;
  double y = 0;
  const Feit* feit = nullptr;
  bool joined = false;  // to the one before: nothing is missing between them, and they were measured alike
  bool open = false;    // provisional or estimated
};

[[nodiscard]] std::vector<TrendPoint> trend_points(const Plot& plot, std::span<const Feit> feiten);

// No line leads to it or from it.
[[nodiscard]] inline bool is_alone(std::span<const TrendPoint> points, std::size_t i) {
  return !points[i].joined && (i + 1 == points.size() || !points[i + 1].joined);
}

// One path for each stretch without a gap.
void trend_line(std::string& out, std::span<const TrendPoint> points);
// Open points always, and those that no line leads to; of the others all where they are few, else the last.
void trend_dots(std::string& out, std::span<const TrendPoint> points);
// Where the way of measuring changed: halfway between the last figure of the old kind and the first of the
// new.
[[nodiscard]] std::vector<double> trend_breaks(const Plot& plot, std::span<const Feit> feiten);

// Writes a number at the last point, where it does not lie on anything.
void end_label(std::string& out, LabelRoom& room, std::span<const TrendPoint> points, std::uint8_t decimals);
// Keeps labels off the line.
void take_trend(LabelRoom& room, std::span<const TrendPoint> points);

// A line across at a step of the axis: only zero is a strong one, as other steps are nothing to rest on.
[[nodiscard]] constexpr std::string_view grid_class(double tick) {
  return tick == 0 ? "as" : "raster";
}

// Years under the plot, as many as there is room for, each with a small stroke where it begins; where fewer
// than two of them fit in, the first and the last period.
void year_labels(std::string& out, const Plot& plot, Periode first, Periode last);

}  // namespace voortgang::svg
