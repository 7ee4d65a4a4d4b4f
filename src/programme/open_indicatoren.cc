#include "programme/open_indicatoren.h"

#include <algorithm>

namespace voortgang {

std::vector<bool> open_indicators(const Programma& programma) {
  const auto& all = programma.indicatoren;
  std::vector<bool> open;
  for (const Indicator& indicator : all) open.push_back(!indicator.has_geheimen);
  const auto close_all = [&](const std::vector<IndicatorIndex>& tied) {
    const bool has_secret = std::ranges::any_of(tied, [&](IndicatorIndex i) { return !open[i]; });
    const bool has_open = std::ranges::any_of(tied, [&](IndicatorIndex i) { return open[i]; });
    if (!has_secret || !has_open) return false;
    for (const IndicatorIndex i : tied) open[i] = false;
    return true;
  };
  for (bool has_changed = true; has_changed;) {
    has_changed = false;
    for (IndicatorIndex i = 0; i < all.size(); ++i) {
      if (all[i].is_ratio()) has_changed |= close_all({i, all[i].teller, all[i].noemer});
    }
    for (const IndicatorRelatie& relatie : programma.relaties) {
      std::vector<IndicatorIndex> tied = relatie.erbij;
      tied.insert(tied.end(), relatie.eraf.begin(), relatie.eraf.end());
      tied.push_back(relatie.geheel);
      has_changed |= close_all(tied);
    }
  }
  return open;
}

}  // namespace voortgang
