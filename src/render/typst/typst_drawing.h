#pragma once

#include <cstdint>
#include <string>

#include "document/chart.h"

namespace voortgang::typst {

// A chart as a drawing in Typst's code, to be given to the style's `tekening`: the same lines, shapes and
// labels at the same places as in the site's charts, each with the names of what it is. How they look is the
// style's affair; labels are set in its font. A line can be lower than it is on the site, to stand beside
// words.
enum class Height : std::uint8_t { kOfTheSite, kLow };
void drawing(std::string& out, const Chart& chart, Height height = Height::kOfTheSite);

}  // namespace voortgang::typst
