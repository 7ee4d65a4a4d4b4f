#pragma once

#include "diag/problem.h"
#include "load/loaded.h"
#include "load/programme_folder.h"
#include "programme/known_ids.h"

namespace voortgang {

// indicators/<hoofddoel>/<gebied>.csv, all of them, on `threads` threads. Files for goals or areas that are
// not in the programme are told; the outcome is in order of hoofddoel and area, whoever read first.
void load_leveringen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                     Problems& problems);

}  // namespace voortgang
