#include "app/edition_audit.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/geheim_rapport.h"
#include "audit/bereik.h"

namespace voortgang {

bool is_audited(const Dossier& dossier) {
  constexpr std::size_t kMostNumbers = 20'000;
  std::size_t numbers = 0;
  for (const Levering& levering : dossier.leveringen.lijst) numbers += levering.waarnemingen.size();
  return numbers <= kMostNumbers;
}

void audit_edition(const Programma& programma, const Feiten& feiten, const Geheimverslag& verslag,
                   Problems& problems) {
  if (std::ranges::none_of(verslag.cijfers, [](const GeheimCijfer& cijfer) { return cijfer.eis > 0; }))
    return;
  const Edities none;
  std::set<std::pair<IndicatorIndex, Periode>> told;
  for (const Rapportregel& regel : rapportregels(verslag, bereiken(programma, feiten, none))) {
    const Plek& plek = regel.cijfer->plek;
    if (regel.cijfer->is_verschoond || regel.oordeel != Nagerekend::kTeSmal) continue;
    if (!told.emplace(plek.indicator, plek.periode).second) continue;
    const Indicator& of = programma.indicatoren[plek.indicator];
    problems.add(Code::GEH101, of.span, {{"indicator", of.id}, {"periode", code(plek.periode)}});
  }
}

}  // namespace voortgang
