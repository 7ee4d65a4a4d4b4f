#include <algorithm>
#include <string>
#include <vector>

#include "programme/document_woorden.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "render/chart/bar_scale.h"
#include "render/chart/svg.h"
#include "render/chart/svg_key.h"
#include "render/chart/svg_parts.h"

namespace voortgang {
namespace {

// How far a bar goes: parts of one sign lie end to end, of two signs on either side of zero.
double end_of(const BudgetBar& bar) {
  const auto sure = static_cast<double>(bar.zeker);
  const auto unsure = static_cast<double>(bar.onzeker);
  return (sure < 0) == (unsure < 0) || sure == 0 || unsure == 0 ? sure + unsure : std::max(sure, unsure);
}

class BudgetDrawing {
 public:
  BudgetDrawing(std::string& out, const BudgetBars& chart) : out_(out), chart_(chart) {
    std::vector<std::string_view> names;
    svg::BarNeeds needs;
    for (const BudgetBar& bar : chart.bars) {
      names.push_back(bar.naam);
      needs.include(end_of(bar), euros(bar.zeker + bar.onzeker));
      needs.include(static_cast<double>(std::min<std::int64_t>({bar.zeker, bar.onzeker, 0})), {});
    }
    names_ = svg::name_column(names, needs);
    scale_ = svg::bar_scale(needs, names_);
    unsure_ = std::ranges::any_of(chart.bars, [](const BudgetBar& bar) { return bar.onzeker != 0; });
    if (unsure_)
      key_ = {{svg::KeySign::kSure, woorden::kZeker}, {svg::KeySign::kUnsure, woorden::kNogNietZeker}};
    top_ = svg::key_height(key_, svg::kWidth) + 4;
  }

  void draw() {
    const double bottom = top_ + svg::kBarRow * static_cast<double>(chart_.bars.size());
    svg::open(out_, chart_.texts, "staafgrafiek", svg::kWidth, bottom);
    if (unsure_) svg::define_hatch(out_, chart_.texts);
    svg::append_key(out_, key_, 0, svg::kWidth, chart_.texts);
    double top = top_ + (svg::kBarRow - svg::kBar) / 2;
    for (const BudgetBar& bar : chart_.bars) {
      row(bar, top);
      top += svg::kBarRow;
    }
    svg::line(out_, scale_.x(0), top_, scale_.x(0), bottom, "as");
    svg::close(out_);
  }

 private:
  void row(const BudgetBar& bar, double top) {
    svg::bar_name(out_, bar.naam, names_, top);
    const auto sure = static_cast<double>(bar.zeker);
    const auto unsure = static_cast<double>(bar.onzeker);
    part(0, sure, top, Surety::kSure);
    part((sure < 0) == (unsure < 0) ? sure : 0, unsure, top, Surety::kUnsure);
    svg::bar_label(out_, scale_, end_of(bar), euros(bar.zeker + bar.onzeker), top);
  }

  enum class Surety : std::uint8_t { kSure, kUnsure };
  void part(double from, double size, double top, Surety surety) {
    if (size == 0) return;
    const double left = scale_.x(std::min(from, from + size));
    const double width = scale_.x(std::max(from, from + size)) - left;
    if (surety == Surety::kUnsure)
      svg::hatched_rect(out_, chart_.texts, left, top, width, svg::kBar, "staaf-onzeker");
    else
      svg::rect(out_, left, top, width, svg::kBar, "staaf");
  }

  std::string& out_;
  const BudgetBars& chart_;
  std::vector<svg::KeyEntry> key_;
  svg::BarScale scale_;
  double names_ = 0;
  double top_ = 0;
  bool unsure_ = false;
};

}  // namespace

void append_budget_bars(std::string& out, const BudgetBars& chart) {
  const bool known = std::ranges::any_of(
      chart.bars, [](const BudgetBar& bar) { return bar.zeker != 0 || bar.onzeker != 0; });
  if (!known) return svg::nothing(out, chart.texts);
  BudgetDrawing(out, chart).draw();
}

}  // namespace voortgang
