#pragma once

#include <string>

#include "document/chart.h"

namespace voortgang {

// The charts of papers, as SVG that the writers of papers read (render/typst, render/picture): role img, with
// title and description; what a shape is stands in its class, and how that looks is theirs to say. Pages have
// drawings of their own (render/html/html_course.h), but for the circles. Pure: the same chart gives the same
// bytes everywhere. Of a chart without any number only a word is left.
void append_svg(std::string& out, const Chart& chart);

// What compares gemeenten is drawn on pages only: a paper would say it in words.
[[nodiscard]] bool is_drawn(const Chart& chart);
// Title and description in one, for what shows no drawing.
[[nodiscard]] std::string in_words(const Chart& chart);

// `plot_height` is that of the lines, without the words above and below them.
inline constexpr double kLinePlot = 152;
void append_line_chart(std::string& out, const LineChart& chart, double plot_height = kLinePlot);
// What to know to read it on paper, for behind its caption: ", lager is beter, as begint bij 50".
[[nodiscard]] std::string reading_note(const Chart& chart);
void append_budget_bars(std::string& out, const BudgetBars& chart);
void append_ring_chart(std::string& out, const RingChart& chart);

// Too wide for a telephone: it has to slide.
[[nodiscard]] bool is_wide(const Chart& chart);

}  // namespace voortgang
