#pragma once

#include <string>

#include "diag/told.h"

namespace voortgang {

// All problems in order as a report of GitLab Code Quality, which shows them at the lines of a merge request:
// a list of
// {"description", "check_name", "fingerprint", "severity", "location": {"path", "lines": {"begin"}}}
// (docs.gitlab.com, "Code Quality report format"). A problem keeps its fingerprint when lines above it come
// or go.
[[nodiscard]] std::string print_gitlab(const Problems& problems, const Sources& sources, ReportStyle style);

}  // namespace voortgang
