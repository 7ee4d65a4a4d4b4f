#include "compute/per_duizend.h"
#include "facts/vergelijking.h"

#include <algorithm>

namespace voortgang {
namespace {

constexpr double kThousand = 1000;

// The latest number at or before a period.
const Feit* latest_at(const FeitenReeks* reeks, Periode periode) {
  if (reeks == nullptr) return nullptr;
  const Feit* found = nullptr;
  for (const Feit& feit : reeks->feiten) {
    if (feit.is_getal() && years(feit.periode) <= years(periode)) found = &feit;
  }
  return found;
}

const Feit* number_at(const FeitenReeks* reeks, Periode periode) {
  const Feit* feit = reeks == nullptr ? nullptr : feit_at(reeks->feiten, periode);
  return feit != nullptr && feit->is_getal() ? feit : nullptr;
}

// Three digits or so, whatever the size of the largest.
std::uint8_t decimals_for(double largest) {
  return largest >= 100 ? 0 : largest >= 10 ? 1 : 2;
}

}  // namespace

std::optional<PerDuizend> per_duizend(const Programma& programma, const Feiten& feiten, IndicatorIndex index,
                                      const Verdeling& verdeling) {
  const Indicator& indicator = programma.indicatoren[index];
  const IndicatorIndex people = programma.inwoners;
  const bool is_sum_of_counts = is_count(indicator) && indicator.aggregatie == Aggregatie::kSom;
  if (people == kNoIndex || people == index || !is_sum_of_counts || !verdeling.periode) return std::nullopt;
  PerDuizend out{.waarden = std::vector<std::optional<double>>(feiten.gebieden),
                 .inwoners_of = std::vector<Periode>(feiten.gebieden)};
  // Whether there is a rate; false where a figure has no inhabitants to go with it.
  const auto fill = [&](GebiedIndex gebied) {
    const Feit* number = number_at(feiten.reeks(index, gebied), *verdeling.periode);
    if (number == nullptr) return true;
    const Feit* all = latest_at(feiten.reeks(people, gebied), *verdeling.periode);
    if (all == nullptr || all->getal() <= 0) return false;
    out.waarden[gebied] = number->getal() / all->getal() * kThousand;
    out.inwoners_of[gebied] = all->periode;
    return true;
  };
  bool has_everybody = true;
  double largest = 0;
  for (GebiedIndex g = 1; g < feiten.gebieden; ++g) {
    if (!programma.exists(g)) continue;
    has_everybody &= takes_part(programma, feiten, index, g);
    if (!fill(g)) return std::nullopt;
    largest = std::max(largest, out.waarden[g].value_or(0));
  }
  out.decimalen = decimals_for(largest);
  if (has_everybody) static_cast<void>(fill(kRegio));
  return out;
}

}  // namespace voortgang
