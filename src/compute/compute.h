#pragma once

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/feiten.h"

namespace voortgang {

struct Geheimverslag;

// All published facts of a programme without errors, and of the editions frozen before: series, progress,
// staleness, the state of each hoofddoel. `problems`: what cannot be kept secret as it was asked. `verslag`:
// why figures are withheld, where somebody who may know asked for it. `threads`: 0 for as many as there are.
[[nodiscard]] Feiten compute(const Dossier& dossier, Edities edities, Problems& problems,
                             Geheimverslag* verslag = nullptr, unsigned threads = 1);

// True where the latest figure ends more than one and a half of the indicator's periods before the period
// that the edition is about, or, where its figures come later by `vertraging` periods, half a period more
// than that. What is measured now and then (incidenteel) is never stale.
[[nodiscard]] bool is_stale(const Indicator& indicator, Periode latest, Periode edition);

}  // namespace voortgang
