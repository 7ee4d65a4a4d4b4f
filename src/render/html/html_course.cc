#include "render/html/html_course.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include "facts/weergave.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/chart/svg_key.h"
#include "render/chart/svg_parts.h"
#include "render/chart/svg_reading.h"
#include "render/html/html_drawing.h"
#include "render/html/html_text.h"

namespace voortgang::html {
namespace {

using svg::Anchor;

constexpr double kHeight = 220;
constexpr double kTop = 22;
constexpr double kBottom = 192;

ValueAxis axis_of(const LineChart& chart, const svg::TrendRange& range) {
  return value_axis(range.least, range.most,
                    {.decimals = chart.decimalen, .steps = 3, .ceiling = chart.plafond});
}

class Course {
 public:
  Course(std::string& out, const LineChart& chart, const svg::TrendRange& range)
      : out_(out),
        chart_(chart),
        axis_(axis_of(chart, range)),
        labels_(axis_labels(axis_)),
        plot_(plot_of(range, axis_, kTop, kBottom)),
        points_(whole_points(plot_, chart.feiten)),
        words_(out, kBottom + 4) {
    region_ = within(chart.regio);
    if (chart.groep) group_ = within(chart.groep->feiten);
  }

  void draw() {
    // The caption has named it: the alternative begins with where its verdict begins.
    std::string_view alternative = chart_.texts.description;
    if (const std::string name = chart_.texts.title + ": "; alternative.starts_with(name))
      alternative.remove_prefix(name.size());
    open_drawing(out_, "verloop", alternative);
    open_shapes(out_, kHeight);
    grid(out_, plot_, labels_.ticks);
    breaks();
    beside(region_, "regio");
    beside(group_, "groep");
    way();
    line_through(out_, points_);
    dots(out_, points_);
    out_ += "</svg>";
    words_.take_trend(points_);
    words_.take_trend(region_);
    words_.take_trend(group_);
    if (!points_.empty()) words_.take_dot(points_.front().x, points_.front().y);
    scale();
    last_value(words_, points_, chart_.decimalen);
    target_word();
    beside_word(region_, woorden::kRegioKort);
    if (chart_.groep) beside_word(group_, chart_.groep->naam);
    note_letters();
    out_ += "</svg>\n";
  }

 private:
  void breaks() {
    for (const double at : svg::trend_breaks(plot_, chart_.feiten))
      svg::line(out_, std::round(at), kTop - 6, std::round(at), kBottom, "breuk");
  }

  // A thin line of others, in the years that are shown.
  [[nodiscard]] std::vector<svg::TrendPoint> within(std::span<const Feit> others) const {
    std::vector<svg::TrendPoint> points;
    for (const svg::TrendPoint& p : whole_points(plot_, others)) {
      if (p.x >= kPlotLeft && p.x <= kPlotRight) points.push_back(p);
    }
    if (!points.empty()) points.front().joined = false;
    return points;
  }

  void beside(const std::vector<svg::TrendPoint>& points, std::string_view kind) {
    if (points.size() >= 2) line_through(out_, points, kind);
  }

  // What would have been enough, from where the verdict begins to the target; where nobody is judged by such
  // a way, the height of the target.
  void way() {
    if (chart_.basis) spot("begin", chart_.basis->periode, chart_.basis->waarde);
    if (!chart_.target) return;
    if (chart_.pad) {
      path_to_target(*chart_.pad);
    } else {
      const double y = std::round(plot_.y(chart_.target->waarde));
      const double x = std::round(plot_.x(chart_.target->periode));
      svg::line(out_, kPlotLeft, y, x, y, "streef");
      words_.take_line(kPlotLeft, y, x, y);
    }
    spot("streefpunt", chart_.target->periode, chart_.target->waarde);
  }

  void spot(std::string_view kind, Periode periode, double value) {
    out_.append("<path class=\"").append(kind).append("\" d=\"M");
    svg::point(out_, std::round(plot_.x(periode)), std::round(plot_.y(value)));
    out_ += "h.01\"/>";
  }

