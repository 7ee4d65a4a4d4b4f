#pragma once

#include <string>

#include "diag/told.h"

namespace voortgang {

// All problems in order as a JUnit report (the format that Jenkins' junit-10.xsd describes), in the manner of
// linters: a suite per file, in it a failed test per problem; a file without problems is one test that
// passed. What is no error, and under `strict` no warning either, is a skipped test with its message.
[[nodiscard]] std::string print_junit(const Problems& problems, const Sources& sources, ReportStyle style);

}  // namespace voortgang
