#pragma once

#include "diag/problem.h"
#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"

namespace voortgang {

// The narrative: site/tekst/hoofdstukken, site/tekst/pagina and site/tekst/<gebied>/<hoofddoel>.md.
void load_teksten(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems);

// site/documenten/<gemeente>/<soort>.md.
void load_brieven(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems);

}  // namespace voortgang
