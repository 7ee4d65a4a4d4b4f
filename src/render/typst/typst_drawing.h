#pragma once

#include <string>

#include "document/chart.h"

namespace voortgang::typst {

// A chart as a drawing in Typst's code, to be given to the style's `tekening`: the same lines, shapes and
// labels at the same places as in the site's charts, each with the names of what it is. How they look is the
// style's affair; labels are set in its font.
// `flat`: a line is lower than it is on the site, to stand beside words.
void drawing(std::string& out, const Chart& chart, bool flat = false);

}  // namespace voortgang::typst
