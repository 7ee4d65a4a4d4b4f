#include "deliveries/leveringen.h"

#include <algorithm>

namespace voortgang {

std::span<const Waarneming> Levering::totaal(IndicatorIndex indicator) const {
  const auto found = std::ranges::equal_range(reeksen, indicator, {}, &GeleverdeReeks::indicator);
  const auto total = std::ranges::find(found, 0U, &GeleverdeReeks::onderdeel);
  return total == found.end() ? std::span<const Waarneming>() : of(*total);
}

const Bijdragen* Levering::bijdragen_of(const Waarneming& amount) const {
  const auto found = std::ranges::lower_bound(bijdragen, amount.cel, {}, &Bijdragen::cel);
  return found == bijdragen.end() || found->cel != amount.cel ? nullptr : &*found;
}

Span value_place(const Levering& levering, const Waarneming& waarneming) {
  return {levering.bestand, waarneming.cel, waarneming.cel + waarneming.cel_lengte};
}

}  // namespace voortgang
