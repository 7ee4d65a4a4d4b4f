#pragma once

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// What others had, to be held beside a series: of the first group of the programme that goes with its area
// and has a number; nullptr where there is none. A sum is not held beside anything, nor is a breakdown.
[[nodiscard]] const Vergelijkreeks* vergelijking(const Programma& programma, const Feiten& feiten,
                                                 const FeitenReeks& reeks);

}  // namespace voortgang
