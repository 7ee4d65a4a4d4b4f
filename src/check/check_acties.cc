#include "check/check.h"
#include "programme/waarde_woorden.h"

namespace voortgang {

void check_acties(const Dossier& dossier, Problems& problems) {
  for (const Actie& actie : dossier.programma.acties) {
    if (!actie.risico.empty() && actie.maatregel.empty()) problems.add(Code::ACT102, actie.risico_span);
    if (actie.risico.empty() && !actie.maatregel.empty()) problems.add(Code::ACT103, actie.risico_span);
    const bool is_told = actie.status == ActieStatus::kVertraagd;  // that it takes longer
    if (is_told || !is_overdue(actie.status, actie.eind, dossier.programma.editie.datum)) continue;
    problems.add(Code::ACT101, actie.eind_span,
                 {{"eind", code(*actie.eind)}, {"status", verbatim(woorden::actie_status(actie.status))}});
  }
}

}  // namespace voortgang
