#pragma once

#include <string>
#include <string_view>

#include "document/chart.h"

namespace voortgang::html {

// Charts as a page shows them: as wide as their column, with letters that never scale. Shapes lie in a
// drawing of 1000 units that stretches; words lie outside it, at a share of the width. Papers need a fixed
// size and have render/chart instead. Charts without any number leave nothing.

// A series over time: base, required way and target, the last value, the region, what is remarked.
void course(std::string& out, const LineChart& chart);
// What to know to read it, for behind its caption: ", as begint bij 50".
[[nodiscard]] std::string reading_note(const LineChart& chart);
// The same indicator in a few areas, each a small course on one scale.
void draw_courses(std::string& out, const SmallMultiples& chart);
void spread(std::string& out, const StripChart& chart);
// Of the height of two lines of words, without any.
void spark(std::string& out, const Sparkline& chart);

}  // namespace voortgang::html
