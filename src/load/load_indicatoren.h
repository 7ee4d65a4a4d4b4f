#pragma once

#include "diag/problem.h"
#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"

namespace voortgang {

// indicators/indicatoren.json, the data dictionary.
void load_indicatoren(const ProgrammeFolder& folder, Loaded& loaded, KnownIds& known, Problems& problems);

}  // namespace voortgang
