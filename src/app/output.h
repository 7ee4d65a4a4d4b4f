#pragma once

#include <cstdio>

#include "app/run.h"

namespace voortgang {

// Writes what a run has to say and returns how the process is to end. Where not all of it could be written,
// that is told on `err`, and the end is a failure: a list that is cut off must not pass for a whole one.
[[nodiscard]] int write_output(const RunResult& result, std::FILE* out, std::FILE* err);

// What is to be said of a run that somebody stopped. What it tells of its input is not so, where it did not
// end well: reading has ended halfway.
[[nodiscard]] RunResult cut_off(const RunResult& result);

}  // namespace voortgang
