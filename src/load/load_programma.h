#pragma once

#include "diag/problem.h"
#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"

namespace voortgang {

// site/programma.json. The list of names stays empty where it could not be read.
void load_programma(const ProgrammeFolder& folder, Loaded& loaded, KnownIds& known, Problems& problems);

// site/editie.json.
void load_editie(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems);

}  // namespace voortgang
