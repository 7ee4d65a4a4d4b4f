#include "facts/bevroren.h"

#include <algorithm>
#include <tuple>

namespace voortgang {

const BevrorenIndicator* BevrorenEditie::indicator(std::string_view indicator_id) const {
  const auto found = std::ranges::lower_bound(indicatoren, indicator_id, {}, &BevrorenIndicator::id);
  return found == indicatoren.end() || found->id != indicator_id ? nullptr : &*found;
}

void BevrorenEditie::sort() {
  const auto sort_by = [](auto& list, auto key) {
    if (!std::ranges::is_sorted(list, {}, key)) std::ranges::stable_sort(list, {}, key);
  };
  sort_by(indicatoren, &BevrorenIndicator::id);
  sort_by(reeksen, [](const BevrorenReeks& r) { return std::tie(r.gebied, r.indicator, r.uitsplitsing); });
  sort_by(groepen, [](const BevrorenGroep& g) { return std::tie(g.gebied, g.hoofddoel); });
  sort_by(acties, [](const BevrorenActie& a) { return std::tie(a.gebied, a.hoofddoel, a.titel); });
}

}  // namespace voortgang
