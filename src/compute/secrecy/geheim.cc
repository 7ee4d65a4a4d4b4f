#include "compute/secrecy/geheim.h"

namespace voortgang {

bool Geheim::withhold(const RuweReeksen& ruw, Figuur figuur) {
  if (is_withheld(figuur)) return false;
  if (verborgen_.empty()) verborgen_.resize(ruw.reeksen.size());
  auto& of = verborgen_[figuur.reeks];
  if (of.empty()) of.resize(ruw.reeksen[figuur.reeks].waarnemingen.size());
  of[figuur.cijfer] = true;
  figuren_.push_back(figuur);
  return true;
}

std::optional<std::size_t> place_in(const BevrorenEditie& editie, const Programma& programma,
                                    const RuweReeksen& ruw, Figuur figuur) {
  const RuweReeks& reeks = ruw.reeksen[figuur.reeks];
  const Indicator& indicator = programma.indicatoren[reeks.indicator];
  const auto part =
      reeks.onderdeel == nullptr ? Uitsplitsingsleutel{} : uitsplitsing_van(indicator, *reeks.onderdeel);
  return editie.plaats(programma.gebied_id(reeks.gebied), indicator.id, part,
                       reeks.waarnemingen[figuur.cijfer].periode);
}

}  // namespace voortgang
