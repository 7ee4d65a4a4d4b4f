#pragma once

#include <span>

#include "base/embedded_file.h"

namespace voortgang {

// The font of the site, which pictures of charts are lettered in (generated, src/embed_files.cmake).
[[nodiscard]] std::span<const EmbeddedFile> site_fonts();

}  // namespace voortgang
