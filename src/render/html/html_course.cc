#include "render/html/html_course.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "base/decimal.h"
#include "programme/grafiek_woorden.h"
#include "programme/namen.h"
#include "programme/woorden.h"
#include "render/chart/svg_key.h"
#include "render/chart/svg_parts.h"
#include "render/html/html_drawing.h"
#include "render/html/html_text.h"

namespace voortgang::html {
namespace {

using svg::Anchor;

constexpr double kHeight = 220;
constexpr double kTop = 22;
constexpr double kBottom = 192;
constexpr double kLeft = 24, kRight = 960;  // of the plot, in units
constexpr double kSparkHeight = 42;

svg::TrendRange range_of(const LineChart& chart) {
  svg::TrendRange range;
  range.include(chart.feiten);
  if (range.numbers == 0) return range;
  if (chart.target) {
    range.include(chart.target->waarde);
    range.include(chart.target->periode);
  }
  // Region and others tell how high, not how long: their years may reach further than ours.
  const auto include = [&](std::span<const Feit> beside) {
    for (const Feit& w : beside) {
      const double year = years(w.periode);
      if (w.is_getal() && year >= range.from && year <= range.to) range.include(w.getal());
    }
  };
  include(chart.regio);
  if (chart.groep) include(chart.groep->feiten);
  range.make_room();
  return range;
}

ValueAxis axis_of(const LineChart& chart, const svg::TrendRange& range) {
  return value_axis(range.least, range.most,
                    {.decimals = chart.decimalen, .steps = 3, .ceiling = chart.plafond});
}

svg::Plot plot_of(const svg::TrendRange& range, const ValueAxis& axis, double top, double bottom) {
  return {.area = {kLeft, top, kRight, bottom},
          .from = range.from,
          .to = range.to,
          .least = axis.least,
          .most = axis.most};
}

std::string shown(const svg::TrendPoint& point, std::uint8_t decimals) {
  return dutch(rounded(point.waarneming->waarde(), decimals));
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
    open_drawing(out_, "verloop", kHeight, alternative);
    open_shapes(out_, kHeight);
    grid(out_, plot_, labels_.ticks);
    breaks();
    beside(region_, "regio");
    beside(group_, "groep");
    way();
    svg::trend_line(out_, points_);
    dots(out_, points_);
    out_ += "</svg>";
    scale();
    words_.take_trend(points_);
    words_.take_trend(region_);
    words_.take_trend(group_);
    last_value();
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
      if (p.x >= kLeft && p.x <= kRight) points.push_back(p);
    }
    if (!points.empty()) points.front().joined = false;
    return points;
  }

  void beside(const std::vector<svg::TrendPoint>& points, std::string_view kind) {
    if (points.size() < 2) return;
    out_.append("<g class=\"").append(kind).append("\">");
    svg::trend_line(out_, points);
    out_ += "</g>";
  }

  // From where the verdict begins straight to the target: what would have been enough.
  void way() {
    if (chart_.basis && !chart_.target) {
      out_ += "<path class=\"begin\" d=\"M";
      svg::point(out_, std::round(plot_.x(chart_.basis->periode)), std::round(plot_.y(chart_.basis->waarde)));
      out_ += "h.01\"/>";
    }
    if (!chart_.target) return;
    const double x = std::round(plot_.x(chart_.target->periode)),
                 y = std::round(plot_.y(chart_.target->waarde));
    if (chart_.basis) {
      const double from = std::round(plot_.x(chart_.basis->periode));
      const double height = std::round(plot_.y(chart_.basis->waarde));
      out_ += "<path class=\"begin\" d=\"M";
      svg::point(out_, from, height);
      out_ += "h.01\"/>";
      svg::line(out_, from, height, x, y, "streef");
      words_.take_line(from, height, x, y);
    } else {
      svg::line(out_, kLeft, y, x, y, "streef");
      words_.take_line(kLeft, y, x, y);
    }
    out_ += "<path class=\"streefpunt\" d=\"M";
    svg::point(out_, x, y);
    out_ += "h.01\"/>";
  }

