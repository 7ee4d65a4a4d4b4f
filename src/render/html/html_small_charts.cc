#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "programme/grafiek_woorden.h"
#include "programme/woorden.h"
#include "render/chart/svg_parts.h"
#include "render/html/html_course.h"
#include "render/html/html_drawing.h"
#include "render/html/html_text.h"

// The charts beside a course: a few of them on one scale, where all areas stand, and a line of two lines
// high.
namespace voortgang::html {
namespace {

using svg::Anchor;

constexpr double kSparkHeight = 42;

}  // namespace

void draw_courses(std::string& out, const SmallMultiples& chart) {
  constexpr double kSmall = 112, kSmallTop = 22, kSmallBottom = 86;
  svg::TrendRange range;
  for (const Panel& panel : chart.panels) range.include(panel.feiten);
  if (range.numbers == 0) return;
  range.make_room();
  const ValueAxis axis = value_axis(range.least, range.most,
                                    {.decimals = chart.decimalen, .steps = 2, .ceiling = chart.plafond});
  const AxisLabels labels = axis_labels(axis);
  const svg::Plot plot = plot_of(range, axis, kSmallTop, kSmallBottom);
  out += "<ul class=\"kleine\">\n";
  for (const Panel& panel : chart.panels) {
    const auto points = whole_points(plot, panel.feiten);
    out += panel.eigen ? "<li class=\"ik\"><b>" : "<li><b>";
    html::text(out, panel.naam);
    out += "</b>";
    if (points.empty()) {
      out.append(" ").append(woorden::kOnbekend).append("</li>\n");
      continue;
    }
    // The name stands above it and the sentence about all of them in the caption.
    out += "<svg class=\"verloop\" aria-hidden=\"true\">";
    open_shapes(out, kSmall);
    grid(out, plot, labels.ticks);
    line_through(out, points);
    dots(out, points);
    out += "</svg>";
    WordPlaces words(out, kSmallBottom + 4);
    for (const std::size_t i : {std::size_t{0}, labels.ticks.size() - 1}) {
      const double y = std::round(plot.y(labels.ticks[i])) - 4;
      const std::string text = labels.with_unit(i);
      words_at(out, 0, y, text, Anchor::kStart);
      words.take(0, y, text, Anchor::kStart);
    }
    words.take_trend(points);
    last_value(words, points, chart.decimalen);
    html::years(out, plot, panel.feiten.front().periode, panel.feiten.back().periode);
    out += "</svg></li>\n";
  }
  out += "</ul>\n";
}

void spread(std::string& out, const StripChart& chart) {
  constexpr double kStrip = 132, kBase = 104;
  constexpr std::size_t kBins = 120;
  if (chart.waarden.empty()) return;
  const ValueAxis axis =
      value_axis(chart.waarden.front(), chart.waarden.back(), {.decimals = chart.decimalen, .steps = 3});
  const AxisLabels labels = axis_labels(axis);
  const auto x = [&](double value) {
    return std::round(20 + (value - axis.least) / (axis.most - axis.least) * (kUnits - 40));
  };
  std::vector<int> bins(kBins + 1, 0);
  for (const double value : chart.waarden)
    ++bins[static_cast<std::size_t>(std::clamp(x(value) / kUnits, 0.0, 1.0) * kBins)];
  // In tenths, as the strokes are written: a dash and its stroke must agree.
  const double step = std::floor(std::min(6.0, 60.0 / *std::ranges::max_element(bins)) * 10) / 10;
  open_drawing(out, "verloop spreiding", chart.texts.description);
  open_shapes(out, kStrip);
  svg::line(out, 0, kBase, kUnits, kBase, "as");
  svg::stacked_dots(out, bins,
                    {.left = kUnits / kBins / 2, .width = kUnits / kBins, .base = kBase - 5, .step = step});
  if (chart.reference)
    svg::line(out, x(chart.reference->waarde), 38, x(chart.reference->waarde), kBase, "streef");
  if (chart.eigen) svg::line(out, x(chart.eigen->waarde), 18, x(chart.eigen->waarde), kBase, "wijzer");
  out += "</svg>";
  for (std::size_t i = 0; i < labels.ticks.size(); ++i) {
    const double at = x(labels.ticks[i]);
    words_at(out, at, kBase + 20, labels.with_unit(i),
             i == 0                         ? Anchor::kStart
             : i + 1 == labels.ticks.size() ? Anchor::kEnd
                                            : Anchor::kMiddle);
  }
  WordPlaces words(out, kBase);
  if (chart.eigen)
    words.write(chart.eigen->label, "waarde",
                WordPlaces::around(x(chart.eigen->waarde), 24, WordPlaces::First::kAbove),
                svg::Weight::kBold);
  if (chart.reference)
    words.write(chart.reference->label, "streeftekst",
                WordPlaces::around(x(chart.reference->waarde), 44, WordPlaces::First::kAbove));
  out += "</svg>\n";
}

void spark(std::string& out, const Sparkline& chart) {
  svg::TrendRange range;
  range.include(chart.feiten);
  if (range.numbers < 2) return;
  if (chart.target) {
    range.include(chart.target->waarde);
    range.include(chart.target->periode);
  }
  range.make_room();
  // From its lowest to its highest: the number beside it says how much that is.
  if (range.least == range.most) range.least -= 1, range.most += 1;
  const svg::Plot plot{.area = {4, 6, 96, kSparkHeight - 6},
                       .from = range.from,
                       .to = range.to,
                       .least = range.least,
                       .most = range.most};
  const auto points = whole_points(plot, chart.feiten);
  out += "<svg class=\"mini\" viewBox=\"0 0 100 42\" preserveAspectRatio=\"none\" aria-hidden=\"true\">";
  if (chart.pad) {
    out += "<path class=\"streef\" d=\"";
    for (const double year : bends(*chart.pad, plot)) {
      out += year == chart.pad->from ? 'M' : 'L';
      svg::point(out, std::round(plot.x(year)), std::round(plot.y(chart.pad->at(year))));
    }
    out += "\"/>";
  }
  line_through(out, points);
  out += "<path class=\"punten\" d=\"M";
  svg::point(out, points.back().x, points.back().y);
  out += "h.01\"/>";
  if (chart.target) {
    out += "<path class=\"streefpunt\" d=\"M";
    svg::point(out, std::round(plot.x(chart.target->periode)), std::round(plot.y(chart.target->waarde)));
    out += "h.01\"/>";
  }
  out += "</svg>";
}

}  // namespace voortgang::html
