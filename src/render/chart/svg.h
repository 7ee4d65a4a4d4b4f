#pragma once

#include <string>

#include "document/chart.h"

namespace voortgang {

// Draws a chart as an inline SVG: role img, with title and description; colours by class, so that the
// stylesheet decides. Pure: the same chart gives the same bytes everywhere. Of a chart without any number
// only a word is left.
void append_svg(std::string& out, const Chart& chart);

// `plot_height` is that of the lines, without the words above and below them.
inline constexpr double kLinePlot = 152;
void append_line_chart(std::string& out, const LineChart& chart, double plot_height = kLinePlot);
// What to know to read it on paper, for behind its caption: ", lager is beter, as begint bij 50".
[[nodiscard]] std::string reading_note(const Chart& chart);
void append_bar_chart(std::string& out, const BarChart& chart);
void append_small_multiples(std::string& out, const SmallMultiples& chart);
void append_sparkline(std::string& out, const Sparkline& chart);
void append_budget_bars(std::string& out, const BudgetBars& chart);
void append_timeline(std::string& out, const Timeline& chart);
void append_tile_map(std::string& out, const TileMap& chart);
void append_strip_chart(std::string& out, const StripChart& chart);
void append_ring_chart(std::string& out, const RingChart& chart);

// Too wide for a telephone: it has to slide.
[[nodiscard]] bool is_wide(const Chart& chart);

}  // namespace voortgang
