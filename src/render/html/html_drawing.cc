#include "render/html/html_drawing.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <cmath>
#include <iterator>
#include <utility>

#include "base/decimal.h"
#include "facts/weergave.h"
#include "render/chart/svg_parts.h"
#include "render/html/html_text.h"

namespace voortgang::html {
namespace {

constexpr double kScale = svg::kFont / kLetters;  // pixels to the measures of LabelRoom
constexpr double kDot = 4;                        // pixels from its middle to its side
constexpr double kNearSide = 0.14;                // of the width, where a word in the middle would stick out

// The drawing stretches with the page. Whether words fit is asked at the narrowest it can be: where there is
// room then, there is room always.
double across(double x) {
  return x / kUnits * kNarrowest * kScale;
}

std::string_view class_of(svg::Anchor anchor) {
  return anchor == svg::Anchor::kMiddle ? "m" : anchor == svg::Anchor::kEnd ? "e" : "";
}

void percent_of_width(std::string& out, double x) {
  out += " x=\"";
  svg::number(out, x / kUnits * 100);
  out += "%\"";
}

// A path of strokes without length, whose round ends are the dots.
template <class Wanted>
void dot_path(std::string& out, std::string_view kind, std::span<const svg::TrendPoint> points,
              Wanted wanted) {
  bool begun = false;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!wanted(i)) continue;
    if (!begun) out.append("<path class=\"").append(kind).append("\" d=\"");
    begun = true;
    out += 'M';
    svg::point(out, points[i].x, points[i].y);
    out += "h.01";
  }
  if (begun) out += "\"/>";
}

constexpr int kMostHalvings = 4;  // of a way that bends

void add_bends(const Streefpad& pad, const svg::Plot& plot, double from, double to, int halvings,
               std::vector<double>& years) {
  const double middle = (from + to) / 2;
  const double straight = (plot.y(pad.at(from)) + plot.y(pad.at(to))) / 2;
  if (halvings == 0 || std::abs(plot.y(pad.at(middle)) - straight) < 1) return;
  add_bends(pad, plot, from, middle, halvings - 1, years);
  years.push_back(middle);
  add_bends(pad, plot, middle, to, halvings - 1, years);
}

}  // namespace

WordPlaces::WordPlaces(std::string& out, double height)
    : out_(out), room_({0, 0, across(kUnits), height * kScale}) {}

void WordPlaces::take(double x, double y, std::string_view text, svg::Anchor anchor) {
  room_.take(svg::box_of({across(x), y * kScale, anchor}, text));
}

void WordPlaces::take_dot(double x, double y) {
  const double left = across(x) - kDot * kScale;
  const double right = across(x) + kDot * kScale;
  for (const double side : {y - kDot, y + kDot}) room_.take_line(left, side * kScale, right, side * kScale);
}

void WordPlaces::take_line(double x1, double y1, double x2, double y2) {
  room_.take_line(across(x1), y1 * kScale, across(x2), y2 * kScale);
}

void WordPlaces::take_trend(std::span<const svg::TrendPoint> points) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    const svg::TrendPoint& to = points[i];
    const svg::TrendPoint& from = to.joined ? points[i - 1] : to;
    take_line(from.x, from.y, to.x, to.y);
  }
}

void WordPlaces::write(std::string_view text, std::string_view kind, std::span<const Spot> wishes,
                       svg::Weight weight) {
  std::vector<svg::LabelSpot> spots;
  for (const Spot& wish : wishes) spots.push_back({across(wish.x), wish.y * kScale, wish.anchor});
  const svg::LabelSpot spot = room_.place(text, weight, spots);
  words_at(out_, spot.x / across(kUnits) * kUnits, spot.y / kScale, text, spot.anchor, kind);
}

std::vector<WordPlaces::Spot> WordPlaces::around(double x, double y, First first) {
  const double side = kNearSide * kUnits;
  const svg::Anchor anchor = x < side            ? svg::Anchor::kStart
                             : x > kUnits - side ? svg::Anchor::kEnd
                                                 : svg::Anchor::kMiddle;
  std::vector<Spot> spots;
  for (const double away : {0.0, 9.0, 20.0}) {
    spots.push_back({x, first == First::kBelow ? y + 21 + away : y - 10 - away, anchor});
    spots.push_back({x, first == First::kBelow ? y - 10 - away : y + 21 + away, anchor});
  }
  return spots;
}

void words_at(std::string& out, double x, double y, std::string_view text, svg::Anchor anchor,
              std::string_view kind) {
  out += "<text";
  std::string classes(kind);
  if (const std::string_view side = class_of(anchor); !side.empty()) {
    if (!classes.empty()) classes += ' ';
    classes += side;
  }
  if (!classes.empty()) out.append(" class=\"").append(classes) += '"';
  if (x > 0) percent_of_width(out, x);
  out += " y=\"";
  svg::number(out, std::round(y));
  out += "\">";
  html::text(out, text);
  out += "</text>";
}

