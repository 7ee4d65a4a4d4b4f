#pragma once

#include <string>

#include "support/programme.h"

namespace voortgang::test {

// Golden files are renewed by one switch, by hand and never in CI: VOORTGANG_RENEW=1. Then read the diff.
[[nodiscard]] bool is_renewing();

// Checks that a folder of the repository holds exactly these files.
void check_golden(const std::string& folder, const FileMap& made);

}  // namespace voortgang::test
