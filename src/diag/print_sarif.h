#pragma once

#include <string>

#include "diag/told.h"

namespace voortgang {

// All problems in order in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), with a
// description of each rule that they are about.
[[nodiscard]] std::string print_sarif(const Problems& problems, const Sources& sources, ReportStyle style);

}  // namespace voortgang
