#pragma once

#include <vector>

#include "compute/secrecy/opgave.h"

namespace voortgang {

// Withholds every ratio that would tell a count: a ratio is shown only beside the counts that it is made of,
// or where it is public already. Gives the indicators with ratios that were delivered without their counts.
[[nodiscard]] std::vector<IndicatorIndex> withhold_ratios(const Programma& programma, const RuweReeksen& ruw,
                                                          const Verbanden& verbanden, const Wensen& wensen,
                                                          Geheim& geheim);

}  // namespace voortgang
