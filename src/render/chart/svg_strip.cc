#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "render/chart/axis.h"
#include "render/chart/label_room.h"
#include "render/chart/svg.h"
#include "render/chart/svg_parts.h"

namespace voortgang {
namespace {

using svg::Anchor;

constexpr double kMargin = 8;
constexpr double kLabelRow = 20;
constexpr double kStack = 90;  // most height for the dots
constexpr double kLeastStack = 22;
constexpr double kBin = 5;  // width in which dots are stacked
constexpr double kAxis = 26;
constexpr double kLabelGap = 8;  // between two steps

// A dot for each gemeente on one axis, stacked where they lie together, so that 342 of them show a shape and
// not a blot. The axis gets fewer steps until its labels fit beside one another.
class StripDrawing {
 public:
  StripDrawing(std::string& out, const StripChart& chart) : out_(out), chart_(chart) {
    const double least = chart.waarden.front();
    const double most = chart.waarden.back();
    for (int steps = 5; steps > 0; --steps) {
      axis_ = value_axis(least, most, {.decimals = chart.decimalen, .steps = static_cast<double>(steps)});
      labels_ = axis_labels(axis_);
      left_ = kMargin + labels_.width / 2;
      right_ = svg::kWidth - kMargin - labels_.width / 2;
      const auto gaps = static_cast<double>(labels_.ticks.size() - 1);
      if ((right_ - left_) / gaps >= labels_.width + kLabelGap) break;
    }
    count();
    distance_ = std::floor(std::min(kBin, kStack / most_) * 10) / 10;
    base_ = kLabelRow * ((chart.eigen ? 1 : 0) + (chart.reference ? 1 : 0)) +
            std::max(kLeastStack, most_ * distance_ + 8);
  }

  void draw() {
    svg::open(out_, chart_.texts, "spreiding", svg::kWidth,
              base_ + kAxis + (labels_.unit.empty() ? 0 : kLabelRow));
    axis();
    svg::stacked_dots(out_, bins_, {.left = left_, .width = kBin, .base = base_ - 4, .step = distance_});
    const double second = 13 + (chart_.eigen ? kLabelRow : 0);
    if (chart_.eigen) svg::line(out_, x(chart_.eigen->waarde), 18, x(chart_.eigen->waarde), base_, "wijzer");
    if (chart_.reference)
      svg::line(out_, x(chart_.reference->waarde), second + 5, x(chart_.reference->waarde), base_, "streef");
    svg::LabelRoom room({0, 0, svg::kWidth, base_});
    if (chart_.eigen) name(room, *chart_.eigen, 13, svg::Weight::kBold);
    if (chart_.eigen) room.take_line(x(chart_.eigen->waarde), 18, x(chart_.eigen->waarde), base_);
    if (chart_.reference) name(room, *chart_.reference, second, svg::Weight::kNormal);
    if (chart_.eigen) {
      svg::circle(out_, x(chart_.eigen->waarde), base_ - 7, 5, "eigenpunt");
      out_ += '\n';
    }
    svg::close(out_);
  }

 private:
  [[nodiscard]] double x(double value) const {
    return left_ + (value - axis_.least) / (axis_.most - axis_.least) * (right_ - left_);
  }

  void count() {
    bins_.assign(static_cast<std::size_t>((right_ - left_) / kBin) + 2, 0);
    for (const double value : chart_.waarden)
      most_ = std::max(most_, ++bins_[static_cast<std::size_t>(std::lround((x(value) - left_) / kBin))]);
  }

  void axis() {
    svg::line(out_, left_ - kMargin, base_, right_ + kMargin, base_, "as");
    for (std::size_t i = 0; i < labels_.ticks.size(); ++i) {
      const double at = x(labels_.ticks[i]);
      svg::line(out_, at, base_, at, base_ + 4, "as");
      svg::label(out_, at, base_ + 19, labels_.texts[i], Anchor::kMiddle);
    }
    if (!labels_.unit.empty()) svg::label(out_, svg::kWidth, base_ + 39, labels_.unit, Anchor::kEnd);
  }

  // Above its place on the axis, and beside another's line.
  void name(svg::LabelRoom& room, const ChartReference& reference, double row, svg::Weight weight) {
    const double at = x(reference.waarde);
    const auto spot = room.place(
        reference.label, weight,
        std::array{svg::LabelSpot{at, row, Anchor::kMiddle}, svg::LabelSpot{at - 4, row, Anchor::kStart},
                   svg::LabelSpot{at + 4, row, Anchor::kEnd}});
    svg::label(out_, spot.x, spot.y, reference.label, spot.anchor,
               weight == svg::Weight::kBold ? "waarde sterk" : "streeftekst");
  }

  std::string& out_;
  const StripChart& chart_;
  ValueAxis axis_;
  AxisLabels labels_;
  std::vector<int> bins_;
  double left_ = 0, right_ = 0, base_ = 0;
  double distance_ = kBin;
  int most_ = 0;
};

}  // namespace

void append_strip_chart(std::string& out, const StripChart& chart) {
  if (chart.waarden.empty()) return svg::nothing(out, chart.texts);
  StripDrawing(out, chart).draw();
}

}  // namespace voortgang
