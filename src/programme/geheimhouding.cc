#include "programme/geheimhouding.h"

#include <algorithm>

namespace voortgang {

bool Geheimkeuze::is_about(IndicatorIndex of, GebiedIndex area, const Onderdeel& part, Periode when) const {
  return (indicator == kNoIndex || of == indicator) && (!gebied || *gebied == area) &&
         (!periode || *periode == when) && std::ranges::all_of(onderdeel, [&](const Keuze& k) {
           return std::ranges::find(part, k) != part.end();
         });
}

}  // namespace voortgang
