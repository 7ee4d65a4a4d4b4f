#include <algorithm>
#include <array>
#include <string>
#include <variant>

#include "facts/weergave.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "render/chart/axis.h"
#include "render/chart/svg.h"
#include "render/chart/svg_key.h"
#include "render/chart/svg_parts.h"
#include "render/chart/svg_trend.h"

namespace voortgang {
namespace {

using svg::Anchor;
using svg::LabelSpot;

constexpr double kTop = 22;
constexpr double kRight = 14;
constexpr double kRow = 20;     // of the key, where the words above the plot need theirs
constexpr double kLonely = 56;  // height for one figure, which needs no steps to be read from

ValueAxis axis_of(const LineChart& chart, const svg::TrendRange& range) {
  return value_axis(range.least, range.most, {.decimals = chart.decimalen, .ceiling = chart.plafond});
}

// One figure with nothing to hold it against has no axis.
bool is_lonely(const LineChart& chart, const svg::TrendRange& range) {
  return range.numbers == 1 && !chart.target && !chart.groep;
}

class LineChartDrawing {
 public:
  LineChartDrawing(std::string& out, const LineChart& chart, const svg::TrendRange& range, double height)
      : out_(out),
        chart_(chart),
        axis_(axis_of(chart, range)),
        labels_(axis_labels(axis_)),
        key_(svg::key_of_points(svg::signs_in(chart.feiten))) {
    const bool words = !labels_.unit.empty() || svg::signs_in(chart.feiten).broken;
    const double top = kTop + (!key_.empty() && words ? kRow : 0);
    lonely_ = is_lonely(chart, range);
    plot_ = {.area = {labels_.width + 12, top, svg::kWidth - kRight, top + (lonely_ ? kLonely : height)},
             .from = range.from,
             .to = range.to,
             .least = axis_.least,
             .most = axis_.most};
    points_ = svg::trend_points(plot_, chart.feiten);
  }

  void draw() {
    svg::open(out_, chart_.texts, "lijngrafiek", svg::kWidth, plot_.area.bottom + svg::kYears);
    svg::append_key(out_, key_, plot_.area.left, svg::kWidth - plot_.area.left);
    svg::LabelRoom room({plot_.area.left + 2, 0, svg::kWidth, plot_.area.bottom});
    if (!key_.empty()) room.take({plot_.area.left, 0, plot_.area.left + svg::key_width(key_), kRow});
    if (!labels_.unit.empty()) room.take(svg::box_of({0, plot_.area.top - 10, Anchor::kStart}, labels_.unit));
    grid();
    years();
    svg::take_trend(room, points_);
    group(room);
    breaks(room);
    target_line(room);
    svg::trend_line(out_, points_);
    svg::trend_dots(out_, points_);
    svg::end_label(out_, room, points_, chart_.decimalen);
    target_label(room);
    group_label(room);
    svg::close(out_);
  }

 private:
  void grid() {
    if (lonely_)
      return svg::line(out_, plot_.area.left, plot_.area.bottom, plot_.area.right, plot_.area.bottom,
                       "raster");
    for (std::size_t i = 0; i < labels_.ticks.size(); ++i) {
      const double y = plot_.y(labels_.ticks[i]);
      svg::line(out_, plot_.area.left, y, plot_.area.right, y, svg::grid_class(labels_.ticks[i]));
      svg::label(out_, plot_.area.left - 8, y + svg::kToBaseline, labels_.texts[i], Anchor::kEnd);
    }
    if (!labels_.unit.empty()) svg::label(out_, 0, plot_.area.top - 10, labels_.unit, Anchor::kStart);
  }

  void years() {
    const Periode first = chart_.feiten.front().periode;
    const Periode last = chart_.feiten.back().periode;
    svg::year_labels(out_, plot_, first,
                     chart_.target && chart_.target->periode > last ? chart_.target->periode : last);
  }

  // A line across, and above the plot the word, where the one before leaves room for it.
  void breaks(svg::LabelRoom& room) {
    const double height = plot_.area.top - 8;
    double free_from = labels_.unit.empty()
                           ? plot_.area.left
                           : svg::box_of({0, height, Anchor::kStart}, labels_.unit).right + 8;
    for (const double at : svg::trend_breaks(plot_, chart_.feiten)) {
      svg::line(out_, at, plot_.area.top - 4, at, plot_.area.bottom, "breuk");
      room.take_line(at, plot_.area.top - 4, at, plot_.area.bottom);
      const std::string_view word = woorden::status(Status::kTrendbreuk);
      const double width = svg::box_of({}, word).right * 2;
      const double left = std::clamp(at - width / 2, free_from, std::max(free_from, svg::kWidth - width));
      if (left > at || left + width > svg::kWidth) continue;
      room.take(svg::box_of({left, height, Anchor::kStart}, word));
      svg::label(out_, left, height, word, Anchor::kStart);
      free_from = left + width + 8;
    }
  }

