#include "forms/cbs_joined.h"

#include <algorithm>
#include <utility>

namespace voortgang {

void CbsJoined::add(CbsCijfer cijfer, std::string_view region) {
  const auto key = std::tuple(cijfer.indicator, cijfer.gebied, cijfer.waarneming.periode);
  const auto [first, is_new] = seen_.emplace(key, Seen{cijfer.span, region, found_.size()});
  if (is_new) return found_.push_back(std::move(cijfer));
  if (first->second.region != region) return join(found_[first->second.place], cijfer, first->second, region);
  problems_.add(Code::CBS107, cijfer.span,
                {{"indicator", dossier_.programma.indicatoren[cijfer.indicator].id},
                 {"periode", code(cijfer.waarneming.periode)},
                 {"gebied", dossier_.programma.gebied_naam(cijfer.gebied)},
                 {"mapping", mapping_},
                 {"kolommen", columns_.others()}},
                {first->second.span});
}

void CbsJoined::join(CbsCijfer& one, const CbsCijfer& other, const Seen& seen, std::string_view region) {
  const auto is_nothing = [](const CbsCijfer& c) {
    return c.waarneming.toestand == Toestand::kNietVanToepassing;
  };
  if (is_nothing(other)) return;
  if (is_nothing(one)) {
    one = other;
    return;
  }
  const Indicator& indicator = dossier_.programma.indicatoren[one.indicator];
  const bool are_numbers = one.waarneming.is_getal() && other.waarneming.is_getal();
  if (are_numbers && indicator.aggregatie == Aggregatie::kSom) {
    const std::uint8_t decimals = std::max(one.waarneming.waarde.decimals, other.waarneming.waarde.decimals);
    Decimal sum = rounded(one.waarneming.waarde, decimals);
    const bool fits =
        !__builtin_add_overflow(sum.units, rounded(other.waarneming.waarde, decimals).units, &sum.units);
    if (fits) {
      one.waarneming.waarde = sum;
      one.waarneming.getal = sum.value();
      if (other.waarneming.status == Status::kVoorlopig) one.waarneming.status = Status::kVoorlopig;
      return;
    }
  }
  problems_.add(Code::CBS117, other.span,
                {{"gebied", dossier_.programma.gebied_naam(one.gebied)},
                 {"code", seen.region},
                 {"ander", region},
                 {"indicator", indicator.id},
                 {"periode", code(one.waarneming.periode)},
                 {"mapping", mapping_}},
                {one.span});
}

}  // namespace voortgang
