#pragma once

#include "diag/problem.h"
#include "load/programme_folder.h"
#include "programme/names.h"
#include "programme/project.h"

namespace voortgang {

// indicators/indicatoren.json, the data dictionary.
void load_indicatoren(const ProgrammeFolder& folder, Project& project, Names& names, Problems& problems);

}  // namespace voortgang
