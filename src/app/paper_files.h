#pragma once

#include <span>

#include "base/embedded_file.h"

namespace voortgang {

// The program that sets papers with Typst, and the lock file of the packages that it uses (generated,
// src/embed_files.cmake).
[[nodiscard]] std::span<const EmbeddedFile> paper_files();

}  // namespace voortgang
