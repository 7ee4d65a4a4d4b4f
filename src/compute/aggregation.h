#pragma once

#include "facts/feiten.h"

namespace voortgang {

// Fills the series of `feiten`: what was delivered, ratios from teller and noemer, and figures for the region
// (DESIGN section 4). A figure to which one gemeente lacks its part has no number, and says of how many it
// is.
void aggregate(const Project& project, Feiten& feiten);

}  // namespace voortgang
