#include <array>
#include <string>
#include <vector>

#include "programme/waarde_woorden.h"
#include "render/chart/bar_scale.h"
#include "render/chart/label_room.h"
#include "render/chart/svg.h"
#include "render/chart/svg_key.h"
#include "render/chart/svg_parts.h"

namespace voortgang {
namespace {

class BarChartDrawing {
 public:
  BarChartDrawing(std::string& out, const BarChart& chart) : out_(out), chart_(chart) {
    std::vector<std::string_view> names;
    svg::BarNeeds needs;
    for (const Bar& bar : chart.bars) {
      names.push_back(bar.naam);
      if (bar.waarde) needs.include(*bar.waarde, svg::shown(*bar.waarde, chart.decimalen));
      provisional_ |= bar.waarde && bar.voorlopig;
      has_own_ |= bar.eigen;
    }
    if (chart.reference) needs.include(chart.reference->waarde, {});
    names_ = svg::name_column(names, needs);
    scale_ = svg::bar_scale(needs, names_);
    if (provisional_) key_.push_back({svg::KeySign::kUnsure, woorden::status(Status::kVoorlopig)});
    top_ = (chart.reference ? 24 : 4) + svg::key_height(key_, svg::kWidth - names_);
  }

  void draw() {
    const double bottom = top_ + svg::kBarRow * static_cast<double>(chart_.bars.size());
    svg::open(out_, chart_.texts, "staafgrafiek", svg::kWidth, bottom);
    if (provisional_) svg::define_hatch(out_, chart_.texts);
    svg::append_key(out_, key_, names_ + 8, svg::kWidth - names_, chart_.texts);
    const double zero = scale_.x(0);
    for (std::size_t i = 0; i < chart_.bars.size(); ++i) shape(chart_.bars[i], row(i));
    svg::line(out_, zero, top_, zero, bottom, "as");
    reference(bottom);
    for (std::size_t i = 0; i < chart_.bars.size(); ++i) words(chart_.bars[i], row(i));
    svg::close(out_);
  }

 private:
  [[nodiscard]] double row(std::size_t i) const {
    return top_ + svg::kBarRow * static_cast<double>(i) + (svg::kBarRow - svg::kBar) / 2;
  }

  void shape(const Bar& bar, double top) {
    if (!bar.waarde) return;
    const double from = scale_.x(std::min(0.0, *bar.waarde));
    const double width = scale_.x(std::max(0.0, *bar.waarde)) - from;
    if (bar.voorlopig)
      svg::hatched_rect(out_, chart_.texts, from, top, width, svg::kBar, "staaf-onzeker");
    else
      svg::rect(out_, from, top, width, svg::kBar, has_own_ && !bar.eigen ? "staaf ander" : "staaf");
  }

  void words(const Bar& bar, double top) {
    const svg::Weight weight = bar.eigen ? svg::Weight::kBold : svg::Weight::kNormal;
    svg::bar_name(out_, bar.naam, names_, top, weight);
    if (bar.waarde) {
      svg::bar_label(out_, scale_, *bar.waarde, *bar.waarde, svg::shown(*bar.waarde, chart_.decimalen), top,
                     weight);
    } else {
      svg::label(out_, names_ + 14, top + svg::kBar / 2 + svg::kToBaseline, bar.woord, svg::Anchor::kStart,
                 "geen-cijfer");
    }
  }

  // A dashed line through all rows, with its name above it.
  void reference(double bottom) {
    if (!chart_.reference) return;
    const double x = scale_.x(chart_.reference->waarde);
    svg::line(out_, x, top_ - 4, x, bottom, "streefrand");
    svg::line(out_, x, top_ - 4, x, bottom, "streef");
    svg::LabelRoom room({0, 0, svg::kWidth, top_});
    const auto spot = room.place(chart_.reference->label, svg::Weight::kNormal,
                                 std::array{svg::LabelSpot{x, top_ - 9, svg::Anchor::kMiddle}});
    svg::label(out_, spot.x, spot.y, chart_.reference->label, spot.anchor, "streeftekst");
  }

  std::string& out_;
  const BarChart& chart_;
  std::vector<svg::KeyEntry> key_;
  svg::BarScale scale_;
  double names_ = 0;
  double top_ = 0;
  bool provisional_ = false;
  bool has_own_ = false;
};

}  // namespace

void append_bar_chart(std::string& out, const BarChart& chart) {
  const bool known = std::ranges::any_of(chart.bars, [](const Bar& bar) { return bar.waarde.has_value(); });
  if (!known) return svg::nothing(out, chart.texts);
  BarChartDrawing(out, chart).draw();
}

}  // namespace voortgang
