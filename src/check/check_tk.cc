#include <set>

#include "audit/bereik.h"
#include "check/check.h"

namespace voortgang {

// Whoever sent "tk" has seen to it that nobody can compute it from what he knew; what is published beside it
// here may be more. That nothing is left to guess, needs no number.
void check_tk(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  std::set<Plek> sent;
  for (const Levering& levering : dossier.leveringen.lijst) {
    for (const GeleverdeReeks& reeks : levering.reeksen) {
      for (const Waarneming& w : levering.of(reeks)) {
        if (w.toestand == Toestand::kTeKlein)
          sent.insert({reeks.indicator, levering.gebied, levering.onderdelen[reeks.onderdeel], w.periode});
      }
    }
  }
  if (sent.empty()) return;
  for (const Bereik& bereik : bereiken(dossier.programma, feiten, feiten.edities)) {
    const bool is_one = bereik.minst.waarde && bereik.minst.waarde == bereik.meest.waarde;
    if (!is_one || !sent.contains(bereik.plek)) continue;
    const Indicator& of = dossier.programma.indicatoren[bereik.plek.indicator];
    problems.add(Code::GEH101, of.span, {{"indicator", of.id}, {"periode", code(bereik.plek.periode)}});
  }
}

}  // namespace voortgang
