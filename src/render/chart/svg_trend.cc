#include "render/chart/svg_trend.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/decimal.h"
#include "facts/weergave.h"
#include "render/chart/svg_parts.h"
#include "render/chart/text_width.h"

namespace voortgang::svg {
namespace {

constexpr std::size_t kMostDots = 24;  // with more points the line says enough
constexpr double kDot = 3.2;
constexpr double kSmallDot = 2.4;
constexpr double kYearGap = 16;

// A line through a gap would say what nobody measured, and one through a break what cannot be compared.
bool follows(const Feit& before, const Feit& feit) {
  const bool next = before.periode.frequentie == feit.periode.frequentie &&
                    ordinal(feit.periode) - ordinal(before.periode) == 1;
  return next && feit.status != Status::kTrendbreuk;
}

// All closed dots are one path of strokes without length, whose round ends are the dots.
void closed_dots(std::string& out, std::span<const TrendPoint> points) {
  const bool all = points.size() <= kMostDots;
  bool begun = false;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool shown = all || i + 1 == points.size() || is_alone(points, i);
    if (points[i].open || !shown) continue;
    if (!begun) out += "<path class=\"punten\" d=\"";
    begun = true;
    out += 'M';
    point(out, points[i].x, points[i].y);
    out += "h.01";
  }
  if (begun) out += "\"/>\n";
}

void open_dots(std::string& out, std::span<const TrendPoint> points) {
  const double radius = points.size() > kMostDots ? kSmallDot : kDot;
  bool begun = false;
  for (const TrendPoint& p : points) {
    if (!p.open) continue;
    if (!begun) out += "<g class=\"open\">";
    begun = true;
    circle(out, p.x, p.y, radius);
  }
  if (begun) out += "</g>\n";
}

std::string year_text(int year, Frequentie frequentie) {
  if (frequentie != Frequentie::kSchooljaar) return std::to_string(year);
  return code(Periode{static_cast<std::int16_t>(year), frequentie, 1});
}

// What there are too few years for: the periods at both ends.
void end_periods(std::string& out, const Plot& plot, Periode first, Periode last) {
  const double height = plot.area.bottom + 20;
  if (first == last) {
    const Box frame{0, 0, plot.area.right, height + 10};
    const LabelSpot spot =
        LabelRoom(frame).place(words(first), Weight::kNormal, std::array{LabelSpot{plot.x(first), height}});
    label(out, spot.x, spot.y, words(first), spot.anchor);
    return;
  }
  label(out, plot.area.left, height, words(first), Anchor::kStart);
  label(out, plot.area.right, height, words(last), Anchor::kEnd);
}

}  // namespace

void TrendRange::include(double value) {
  least = numbers == 0 ? value : std::min(least, value);
  most = numbers == 0 ? value : std::max(most, value);
  ++numbers;
}

void TrendRange::include(Periode periode) {
  const double year = years(periode);
  from = empty ? year : std::min(from, year);
  to = empty ? year : std::max(to, year);
  empty = false;
}

void TrendRange::include(std::span<const Feit> feiten) {
  if (feiten.empty()) return;
  include(feiten.front().periode);
  include(feiten.back().periode);
  for (const Feit& feit : feiten) {
    if (feit.is_getal()) include(feit.getal());
  }
}

void TrendRange::make_room() {
  // One period has no width; half a year on both sides puts it in the middle.
  if (to > from) return;
  from -= 0.5;
  to += 0.5;
}

TrendRange range_of(const LineChart& chart, std::span<const Feit> region) {
  TrendRange range;
  range.include(chart.feiten);
  if (range.numbers == 0) return range;
  if (chart.target) {
    range.include(chart.target->waarde);
    range.include(chart.target->periode);
  }
  // Region and others tell how high, not how long: their years may reach further than ours.
  const auto include = [&](std::span<const Feit> beside) {
    for (const Feit& feit : beside) {
      const double year = years(feit.periode);
      if (feit.is_getal() && year >= range.from && year <= range.to) range.include(feit.getal());
    }
  };
  include(region);
  if (chart.groep) include(chart.groep->feiten);
  range.make_room();
  return range;
}

