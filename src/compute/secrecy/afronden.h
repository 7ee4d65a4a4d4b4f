#pragma once

#include <vector>

#include "compute/ruwe_reeksen.h"
#include "compute/secrecy/verslag.h"
#include "diag/problem.h"
#include "facts/edities.h"
#include "programme/programma.h"

namespace voortgang {

// Rounds the counts of indicators with `afronding`, period by period, and divides ratios of theirs anew: what
// comes behind it has never seen the numbers. A note with a digit in it is left out. What an earlier edition
// showed as it is, is told in `problems`, and in `edities` told no more.
// Gives what was rounded, with the numbers themselves, for those who may know.
std::vector<AfgerondCijfer> round_counts(const Programma& programma, Edities& edities, RuweReeksen& ruw,
                                         Problems& problems);

}  // namespace voortgang
