#pragma once

#include "compute/secrecy/geheim.h"
#include "compute/secrecy/verslag.h"
#include "diag/problem.h"
#include "facts/edities.h"

namespace voortgang {

// Which raw figures may not be shown, so that none of them can be computed from what is. Today these are the
// figures that somebody chose in site/geheimhouding.csv, and all that depends on them: with a figure every
// sum that it is a part of and every ratio that it makes, and with a sum all its parts. Whatever is withheld
// can then be any larger number for who sees the rest: raise one figure without parts below it, and all sums
// above it, none of which is shown.
//
// Figures of an earlier edition are known, whatever happens now. What cannot be kept secret as it was asked
// is told in `problems`.
//
// `verslag`: is filled with why each of them is withheld, if anybody asked. What is found does not depend on
// the number of threads.
[[nodiscard]] Geheim withheld(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                              Problems& problems, Geheimverslag* verslag = nullptr, unsigned threads = 1);

}  // namespace voortgang
