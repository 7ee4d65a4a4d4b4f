#include <algorithm>

#include "check/check.h"
#include "check/delivered.h"

namespace voortgang {
namespace {

// What is delivered of a group and will not be shown.
void check_delivered(const Programma& programma, const Levering& levering, Problems& problems) {
  for (const GeleverdeReeks& reeks : levering.reeksen) {
    const Waarneming& first = levering.of(reeks).front();
    const Span cell = value_place(levering, first);
    const Indicator& indicator = programma.indicatoren[reeks.indicator];
    if (reeks.onderdeel != 0)
      problems.add(Code::VGL102, cell);
    else if (indicator.aggregatie == Aggregatie::kSom)
      problems.add(Code::VGL104, cell, {{"indicator", indicator.id}});
  }
}

}  // namespace

void check_vergelijkgroepen(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  const Programma& programma = dossier.programma;
  for (const Vergelijklevering& from : dossier.leveringen.vergelijkingen)
    check_delivered(programma, from.levering, problems);
  for (GroepIndex g = 0; g < programma.vergelijkgroepen.size(); ++g) {
    const bool has_number = std::ranges::any_of(feiten.vergelijkingen, [g](const Vergelijkreeks& reeks) {
      return reeks.groep == g && reeks.laatste != nullptr;
    });
    const bool is_unread = std::ranges::any_of(
        dossier.leveringen.vergelijkingen,
        [g](const Vergelijklevering& from) { return from.groep == g && from.levering.lacks_rows; });
    const Vergelijkgroep& groep = programma.vergelijkgroepen[g];
    if (!has_number && !is_unread) problems.add(Code::VGL103, groep.span, {{"groep", groep.id}});
  }
}

}  // namespace voortgang
