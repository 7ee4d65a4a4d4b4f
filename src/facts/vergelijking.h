#pragma once

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// A sum of gemeenten is not to be held against one of them.
[[nodiscard]] inline bool can_stand_beside(const Indicator& indicator) {
  return indicator.aggregatie != Aggregatie::kSom;
}

// What others had, to be held beside a series: of the first group of the programme that goes with its area
// and has a number; nullptr where there is none. A sum is not held beside anything, nor is a breakdown.
[[nodiscard]] const Vergelijkreeks* vergelijking(const Programma& programma, const Feiten& feiten,
                                                 const FeitenReeks& reeks);

// Whether a gemeente stands among the others: it is there, and has the figure or should have it.
[[nodiscard]] inline bool takes_part(const Programma& programma, const Feiten& feiten, IndicatorIndex index,
                                     GebiedIndex gebied) {
  return programma.exists(gebied) &&
         (feiten.reeks(index, gebied) != nullptr || programma.indicatoren[index].covers(gebied));
}

}  // namespace voortgang
