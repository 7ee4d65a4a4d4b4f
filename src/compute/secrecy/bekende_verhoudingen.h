#pragma once

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/opgave.h"
#include "diag/problem.h"

namespace voortgang {

// Ratios that everybody knows, of an edition before or from elsewhere: beside one of its counts each gives
// the other, to within what was rounded (`wensen.grenzen`). A secret that an edition showed so is an
// error: whoever may show it, says so in site/geheimhouding.csv. `wensen.bekend`: all counts that are known
// by themselves.
void note_known_ratios(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                       const EerdereEdities& eerder, const Geheim& geheim, Wensen& wensen,
                       Problems& problems);

}  // namespace voortgang
