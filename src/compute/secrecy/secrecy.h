#pragma once

#include "compute/secrecy/geheim.h"
#include "compute/secrecy/verslag.h"
#include "diag/problem.h"
#include "facts/edities.h"

namespace voortgang {

// Which raw figures may not be shown, so that none of them can be computed from what is: small numbers of
// people and amounts that would tell what somebody has (`geheimhouding` in the dictionary), what an earlier
// edition withheld, what somebody chose in site/geheimhouding.csv, ratios of all these, and beside them what
// it takes to keep them (tabel.h; of chosen figures of other indicators: gekozen.h).
//
// Figures of an earlier edition are known, whatever happens now. What cannot be kept secret as it was asked
// is told in `problems`.
//
// `verslag`: is filled with why each of them is withheld, if anybody asked. What is found does not depend on
// the number of threads.
[[nodiscard]] Geheim withheld(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                              Problems& problems, Geheimverslag* verslag = nullptr, unsigned threads = 1);

}  // namespace voortgang
