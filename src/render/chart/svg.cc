#include "render/chart/svg.h"

#include <variant>

namespace voortgang {
namespace {

struct ChartDrawing {
  std::string& out;

  void operator()(const LineChart& chart) const { append_line_chart(out, chart); }
  void operator()(const BarChart& chart) const { append_bar_chart(out, chart); }
  void operator()(const SmallMultiples& chart) const { append_small_multiples(out, chart); }
  void operator()(const Sparkline& chart) const { append_sparkline(out, chart); }
  void operator()(const BudgetBars& chart) const { append_budget_bars(out, chart); }
  void operator()(const Timeline& chart) const { append_timeline(out, chart); }
  void operator()(const TileMap& chart) const { append_tile_map(out, chart); }
  void operator()(const StripChart& chart) const { append_strip_chart(out, chart); }
  void operator()(const RingChart& chart) const { append_ring_chart(out, chart); }
};

}  // namespace

void append_svg(std::string& out, const Chart& chart) {
  std::visit(ChartDrawing{out}, chart);
}

bool is_wide(const Chart& chart) {
  return std::holds_alternative<RingChart>(chart);
}

}  // namespace voortgang
