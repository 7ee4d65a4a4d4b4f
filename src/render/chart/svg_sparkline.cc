#include <string>

#include "render/chart/svg.h"
#include "render/chart/svg_parts.h"
#include "render/chart/svg_trend.h"

namespace voortgang {
namespace {

constexpr double kLong = 96;
constexpr double kHigh = 22;
constexpr double kMargin = 4;  // for the dot at the end

}  // namespace

// No axis and no words: the number is beside it. The scale is that of a line chart, so that it does not
// quiver more than one.
void append_sparkline(std::string& out, const Sparkline& chart) {
  svg::TrendRange range;
  range.include(chart.feiten);
  if (range.numbers == 0) return;
  range.make_room();
  const ValueAxis axis = value_axis(range.least, range.most, {.decimals = 2});
  const svg::Plot plot{.area = {kMargin, kMargin, kLong - kMargin, kHigh - kMargin},
                       .from = range.from,
                       .to = range.to,
                       .least = axis.least,
                       .most = axis.most};
  const auto points = svg::trend_points(plot, chart.feiten);
  svg::open(out, chart.texts, "minilijn", kLong, kHigh);
  svg::trend_line(out, points);
  svg::trend_dots(out, points, svg::Dots::kLast);
  svg::close(out);
}

}  // namespace voortgang
