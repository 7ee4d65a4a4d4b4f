#pragma once

#include "facts/bevroren.h"
#include "programme/programma.h"

namespace voortgang {

// Gives parts of breakdowns the names that they have now, where the dictionary says what they were called. Of
// an edition that has both names, or two that became one, they are not the same. The programme has to live as
// long as the edition.
void take_names_of_now(const Programma& programma, BevrorenEditie& editie);

}  // namespace voortgang
