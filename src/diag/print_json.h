#pragma once

#include <string>

#include "diag/problem.h"

namespace voortgang {

// Schema voortgang-problemen/1 (docs/formats.md): all problems in order, as one JSON object.
[[nodiscard]] std::string print_json(const Problems& problems, const Sources& sources, Language language);

}  // namespace voortgang
