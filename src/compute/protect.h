#pragma once

#include "compute/ruwe_reeksen.h"
#include "compute/secrecy/geheim.h"
#include "deliveries/leveringen.h"
#include "facts/feiten.h"

namespace voortgang {

// The wall between raw figures and what is published: fills the series of `feiten` with what may be shown.
// Verdicts, spread and change are made of that, never of what stands before it. A withheld figure
// leaves neither number nor note, and what an earlier edition said of it is no longer told.
void protect(const Dossier& dossier, const RuweReeksen& ruw, const Geheim& geheim, Feiten& feiten);

}  // namespace voortgang
