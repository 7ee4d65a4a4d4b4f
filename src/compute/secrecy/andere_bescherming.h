#pragma once

#include "compute/ruwe_reeksen.h"
#include "compute/secrecy/geheim.h"
#include "diag/problem.h"
#include "facts/edities.h"
#include "programme/programma.h"

namespace voortgang {

// GEH125 and GEH126: counts that an edition rounded and that are left out now, or the other way round, or
// rounded to another multiple. What was rounded says what is near, and what was left out what others come to:
// one beside the other tells more than each. `edities`: as they were published.
void refuse_other_protection(const Programma& programma, const Edities& edities, Problems& problems);

// GEH121: of a year that an edition told by halves, or the other way round: the half that was left out is
// then what the others do not come to.
void refuse_other_periods(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                          Problems& problems);

// GEH127: figures that an edition left out, of an indicator that keeps no secrets any more. Whether they are
// to be public is for a person to say. `geheim`: what is left out now.
void refuse_shown_again(const Programma& programma, const RuweReeksen& ruw, const Geheim& geheim,
                        const Edities& edities, Problems& problems);

}  // namespace voortgang
