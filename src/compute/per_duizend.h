#pragma once

#include <optional>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// A count per 1.000 inhabitants in the period of its spread: how large an area is, says less about it. The
// inhabitants are those of the programme's own indicator for them, of that period or the latest before it.
[[nodiscard]] std::optional<PerDuizend> per_duizend(const Programma& programma, const Feiten& feiten,
                                                    IndicatorIndex index, const Verdeling& verdeling);

}  // namespace voortgang
