#pragma once

#include <string>

#include "base/file_system.h"
#include "load/loaded.h"

namespace voortgang {

// Reads a programme folder (docs/handboek/velden.md). Always returns what it could make of it, with
// everything that is wrong. Where goals and areas could be read, figures are computed despite errors, so that
// all problems are told in one run; nothing of it is published.
[[nodiscard]] Loaded load_programme(FileSystem& files, const std::string& folder, unsigned threads);

}  // namespace voortgang
