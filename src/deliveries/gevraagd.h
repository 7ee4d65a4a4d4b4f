#pragma once

#include <vector>

#include "deliveries/leveringen.h"
#include "programme/afmelding.h"

namespace voortgang {

// Whether an area is asked to deliver an indicator for a goal in this edition. A gemeente that does not exist
// in its period is asked nothing.
[[nodiscard]] bool is_asked(const Programma& programma, IndicatorIndex indicator, HoofddoelIndex hoofddoel,
                            GebiedIndex gebied);

// Indicators of a goal that an area is asked to deliver; none where all are computed or asked of others.
[[nodiscard]] std::vector<IndicatorIndex> asked_indicators(const Programma& programma,
                                                           HoofddoelIndex hoofddoel, GebiedIndex gebied);

// Of these the ones that a delivery has no row of.
[[nodiscard]] std::vector<IndicatorIndex> missing_from(const Levering& levering,
                                                       const std::vector<IndicatorIndex>& gevraagd);

}  // namespace voortgang