void open_drawing(std::string& out, std::string_view kind, std::string_view alternative) {
  fmt::format_to(std::back_inserter(out), FMT_COMPILE("<svg class=\"{}\" role=\"img\" aria-label=\""), kind);
  html::attribute(out, alternative);
  out += "\">";
}

void open_shapes(std::string& out, double height) {
  fmt::format_to(std::back_inserter(out),
                 FMT_COMPILE("<svg viewBox=\"0 0 1000 {:.0f}\" preserveAspectRatio=\"none\">"), height);
}

// Whole numbers make a path a third shorter; of a thousand units nobody sees a half.
std::vector<svg::TrendPoint> whole_points(const svg::Plot& plot, std::span<const Feit> feiten) {
  auto points = svg::trend_points(plot, feiten);
  for (svg::TrendPoint& p : points) {
    p.x = std::round(p.x);
    p.y = std::round(p.y);
  }
  return points;
}

// Steps from point to point, which are shorter to write than places.
void line_through(std::string& out, std::span<const svg::TrendPoint> points, std::string_view kind) {
  out.append("<path class=\"").append(kind).append("\" d=\"");
  char before = 0;
  bool first = true;  // behind a letter
  const auto step = [&](double value) {
    const auto whole = static_cast<long>(std::lround(value));
    // A minus sign keeps numbers apart by itself.
    if (!std::exchange(first, false) && whole >= 0) out += ' ';
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"), whole);
  };
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (is_alone(points, i)) continue;
    const svg::TrendPoint& p = points[i];
    const char move = p.joined ? 'l' : 'M';
    if (move != before || !p.joined) out += move;
    first = move != before || !p.joined;
    step(p.joined ? p.x - points[i - 1].x : p.x);
    step(p.joined ? p.y - points[i - 1].y : p.y);
    before = move;
  }
  out += "\"/>";
}

void dots(std::string& out, std::span<const svg::TrendPoint> points) {
  dot_path(out, "punten", points,
           [&](std::size_t i) { return points[i].open || i + 1 == points.size() || is_alone(points, i); });
  dot_path(out, "gaten", points, [&](std::size_t i) { return points[i].open; });
}

std::vector<double> bends(const Streefpad& pad, const svg::Plot& plot) {
  std::vector<double> years{pad.from};
  add_bends(pad, plot, pad.from, pad.to, kMostHalvings, years);
  years.push_back(pad.to);
  return years;
}

void grid(std::string& out, const svg::Plot& plot, std::span<const double> ticks) {
  out += "<path class=\"raster\" d=\"";
  for (const double tick : ticks) {
    out += "M0,";
    svg::number(out, std::round(plot.y(tick)));
    out += "H1000";
  }
  out += "\"/>";
}

void years(std::string& out, const svg::Plot& plot, Periode first, Periode last) {
  const auto ticks =
      year_ticks(static_cast<int>(std::ceil(plot.from)), static_cast<int>(std::floor(plot.to)), 5);
  out += "<g class=\"jaren\">";
  const auto at = [&out](double x, std::string_view text) {
    out += x < 60 ? "<text class=\"s\"" : x > kUnits - 60 ? "<text class=\"e\"" : "<text";
    if (x > 0) percent_of_width(out, x);
    out += '>';
    html::text(out, text);
    out += "</text>";
  };
  if (ticks.size() < 2) {
    at(0, words(first));
    if (first != last) at(kUnits, words(last));
  }
  for (std::size_t i = 0; ticks.size() > 1 && i < ticks.size(); ++i) {
    const int year = ticks[i];
    const bool school = first.frequentie == Frequentie::kSchooljaar;
    at(plot.x(static_cast<double>(year)),
       school ? code(Periode{static_cast<std::int16_t>(year), first.frequentie, 1}) : std::to_string(year));
  }
  out += "</g>";
}

svg::Plot plot_of(const svg::TrendRange& range, const ValueAxis& axis, double top, double bottom) {
  return {.area = {kPlotLeft, top, kPlotRight, bottom},
          .from = range.from,
          .to = range.to,
          .least = axis.least,
          .most = axis.most};
}

void last_value(WordPlaces& words, std::span<const svg::TrendPoint> points, std::uint8_t decimals) {
  const svg::TrendPoint& last = points.back();
  const bool falls = points.size() > 1 && points[points.size() - 2].y < last.y;
  words.write(
      weergave(*last.feit, decimals), "waarde",
      WordPlaces::around(last.x, last.y, falls ? WordPlaces::First::kBelow : WordPlaces::First::kAbove),
      svg::Weight::kBold);
}

}  // namespace voortgang::html