  void scale() {
    for (std::size_t i = 0; i < labels_.ticks.size(); ++i) {
      const double y = std::round(plot_.y(labels_.ticks[i])) - 4;
      std::string text = labels_.texts[i];
      if (i + 1 == labels_.ticks.size() && !labels_.unit.empty()) text.append(" ").append(labels_.unit);
      words_at(out_, 0, y, text, Anchor::kStart);
      words_.take(0, y, text, Anchor::kStart);
    }
    const Periode last = chart_.feiten.back().periode;
    html::years(out_, plot_, chart_.feiten.front().periode,
                chart_.target && chart_.target->periode > last ? chart_.target->periode : last, kHeight - 6);
    for (const double at : svg::trend_breaks(plot_, chart_.feiten))
      words_.write(woorden::status(Status::kTrendbreuk), {},
                   std::array{Words::Spot{at + 8, kTop - 8, Anchor::kStart},
                              Words::Spot{at - 8, kTop - 8, Anchor::kEnd}});
  }

  void last_value() {
    const svg::TrendPoint& last = points_.back();
    const bool falls = points_.size() > 1 && points_[points_.size() - 2].y < last.y;
    words_.write(shown(last, chart_.decimalen), "waarde", Words::around(last.x, last.y, falls), true);
  }

  void target_word() {
    if (!chart_.target) return;
    const double x = plot_.x(chart_.target->periode), y = plot_.y(chart_.target->waarde);
    words_.write(chart_.target->label, "streeftekst",
                 Words::around(std::max(x, kRight - 5), y, y < kTop + 16));
  }

  void beside_word(const std::vector<svg::TrendPoint>& points, std::string_view name) {
    if (points.size() < 2) return;
    std::vector<Words::Spot> wishes;
    for (const std::size_t i : {points.size() - 1, points.size() / 2, std::size_t{0}}) {
      for (const Words::Spot& spot : Words::around(points[i].x, points[i].y, false)) wishes.push_back(spot);
    }
    words_.write(name, "regiotekst", wishes);
  }

  void note_letters() {
    char letter = 'a';
    for (const ChartNote& note : chart_.notes) {
      const std::string_view text(&letter, 1);
      for (const svg::TrendPoint& p : points_) {
        if (p.waarneming->periode != note.periode) continue;
        words_.write(text, "noot", Words::around(p.x, p.y, true));
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
  Words words_;
};

}  // namespace

void course(std::string& out, const LineChart& chart) {
  const svg::TrendRange range = range_of(chart);
  if (range.numbers > 0) Course(out, chart, range).draw();
}

std::string reading_note(const LineChart& chart) {
  const svg::TrendRange range = range_of(chart);
  if (range.numbers == 0) return {};
  std::string out;
  const ValueAxis axis = axis_of(chart, range);
  if (axis.least != 0) out += woorden::kAsBegintBij(svg::shown(axis.least, axis.decimals));
  for (const svg::KeyEntry& entry : svg::key_of_points(svg::signs_in(chart.feiten)))
    out += woorden::kOpenPunt(entry.text);
  return out;
}

void courses(std::string& out, const SmallMultiples& chart) {
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
    out += "<svg class=\"verloop\" height=\"112\" aria-hidden=\"true\">";
    open_shapes(out, kSmall);
    grid(out, plot, labels.ticks);
    svg::trend_line(out, points);
    dots(out, points);
    out += "</svg>";
    Words words(out, kSmallBottom + 4);
    for (const std::size_t i : {std::size_t{0}, labels.ticks.size() - 1}) {
      const double y = std::round(plot.y(labels.ticks[i])) - 4;
      words_at(out, 0, y, labels.texts[i], Anchor::kStart);
      words.take(0, y, labels.texts[i], Anchor::kStart);
    }
    words.take_trend(points);
    const bool falls = points.size() > 1 && points[points.size() - 2].y < points.back().y;
    words.write(shown(points.back(), chart.decimalen), "waarde",
                Words::around(points.back().x, points.back().y, falls), true);
    html::years(out, plot, panel.feiten.front().periode, panel.feiten.back().periode, kSmall - 6);
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
  open_drawing(out, "verloop spreiding", kStrip, chart.texts.description);
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
    words_at(out, at, kBase + 20, labels.texts[i],
             i == 0                         ? Anchor::kStart
             : i + 1 == labels.ticks.size() ? Anchor::kEnd
                                            : Anchor::kMiddle);
  }
  Words words(out, kBase);
  if (chart.eigen)
    words.write(chart.eigen->label, "waarde", Words::around(x(chart.eigen->waarde), 24, false), true);
  if (chart.reference)
    words.write(chart.reference->label, "streeftekst", Words::around(x(chart.reference->waarde), 44, false));
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
  svg::trend_line(out, points);
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
