#pragma once

#include "app/build.h"
#include "app/command_line.h"
#include "app/run.h"

namespace voortgang {

// Keeps the edition of a programme without errors in site/edities; what is told is not of its problems.
[[nodiscard]] RunResult freeze(const Options& options, FileSystem& files, const Checked& checked);

// Whether it has been kept just as it is now: figures, documents, data and styles.
[[nodiscard]] Result<bool> is_frozen(const Options& options, FileSystem& files, const Checked& checked);

}  // namespace voortgang
