#pragma once

#include "compute/ruwe_reeksen.h"
#include "deliveries/leveringen.h"
#include "facts/feiten.h"

namespace voortgang {

// The wall between raw figures and what is published: fills the series of `feiten` with what may be shown.
// Verdicts, spread and change are made of that, never of what stands before it. Until secrecy is built
// (`geheimhouding` other than "geen" is refused) every number may be shown, except those of incomplete sums.
void protect(const Dossier& dossier, const RuweReeksen& ruw, Feiten& feiten);

}  // namespace voortgang
