#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "base/decimal.h"
#include "render/axis.h"
#include "render/svg.h"
#include "render/svg_parts.h"
#include "render/text_width.h"

namespace voortgang {
namespace {

constexpr int kWidth = 340;
constexpr int kHeight = 200;
constexpr double kFont = 14;
constexpr double kTop = 22;
constexpr double kBottom = 26;  // for the years
constexpr double kRight = 14;
constexpr std::size_t kMostDots = 24;  // with more points the line says enough

std::string shown(double value, std::uint8_t decimals) {
  const auto number = decimal_from(value, decimals);
  return number ? dutch(*number) : std::string();
}

bool is_provisional(const Waarneming& w) {
  return w.status == Status::kVoorlopig || w.status == Status::kGeschat;
}

class LineChartDrawing {
 public:
  LineChartDrawing(std::string& out, const LineChart& chart) : out_(out), chart_(chart) {
    find_range();
    find_margins();
  }

  void draw() {
    svg::open(out_, chart_.texts, "lijngrafiek", kWidth, kHeight);
    grid();
    year_labels();
    if (count_ > 0) {
      target();
      data_line();
      dots();
      end_label();
    }
    svg::close(out_);
  }

 private:
  void find_range() {
    double least = 0;
    double most = 0;
    const auto include = [&](double value) {
      least = count_ == 0 ? value : std::min(least, value);
      most = count_ == 0 ? value : std::max(most, value);
      ++count_;
    };
    for (const Waarneming& w : chart_.waarnemingen) {
      if (w.is_getal()) include(w.getal);
    }
    if (chart_.target && count_ > 0) include(chart_.target->waarde);
    axis_ = value_axis(least, count_ > 0 ? most : 1, chart_.decimalen);
    from_ = chart_.waarnemingen.empty() ? 0 : years(chart_.waarnemingen.front().periode);
    to_ = chart_.waarnemingen.empty() ? 1 : years(chart_.waarnemingen.back().periode);
    if (chart_.target) to_ = std::max(to_, years(chart_.target->periode));
    if (to_ <= from_) to_ = from_ + 1;
  }

  void find_margins() {
    double widest = 0;
    for (const double tick : axis_.ticks()) {
      widest = std::max(widest, text_width(shown(tick, axis_.decimals), kFont));
    }
    left_ = std::ceil(widest) + 10;
  }

  double x(Periode periode) const { return x_of_year(years(periode)); }
  double x_of_year(double year) const {
    return left_ + (year - from_) / (to_ - from_) * (kWidth - kRight - left_);
  }
  double y(double value) const {
    return kTop + (axis_.most - value) / (axis_.most - axis_.least) * (kHeight - kTop - kBottom);
  }

  void grid() {
    for (const double tick : axis_.ticks()) {
      const bool base = tick == 0 || tick == axis_.least;
      svg::line(out_, left_, y(tick), kWidth - kRight, y(tick), base ? "as" : "raster");
      svg::label(out_, left_ - 6, y(tick) + 4.5, shown(tick, axis_.decimals), svg::Anchor::kEnd);
    }
  }

  void year_labels() {
    const int most = static_cast<int>((kWidth - kRight - left_) / 46);
    const int first = static_cast<int>(std::ceil(from_));
    for (const int year : year_ticks(first, static_cast<int>(std::floor(to_)), most)) {
      const double at = x_of_year(year);
      svg::line(out_, at, kHeight - kBottom, at, kHeight - kBottom + 4, "as");
      svg::label(out_, std::clamp(at, left_ + 10, kWidth - 16.0), kHeight - 6, std::to_string(year),
                 svg::Anchor::kMiddle);
    }
  }

