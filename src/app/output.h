#pragma once

#include <cstdio>

#include "app/run.h"

namespace voortgang {

// Writes what a run has to say and returns how the process is to end. Where not all of it could be written,
// that is told on `err`, and the end is a failure: a list that is cut off must not pass for a whole one.
[[nodiscard]] int write_output(const RunResult& result, std::FILE* out, std::FILE* err);

}  // namespace voortgang
