#pragma once

#include <string>

#include "model/chart.h"

namespace voortgang {

// Draws a chart as an inline SVG: role img, with title and description; colours by class, so that the
// stylesheet decides. Pure: the same chart gives the same bytes everywhere.
void append_svg(std::string& out, const Chart& chart);

void append_line_chart(std::string& out, const LineChart& chart);
void append_ring_chart(std::string& out, const RingChart& chart);

}  // namespace voortgang
