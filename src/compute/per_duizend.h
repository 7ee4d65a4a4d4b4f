#pragma once

#include <optional>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// A count per 1.000 inhabitants in the period of its spread: how large an area is, says less about it.
// Nothing where the dictionary does not say which indicator counts inhabitants, where the indicator is no
// count that adds up, or where an area has a figure and no inhabitants.
[[nodiscard]] std::optional<PerDuizend> per_duizend(const Programma& programma, const Feiten& feiten,
                                                    IndicatorIndex index, const Verdeling& verdeling);

}  // namespace voortgang