  // A dashed line at the target's height, a diamond in its period, and its name above it, or below where the
  // top is near.
  void target() {
    if (!chart_.target) return;
    const double height = y(chart_.target->waarde);
    const double at = x(chart_.target->periode);
    svg::line(out_, left_, height, kWidth - kRight, height, "streef");
    out_ += "<path class=\"streefpunt\" d=\"M";
    svg::point(out_, at, height - 5);
    out_ += "l5,5-5,5-5-5z\"/>\n";
    svg::label(out_, kWidth - kRight, target_label_y(height), chart_.target->label, svg::Anchor::kEnd,
               "streeftekst");
  }

  // Where the label of the target does not cross the line of the data.
  double target_label_y(double height) const {
    const double label_left = kWidth - kRight - text_width(chart_.target->label, kFont);
    bool above = height > kTop + 4;
    for (const Waarneming& w : chart_.waarnemingen) {
      if (!w.is_getal() || x(w.periode) < label_left - 10) continue;
      const double gap = y(w.getal) - height;
      if (gap < 0 && gap > -24) above = false;
    }
    return above ? height - 8 : height + 18;
  }

  // One path for each stretch without a gap: figures that lack a number, periods that lack a figure, and
  // trend breaks end it.
  void data_line() {
    const Waarneming* before = nullptr;
    std::string path;
    for (const Waarneming& w : chart_.waarnemingen) {
      if (w.status == Status::kTrendbreuk && w.is_getal()) trend_break(w);
      if (!w.is_getal()) {
        before = nullptr;
        continue;
      }
      path += before != nullptr && follows(*before, w) ? 'L' : 'M';
      svg::point(path, x(w.periode), y(w.getal));
      before = &w;
    }
    out_ += "<path class=\"lijn\" d=\"" + path + "\"/>\n";
  }

  static bool follows(const Waarneming& before, const Waarneming& w) {
    const bool next = before.periode.frequentie == w.periode.frequentie &&
                      ordinal(w.periode) - ordinal(before.periode) == 1;
    return next && w.status != Status::kTrendbreuk;
  }

  void trend_break(const Waarneming& w) {
    if (&w == chart_.waarnemingen.data()) return;
    const double half_a_period = 0.5 / periods_per_year(w.periode.frequentie);
    const double at = x_of_year(years(w.periode) - half_a_period);
    svg::line(out_, at, kTop, at, kHeight - kBottom, "breuk");
  }

  void dots() {
    if (chart_.waarnemingen.size() > kMostDots) return;
    for (const Waarneming& w : chart_.waarnemingen) {
      if (w.is_getal())
        svg::circle(out_, x(w.periode), y(w.getal), 3.2, is_provisional(w) ? "punt open" : "punt");
    }
    out_ += '\n';
  }

  // The latest figure is written at its point: above the line, or below where it has come down to it.
  void end_label() {
    const auto last = std::find_if(chart_.waarnemingen.rbegin(), chart_.waarnemingen.rend(),
                                   [](const Waarneming& w) { return w.is_getal(); });
    if (last == chart_.waarnemingen.rend()) return;
    const std::string text = shown_value(*last);
    const double half = text_width(text, kFont) / 2 + 2;
    const double at = std::clamp(x(last->periode), left_ + half, kWidth - half);
    const double height = y(last->getal);
    const bool below = falls_to(*last) && height < kHeight - kBottom - 22;
    svg::label(out_, at, below ? height + 19 : height - 9, text, svg::Anchor::kMiddle, "eindwaarde");
  }

  std::string shown_value(const Waarneming& w) const { return dutch(rounded(w.waarde, chart_.decimalen)); }

  bool falls_to(const Waarneming& last) const {
    const Waarneming* before = nullptr;
    for (const Waarneming& w : chart_.waarnemingen) {
      if (&w == &last) break;
      if (w.is_getal()) before = &w;
    }
    return before != nullptr && before->getal > last.getal;
  }

  std::string& out_;
  const LineChart& chart_;
  ValueAxis axis_;
  double from_ = 0, to_ = 1, left_ = 0;
  int count_ = 0;
};

}  // namespace

void append_line_chart(std::string& out, const LineChart& chart) {
  LineChartDrawing(out, chart).draw();
}

}  // namespace voortgang
