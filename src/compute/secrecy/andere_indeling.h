#pragma once

#include "compute/ruwe_reeksen.h"
#include "diag/problem.h"
#include "facts/edities.h"
#include "programme/programma.h"

namespace voortgang {

// What would have to be known to put editions beside each other, and is not.

// GEH128: a column or value of a breakdown that an edition did not have, where another one has gone that it
// did, both with figures of one period. Whether they are the same is for a person to say (`eerdereNamen`).
void refuse_other_names(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                        Problems& problems);

// GEH130: an indicator that an edition did not have, with the figures of one that it had and that has gone.
void refuse_other_ids(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                      Problems& problems);

// GEH129: a relation of indicators that keep secrets, which held in an edition and is not in the dictionary
// now. Its figures of then add up all the same.
void refuse_other_relations(const Programma& programma, const Edities& edities, Problems& problems);

}  // namespace voortgang
