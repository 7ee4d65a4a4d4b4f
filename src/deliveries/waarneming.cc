#include "deliveries/waarneming.h"

#include <algorithm>

namespace voortgang {

const Waarneming* waarneming_at(std::span<const Waarneming> series, Periode periode) {
  const auto found = std::ranges::lower_bound(series, periode, {}, &Waarneming::periode);
  return found != series.end() && found->periode == periode ? &*found : nullptr;
}

}  // namespace voortgang
