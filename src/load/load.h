#pragma once

#include <string>

#include "base/file_system.h"
#include "diag/problem.h"
#include "programme/project.h"

namespace voortgang {

struct Loaded {
  Project project;
  Problems problems;
};

// Reads a programme folder (DESIGN section 2). Always returns what it could make of it, with everything that
// is wrong; a project with errors is for checking only, not for computing.
[[nodiscard]] Loaded load_project(FileSystem& files, const std::string& folder, unsigned threads);

}  // namespace voortgang
