#include "render/chart/svg.h"

#include <variant>

namespace voortgang {
namespace {

struct ChartDrawing {
  std::string& out;

  void operator()(const LineChart& chart) const { append_line_chart(out, chart); }
  void operator()(const BudgetBars& chart) const { append_budget_bars(out, chart); }
  void operator()(const RingChart& chart) const { append_ring_chart(out, chart); }
  void operator()(const BarChart& /*chart*/) const {}
  void operator()(const SmallMultiples& /*chart*/) const {}
  void operator()(const StripChart& /*chart*/) const {}
};

}  // namespace

void append_svg(std::string& out, const Chart& chart) {
  std::visit(ChartDrawing{out}, chart);
}

bool is_drawn(const Chart& chart) {
  return std::holds_alternative<LineChart>(chart) || std::holds_alternative<BudgetBars>(chart) ||
         std::holds_alternative<RingChart>(chart);
}

std::string in_words(const Chart& chart) {
  const ChartTexts& texts = texts_of(chart);
  return texts.title + ". " + texts.description;
}

bool is_wide(const Chart& chart) {
  return std::holds_alternative<RingChart>(chart);
}

}  // namespace voortgang
