#include <optional>
#include <vector>

#include "check/check.h"
#include "check/delivered.h"

namespace voortgang {

// What is secret is kept among figures of the same kind of period: of a year and one half of it, the sum of
// the other half is not withheld. So all areas and parts have the same kind, whatever that is.
void check_secret_periods(const Dossier& dossier, Problems& problems) {
  const auto& indicatoren = dossier.programma.indicatoren;
  std::vector<std::optional<Periode>> first(indicatoren.size());
  for (const Levering& levering : dossier.leveringen.lijst) {
    for (const GeleverdeReeks& reeks : levering.reeksen) {
      const Indicator& indicator = indicatoren[reeks.indicator];
      if (indicator.frequentie || !indicator.has_geheimen) continue;
      for (const Waarneming& waarneming : levering.of(reeks)) {
        auto& before = first[reeks.indicator];
        if (!before) before = waarneming.periode;
        if (waarneming.periode.frequentie == before->frequentie) continue;
        problems.add(
            Code::GEH121, line_place(dossier, levering.bestand, waarneming.regel),
            {{"indicator", indicator.id}, {"periode", code(waarneming.periode)}, {"eerder", code(*before)}});
        break;
      }
    }
  }
}

}  // namespace voortgang
