#pragma once

#include <string>

#include "diag/told.h"

namespace voortgang {

// All problems in order as workflow commands of GitHub Actions, one line each, which GitHub shows at the line
// of the file that they are about: ::error file=…,line=…,col=…,endLine=…,endColumn=…,title=CSV203::message
// (docs.github.com, "Workflow commands for GitHub Actions"; escaping as in actions/toolkit).
[[nodiscard]] std::string print_github(const Problems& problems, const Sources& sources, ReportStyle style);

}  // namespace voortgang
