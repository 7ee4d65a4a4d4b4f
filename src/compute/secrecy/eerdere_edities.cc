#include "compute/secrecy/eerdere_edities.h"

#include <algorithm>

namespace voortgang {

BevrorenFeit* feit_in(BevrorenEditie& editie, const Programma& programma, const Plek& plek) {
  const Indicator& indicator = programma.indicatoren[plek.indicator];
  const auto found = editie.plaats(programma.gebied_id(plek.gebied), indicator.id,
                                   uitsplitsing_of(indicator, plek.onderdeel), plek.periode);
  return found ? &editie.feiten[*found] : nullptr;
}

bool is_same(const BevrorenFeit& was, const Waarneming& is) {
  return was.is_getal() && is.is_getal() && same_number(was.waarde, rounded(is.waarde, was.waarde.decimals));
}

EerdereEdities::EerdereEdities(const Programma& programma, const Verbanden& verbanden, const Edities& edities)
    : programma_(programma), verbanden_(verbanden) {
  for (BevrorenEditie* editie : {edities.vorige.get(), edities.bevriezing.get()}) {
    if (editie != nullptr) lijst_.push_back(editie);
  }
}

const BevrorenEditie* EerdereEdities::that_showed(Figuur figuur) const {
  for (BevrorenEditie* editie : lijst_) {
    const BevrorenFeit* was = find(*editie, verbanden_.plek(figuur));
    if (was != nullptr && (was->eerder_getoond || is_same(*was, verbanden_.cijfer(figuur)))) return editie;
  }
  return nullptr;
}

bool EerdereEdities::is_held_back(Figuur figuur) const {
  return std::ranges::any_of(lijst_, [&](BevrorenEditie* editie) {
    const BevrorenFeit* was = find(*editie, verbanden_.plek(figuur));
    return was != nullptr && was->toestand == Toestand::kTeKlein;
  });
}

}  // namespace voortgang