  // A thin line of others, in the years that are shown.
  void group(svg::LabelRoom& room) {
    if (!chart_.groep) return;
    for (const svg::TrendPoint& p : svg::trend_points(plot_, chart_.groep->feiten)) {
      if (p.x >= plot_.area.left && p.x <= plot_.area.right) group_.push_back(p);
    }
    if (group_.size() < 2) return group_.clear();
    group_.front().joined = false;
    svg::take_trend(room, group_);
    out_ += "<g class=\"groep\">";
    svg::trend_line(out_, group_);
    out_ += "</g>\n";
  }

  void group_label(svg::LabelRoom& room) {
    if (group_.empty()) return;
    std::vector<LabelSpot> wishes;
    for (const svg::TrendPoint& p : {group_.back(), group_[group_.size() / 2], group_.front()}) {
      wishes.push_back({p.x, p.y - 7, Anchor::kMiddle});
      wishes.push_back({p.x, p.y + 16, Anchor::kMiddle});
    }
    const LabelSpot spot = room.place(chart_.groep->naam, svg::Weight::kNormal, wishes);
    svg::label(out_, spot.x, spot.y, chart_.groep->naam, spot.anchor);
  }

  // A dashed line at the target's height, and a diamond in its period.
  void target_line(svg::LabelRoom& room) {
    if (!chart_.target) return;
    const double y = plot_.y(chart_.target->waarde);
    const double x = plot_.x(chart_.target->periode);
    svg::line(out_, plot_.area.left, y, plot_.area.right, y, "streef");
    room.take_line(plot_.area.left, y, plot_.area.right, y);
    out_ += "<path class=\"streefpunt\" d=\"M";
    svg::point(out_, x, y - 5);
    out_ += "l5,5l-5,5l-5,-5z\"/>\n";
    room.take({x - 5, y - 5, x + 5, y + 5});
  }

  // Above its line or below it, at the end or at the beginning.
  void target_label(svg::LabelRoom& room) {
    if (!chart_.target) return;
    const double y = plot_.y(chart_.target->waarde);
    const double left = plot_.area.left + 4;
    const LabelSpot spot =
        room.place(chart_.target->label, svg::Weight::kNormal,
                   std::array{LabelSpot{plot_.area.right, y - 8, Anchor::kEnd},
                              LabelSpot{plot_.area.right, y + 18, Anchor::kEnd},
                              LabelSpot{left, y - 8, Anchor::kStart}, LabelSpot{left, y + 16, Anchor::kStart},
                              LabelSpot{(left + plot_.area.right) / 2, y - 8, Anchor::kMiddle},
                              LabelSpot{(left + plot_.area.right) / 2, y + 16, Anchor::kMiddle}});
    svg::label(out_, spot.x, spot.y, chart_.target->label, spot.anchor, "streeftekst");
  }

  std::string& out_;
  const LineChart& chart_;
  ValueAxis axis_;
  AxisLabels labels_;
  std::vector<svg::KeyEntry> key_;
  svg::Plot plot_;
  std::vector<svg::TrendPoint> points_, group_;
  bool lonely_ = false;
};

}  // namespace

void append_line_chart(std::string& out, const LineChart& chart, double plot_height) {
  const svg::TrendRange range = svg::range_of(chart, {});
  if (range.numbers == 0) return svg::nothing(out, chart.texts);
  LineChartDrawing(out, chart, range, plot_height).draw();
}

std::string reading_note(const Chart& chart) {
  const auto* line = std::get_if<LineChart>(&chart);
  if (line == nullptr) return {};
  const svg::TrendRange range = svg::range_of(*line, {});
  if (range.numbers == 0) return {};
  std::string out;
  if (!line->richting.empty()) out.append(", ").append(line->richting);
  const ValueAxis axis = axis_of(*line, range);
  if (axis.least != 0 && !is_lonely(*line, range))
    out += woorden::kAsBegintBij(weergave(axis.least, axis.decimals));
  return out;
}

}  // namespace voortgang
