#include "facts/bevroren.h"

#include <algorithm>
#include <tuple>

namespace voortgang {

const BevrorenIndicator* BevrorenEditie::indicator(std::string_view indicator_id) const {
  const auto found = std::ranges::lower_bound(indicatoren, indicator_id, {}, &BevrorenIndicator::id);
  return found == indicatoren.end() || found->id != indicator_id ? nullptr : &*found;
}

Uitsplitsingsleutel uitsplitsing_of(const Indicator& indicator, const Onderdeel& onderdeel) {
  Uitsplitsingsleutel key;
  for (const Keuze& keuze : onderdeel) {
    const Uitsplitsing& column = indicator.uitsplitsingen[keuze.kolom];
    key.emplace_back(column.kolom, column.waarden[keuze.waarde]);
  }
  std::ranges::sort(key);
  return key;
}

std::optional<std::size_t> BevrorenEditie::index_of(std::string_view gebied, std::string_view indicator_id,
                                                    const Uitsplitsingsleutel& deel, Periode periode) const {
  const auto key = [](const BevrorenReeks& r) { return std::tie(r.gebied, r.indicator, r.uitsplitsing); };
  const auto reeks = std::ranges::lower_bound(reeksen, std::tie(gebied, indicator_id, deel), {}, key);
  if (reeks == reeksen.end() || key(*reeks) != std::tie(gebied, indicator_id, deel)) return std::nullopt;
  const auto found = std::ranges::find(of(*reeks), periode, &BevrorenFeit::periode);
  if (found == of(*reeks).end()) return std::nullopt;
  return reeks->eerste + static_cast<std::size_t>(found - of(*reeks).begin());
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
