#pragma once

#include <string>

#include "base/file_system.h"
#include "load/loaded.h"

namespace voortgang {

// Reads a programme folder (docs/handboek/velden.md). Always returns what it could make of it, with
// everything that is wrong; a programme with errors is for checking only, not for computing.
[[nodiscard]] Loaded load_programme(FileSystem& files, const std::string& folder, unsigned threads);

}  // namespace voortgang
