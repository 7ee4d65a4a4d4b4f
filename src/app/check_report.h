#pragma once

#include <optional>

#include "app/build.h"
#include "app/command_line.h"
#include "app/run.h"

namespace voortgang {

// GEH107, where others could read the report that is asked for.
[[nodiscard]] Result<Problems> problems_of_report_place(const Options& options, FileSystem& files,
                                                        Sources& sources);

// The private report of `check --rapport`: reads and checks the programme, and writes what is withheld and
// why. `out` then is as without it. A result where it could not be written; nothing was checked then.
[[nodiscard]] std::optional<RunResult> check_with_report(const Options& options, FileSystem& files,
                                                         const Terminal& terminal,
                                                         std::optional<Datum> vandaag, Checked& out);

}  // namespace voortgang
