#include "programme/open_indicatoren.h"

#include <cstddef>

#include "base/samenhang.h"

namespace voortgang {

std::vector<bool> open_indicators(const Programma& programma) {
  const auto& all = programma.indicatoren;
  Samenhang together(all.size());
  for (IndicatorIndex i = 0; i < all.size(); ++i) {
    if (!all[i].is_ratio()) continue;
    together.tie(i, all[i].teller);
    together.tie(i, all[i].noemer);
  }
  for (const IndicatorRelatie& relatie : programma.relaties) {
    for (const auto* others : {&relatie.erbij, &relatie.eraf}) {
      for (const IndicatorIndex i : *others) together.tie(i, relatie.geheel);
    }
  }
  std::vector<bool> has_secret(all.size());  // by the first of what hangs together
  for (IndicatorIndex i = 0; i < all.size(); ++i) {
    if (all[i].has_geheimen) has_secret[together.first_of(i)] = true;
  }
  std::vector<bool> open(all.size());
  for (IndicatorIndex i = 0; i < all.size(); ++i) open[i] = !has_secret[together.first_of(i)];
  return open;
}

}  // namespace voortgang