std::vector<TrendPoint> trend_points(const Plot& plot, std::span<const Feit> feiten) {
  std::vector<TrendPoint> points;
  points.reserve(feiten.size());
  const Feit* before = nullptr;
  for (const Feit& feit : feiten) {
    if (feit.is_getal()) {
      const bool joined = before != nullptr && follows(*before, feit);
      points.push_back({plot.x(feit.periode), plot.y(feit.getal()), &feit, joined, is_unsure(feit.status)});
    }
    before = feit.is_getal() ? &feit : nullptr;
  }
  return points;
}

void trend_line(std::string& out, std::span<const TrendPoint> points) {
  out += "<path class=\"lijn\" d=\"";
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (is_alone(points, i)) continue;
    out += points[i].joined ? 'L' : 'M';
    point(out, points[i].x, points[i].y);
  }
  out += "\"/>\n";
}

void trend_dots(std::string& out, std::span<const TrendPoint> points) {
  closed_dots(out, points);
  open_dots(out, points);
}

std::vector<double> trend_breaks(const Plot& plot, std::span<const Feit> feiten) {
  std::vector<double> breaks;
  const auto first = std::ranges::find_if(feiten, &Feit::is_getal);
  for (const Feit& feit : feiten) {
    // Before the first number there is nothing to keep apart.
    if (feit.status != Status::kTrendbreuk || !feit.is_getal() || &feit == &*first) continue;
    breaks.push_back(plot.x(years(feit.periode) - 0.5 / periods_per_year(feit.periode.frequentie)));
  }
  return breaks;
}

void end_label(std::string& out, LabelRoom& room, std::span<const TrendPoint> points, std::uint8_t decimals) {
  const TrendPoint& last = points.back();
  const std::string text = weergave(*last.feit, decimals);
  const LabelSpot above{last.x, last.y - 9, Anchor::kMiddle};
  const LabelSpot below{last.x, last.y + 19, Anchor::kMiddle};
  // On the side where the line does not come from: below where it falls, above where it rises.
  const bool falls = points.size() > 1 && points[points.size() - 2].y < last.y;
  const LabelSpot spot =
      room.place(text, Weight::kBold,
                 std::array{falls ? below : above, falls ? above : below,
                            LabelSpot{last.x + 8, last.y + svg::kToBaseline, Anchor::kStart},
                            LabelSpot{last.x - 8, last.y + svg::kToBaseline, Anchor::kEnd},
                            LabelSpot{last.x, last.y - 17, Anchor::kMiddle},
                            LabelSpot{last.x, last.y + 27, Anchor::kMiddle}});
  label(out, spot.x, spot.y, text, spot.anchor, "waarde sterk");
}

void take_trend(LabelRoom& room, std::span<const TrendPoint> points) {
  room.expect_lines(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    const TrendPoint& p = points[i];
    const TrendPoint& from = p.joined ? points[i - 1] : p;
    room.take_line(from.x, from.y, p.x, p.y);
  }
}

void year_labels(std::string& out, const Plot& plot, Periode first, Periode last) {
  const double width = text_width(year_text(2000, first.frequentie), kFont);
  const auto most = static_cast<int>((plot.area.right - plot.area.left) / (width + kYearGap));
  const auto ticks =
      year_ticks(static_cast<int>(std::ceil(plot.from)), static_cast<int>(std::floor(plot.to)), most);
  if (ticks.size() < 2) return end_periods(out, plot, first, last);
  for (const int year : ticks) {
    const double at = plot.x(year);
    line(out, at, plot.area.bottom, at, plot.area.bottom + 4, "as");
    // The outer years stay within the drawing, a little beside their strokes.
    label(out, std::clamp(at, width / 2, kWidth - width / 2), plot.area.bottom + 20,
          year_text(year, first.frequentie), Anchor::kMiddle);
  }
}

}  // namespace voortgang::svg
