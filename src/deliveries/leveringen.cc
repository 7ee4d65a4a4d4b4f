#include "deliveries/leveringen.h"

#include <algorithm>

namespace voortgang {

std::span<const Waarneming> Levering::totaal(IndicatorIndex indicator) const {
  const auto found = std::ranges::equal_range(reeksen, indicator, {}, &GeleverdeReeks::indicator);
  const auto total = std::ranges::find(found, 0U, &GeleverdeReeks::onderdeel);
  return total == found.end() ? std::span<const Waarneming>() : van(*total);
}

}  // namespace voortgang
