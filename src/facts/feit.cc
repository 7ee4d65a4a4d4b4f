#include "facts/feit.h"

#include <algorithm>

namespace voortgang {

Feit Feit::with_getal(Periode periode, Status status, Decimal waarde, double getal) {
  Feit feit(periode, status, Toestand::kGetal);
  feit.waarde_ = waarde;
  feit.getal_ = getal;
  return feit;
}

Feit Feit::without_getal(Periode periode, Status status, Toestand toestand) {
  return {periode, status, toestand == Toestand::kGetal ? Toestand::kOntbreekt : toestand};
}

const Feit* feit_at(std::span<const Feit> series, Periode periode) {
  const auto found = std::ranges::lower_bound(series, periode, {}, &Feit::periode);
  return found != series.end() && found->periode == periode ? &*found : nullptr;
}

const Feit* latest_known(std::span<const Feit> series) {
  const auto found = std::ranges::find_if(series.rbegin(), series.rend(), &Feit::is_bekend);
  return found == series.rend() ? nullptr : &*found;
}

bool has_break(std::span<const Feit> series, Periode first, Periode last) {
  return std::ranges::any_of(series, [&](const Feit& feit) {
    return feit.status == Status::kTrendbreuk && feit.periode > first && feit.periode <= last;
  });
}

Verloop verloop(std::span<const Feit> series) {
  Verloop found;
  for (auto feit = series.rbegin(); feit != series.rend(); ++feit) {
    if (feit->is_getal()) found.eerste = &*feit;
    if (found.laatste == nullptr) found.laatste = found.eerste;
    if (found.laatste != nullptr && feit->status == Status::kTrendbreuk) break;
  }
  return found;
}

}  // namespace voortgang
