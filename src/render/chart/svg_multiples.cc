#include <cmath>
#include <string>
#include <vector>

#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "render/chart/svg.h"
#include "render/chart/svg_key.h"
#include "render/chart/svg_parts.h"
#include "render/chart/svg_trend.h"
#include "render/chart/text_width.h"

namespace voortgang {
namespace {

using svg::Anchor;

constexpr std::size_t kColumns = 2;  // on a telephone more are too small
constexpr double kColumnGap = 20;
constexpr double kRight = 10;
constexpr double kName = 34;  // from the top of a panel to its plot
constexpr double kPlotHeight = 56;
constexpr double kRowGap = 12;

// A panel for each gemeente, with one axis of values for all: else they could not be compared.
class SmallMultiplesDrawing {
 public:
  SmallMultiplesDrawing(std::string& out, const SmallMultiples& chart, const svg::TrendRange& range)
      : out_(out),
        chart_(chart),
        axis_(value_axis(range.least, range.most,
                         {.decimals = chart.decimalen, .steps = 2, .ceiling = chart.plafond})),
        labels_(axis_labels(axis_)),
        range_(range) {
    svg::TrendSigns signs;
    for (const Panel& panel : chart.panels) signs |= svg::signs_in(panel.feiten);
    key_ = svg::key_of_points(signs);
    if (signs.broken) key_.push_back({svg::KeySign::kBreak, woorden::status(Status::kTrendbreuk)});
    if (chart.target) key_.push_back({svg::KeySign::kTarget, chart.target->label});
    left_ = labels_.width + 8;
    width_ = (svg::kWidth - kRight - left_ - kColumnGap * (kColumns - 1)) / kColumns;
    top_ = svg::key_height(key_, svg::kWidth) + (key_.empty() ? 0 : 6) + (labels_.unit.empty() ? 0 : 22);
  }

  void draw() {
    const std::size_t rows = (chart_.panels.size() + kColumns - 1) / kColumns;
    svg::open(out_, chart_.texts, "veelluik", svg::kWidth,
              top_ + row_height() * static_cast<double>(rows) - kRowGap + svg::kYears);
    svg::append_key(out_, key_, 0, svg::kWidth);
    if (!labels_.unit.empty()) svg::label(out_, 0, top_ - 8, labels_.unit, Anchor::kStart);
    for (std::size_t i = 0; i < chart_.panels.size(); ++i) panel(i);
    svg::close(out_);
  }

 private:
  static double row_height() { return kName + kPlotHeight + kRowGap; }

  [[nodiscard]] svg::Plot plot_of(std::size_t i) const {
    const double left = left_ + static_cast<double>(i % kColumns) * (width_ + kColumnGap);
    const double top = top_ + static_cast<double>(i / kColumns) * row_height() + kName;
    return {.area = {left, top, left + width_, top + kPlotHeight},
            .from = range_.from,
            .to = range_.to,
            .least = axis_.least,
            .most = axis_.most};
  }

  void panel(std::size_t i) {
    const Panel& panel = chart_.panels[i];
    const svg::Plot plot = plot_of(i);
    name(panel, plot.area);
    grid(plot, i % kColumns == 0);
    if (i + kColumns >= chart_.panels.size()) ends_of_time(plot);
    if (chart_.target) {
      const double y = plot.y(chart_.target->waarde);
      svg::line(out_, plot.area.left, y, plot.area.right, y, "streef");
    }
    for (const double at : svg::trend_breaks(plot, panel.feiten))
      svg::line(out_, at, plot.area.top, at, plot.area.bottom, "breuk");
    trend(panel, plot);
  }

  void name(const Panel& panel, const svg::Box& area) {
    svg::label(out_, area.left, area.top - 20, shortened(panel.naam, width_ / kBoldWidth, svg::kFont),
               Anchor::kStart, panel.eigen ? "naam eigen" : "naam");
  }

  // The steps are written once for a row of panels.
  void grid(const svg::Plot& plot, bool with_labels) {
    for (std::size_t i = 0; i < labels_.ticks.size(); ++i) {
      const double y = plot.y(labels_.ticks[i]);
      svg::line(out_, plot.area.left, y, plot.area.right, y, svg::grid_class(labels_.ticks[i]));
      if (with_labels)
        svg::label(out_, plot.area.left - 6, y + svg::kToBaseline, labels_.texts[i], Anchor::kEnd);
    }
  }

  void ends_of_time(const svg::Plot& plot) {
    const auto year = [&](double at) { return std::to_string(static_cast<int>(std::floor(at))); };
    const std::string first = year(range_.from);
    const std::string last = year(range_.to);
    const double y = plot.area.bottom + 20;
    svg::label(out_, plot.area.left, y, first, Anchor::kStart);
    if (last != first) svg::label(out_, plot.area.right, y, last, Anchor::kEnd);
  }

  void trend(const Panel& panel, const svg::Plot& plot) {
    const auto points = svg::trend_points(plot, panel.feiten);
    if (points.empty()) {
      svg::label(out_, plot.area.left + 6, plot.area.bottom - 8, woorden::kGeenPunt, Anchor::kStart,
                 "geen-cijfer");
      return;
    }
    svg::LabelRoom room({plot.area.left, plot.area.top - 16, plot.area.right + kRight, plot.area.bottom});
    svg::take_trend(room, points);
    if (chart_.target) {
      const double y = plot.y(chart_.target->waarde);
      room.take_line(plot.area.left, y, plot.area.right, y);
    }
    svg::trend_line(out_, points);
    svg::trend_dots(out_, points, svg::Dots::kLast);
    svg::end_label(out_, room, points, chart_.decimalen);
  }

  std::string& out_;
  const SmallMultiples& chart_;
  ValueAxis axis_;
  AxisLabels labels_;
  svg::TrendRange range_;
  std::vector<svg::KeyEntry> key_;
  double left_ = 0, width_ = 0, top_ = 0;
};

}  // namespace

void append_small_multiples(std::string& out, const SmallMultiples& chart) {
  svg::TrendRange range;
  for (const Panel& panel : chart.panels) range.include(panel.feiten);
  if (range.numbers == 0) return svg::nothing(out, chart.texts);
  if (chart.target) range.include(chart.target->waarde);
  range.make_room();
  SmallMultiplesDrawing(out, chart, range).draw();
}

}  // namespace voortgang
