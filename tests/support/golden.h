#pragma once

#include <string>

#include "support/programme.h"

namespace voortgang::test {

// Checks that a folder of the repository holds exactly these files. Golden files are renewed by one switch,
// by hand and never in CI: VOORTGANG_RENEW=1. Then read the diff.
void check_golden(const std::string& folder, const FileMap& made);

}  // namespace voortgang::test