  void path_to_target(const Streefpad& pad) {
    out_ += "<path class=\"streef\" d=\"";
    svg::Point last;
    for (const double year : bends(pad, plot_)) {
      const svg::Point place{std::round(plot_.x(year)), std::round(plot_.y(pad.at(year)))};
      const bool is_first = year == pad.from;
      out_ += is_first ? 'M' : 'L';
      svg::point(out_, place.x, place.y);
      if (!is_first) words_.take_line(last.x, last.y, place.x, place.y);
      last = place;
    }
    out_ += "\"/>";
  }

  void scale() {
    for (std::size_t i = 0; i < labels_.ticks.size(); ++i) {
      const double y = std::round(plot_.y(labels_.ticks[i])) - 4;
      // On its line, or below it where the course begins there; below the lowest stand the years.
      const std::array spots{WordPlaces::Spot{0, y, Anchor::kStart},
                             WordPlaces::Spot{0, y + 20, Anchor::kStart}};
      words_.write(labels_.with_unit(i), {}, std::span(spots).first(i == 0 ? 1 : 2));
    }
    const Periode last = chart_.feiten.back().periode;
    html::years(out_, plot_, chart_.feiten.front().periode,
                chart_.target && chart_.target->periode > last ? chart_.target->periode : last);
    for (const double at : svg::trend_breaks(plot_, chart_.feiten))
      words_.write(woorden::status(Status::kTrendbreuk), {},
                   std::array{WordPlaces::Spot{at + 8, kTop - 8, Anchor::kStart},
                              WordPlaces::Spot{at - 8, kTop - 8, Anchor::kEnd}});
  }

  void target_word() {
    if (!chart_.target) return;
    const double x = plot_.x(chart_.target->periode), y = plot_.y(chart_.target->waarde);
    words_.write(
        chart_.target->label, "streeftekst",
        WordPlaces::around(x, y, y < kTop + 16 ? WordPlaces::First::kBelow : WordPlaces::First::kAbove));
  }

  void beside_word(const std::vector<svg::TrendPoint>& points, std::string_view name) {
    if (points.size() < 2) return;
    std::vector<WordPlaces::Spot> wishes;
    for (const std::size_t i : {points.size() - 1, points.size() / 2, std::size_t{0}}) {
      for (const WordPlaces::Spot& spot :
           WordPlaces::around(points[i].x, points[i].y, WordPlaces::First::kAbove))
        wishes.push_back(spot);
    }
    words_.write(name, "regiotekst", wishes);
  }

  void note_letters() {
    char letter = 'a';
    for (const ChartNote& note : chart_.notes) {
      const std::string_view text(&letter, 1);
      for (const svg::TrendPoint& p : points_) {
        if (p.feit->periode != note.periode) continue;
        words_.write(text, "noot", WordPlaces::around(p.x, p.y, WordPlaces::First::kBelow));
      }
      ++letter;
    }
  }

  std::string& out_;
  const LineChart& chart_;
  ValueAxis axis_;
  AxisLabels labels_;
  svg::Plot plot_;
  std::vector<svg::TrendPoint> points_, region_, group_;
  WordPlaces words_;
};

}  // namespace

void course(std::string& out, const LineChart& chart) {
  const svg::TrendRange range = svg::range_of(chart, chart.regio);
  if (range.numbers > 0) Course(out, chart, range).draw();
}

std::string reading_note(const LineChart& chart) {
  const svg::TrendRange range = svg::range_of(chart, chart.regio);
  if (range.numbers == 0) return {};
  std::string out;
  const ValueAxis axis = axis_of(chart, range);
  if (axis.least != 0) out += woorden::kAsBegintBij(weergave(axis.least, axis.decimals));
  for (const svg::KeyEntry& entry : svg::key_of_points(svg::signs_in(chart.feiten)))
    out += woorden::kOpenPunt(entry.text);
  return out;
}

}  // namespace voortgang::html
