#include "facts/vergelijking.h"

#include <algorithm>

namespace voortgang {

const Vergelijkreeks* vergelijking(const Programma& programma, const Feiten& feiten,
                                   const FeitenReeks& reeks) {
  if (reeks.onderdeel != nullptr || !can_stand_beside(programma.indicatoren[reeks.indicator])) return nullptr;
  for (const Vergelijkreeks& beside :
       std::ranges::equal_range(feiten.vergelijkingen, reeks.indicator, {}, &Vergelijkreeks::indicator)) {
    const bool fits = programma.vergelijkgroepen[beside.groep].fits(reeks.gebied);
    if (fits && beside.laatste != nullptr) return &beside;
  }
  return nullptr;
}

}  // namespace voortgang
