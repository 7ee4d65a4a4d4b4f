#pragma once

#include "compute/ruwe_reeksen.h"

namespace voortgang {

// What was delivered, ratios from teller and noemer, and figures for the region, as raw figures that point
// into the deliveries, which must outlive them. Problems there are none: what cannot be added is no figure. A
// figure to which one gemeente lacks its part has no number, and says of how many it is.
[[nodiscard]] RuweReeksen aggregate(const Programma& programma, const Leveringen& leveringen);

}  // namespace voortgang
