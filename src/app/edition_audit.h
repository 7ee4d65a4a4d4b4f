#pragma once

#include "compute/secrecy/verslag.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/feiten.h"

namespace voortgang {

// Whether a programme is small enough to be computed after by the auditor each time that it is read: a
// country takes him many seconds, and is looked at by `check --rapport`.
[[nodiscard]] bool is_audited(const Dossier& dossier);

// GEH101 for each indicator and period of which a reader of this edition alone can compute more closely than
// is asked what is withheld. The engine that chose what to withhold has proved that nobody can; this asks it
// of one who knows nothing of that choice.
void audit_edition(const Programma& programma, const Feiten& feiten, const Geheimverslag& verslag,
                   Problems& problems);

}  // namespace voortgang
