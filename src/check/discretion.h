#pragma once

#include "deliveries/leveringen.h"
#include "diag/problem.h"

namespace voortgang {

// Problems as anybody may read them: of deliveries with figures that are not to be shown, nothing that tells
// one (diag/sealed.h). A file as a whole: a row of which the indicator is misspelt may be of any. So is
// a list of corrections that names such a figure. Where the dictionary could not be read, nobody knows which
// these are: then all deliveries, if anything is secret.
[[nodiscard]] Problems discreet(const Dossier& dossier, Problems&& problems);

// Whether anything of a programme is not to be shown.
[[nodiscard]] bool has_secrets(const Programma& programma);

}  // namespace voortgang
