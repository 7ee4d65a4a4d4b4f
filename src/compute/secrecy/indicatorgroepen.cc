#include "compute/secrecy/indicatorgroepen.h"

#include <algorithm>
#include <cstddef>

#include "base/samenhang.h"
#include "compute/secrecy/geheim.h"

namespace voortgang {

bool is_about_secrets(const Programma& programma, const IndicatorRelatie& relatie) {
  const auto counts = [&](IndicatorIndex i) { return is_protected(programma.indicatoren[i]); };
  return counts(relatie.geheel) || std::ranges::any_of(relatie.erbij, counts) ||
         std::ranges::any_of(relatie.eraf, counts);
}

bool is_ratio_of_people(const Programma& programma, const Indicator& of) {
  return of.is_ratio() && (counts_small_people(programma.indicatoren[of.teller]) ||
                           counts_small_people(programma.indicatoren[of.noemer]));
}

std::vector<Indicatorgroep> indicatorgroepen(const Programma& programma) {
  const std::size_t all = programma.indicatoren.size();
  Samenhang together(all);
  for (const IndicatorRelatie& relatie : programma.relaties) {
    if (!is_about_secrets(programma, relatie)) continue;
    for (const auto* others : {&relatie.erbij, &relatie.eraf}) {
      for (const IndicatorIndex i : *others) together.tie(i, relatie.geheel);
    }
  }
  for (const Indicator& indicator : programma.indicatoren) {
    if (is_ratio_of_people(programma, indicator)) together.tie(indicator.teller, indicator.noemer);
  }
  std::vector<Indicatorgroep> out;
  std::vector<std::size_t> places(all, all);  // by the first of a group
  for (IndicatorIndex i = 0; i < all; ++i) {
    if (!is_protected(programma.indicatoren[i])) continue;
    std::size_t& place = places[together.first_of(i)];
    if (place == all) {
      place = out.size();
      out.emplace_back(all);
    }
  }
  // Those of a group, with what counts no people but is tied to those that do.
  for (IndicatorIndex i = 0; i < all; ++i) {
    const std::size_t place = places[together.first_of(i)];
    if (place != all) out[place][i] = true;
  }
  return out;
}

}  // namespace voortgang
