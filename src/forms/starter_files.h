#pragma once

#include <span>
#include <string_view>

#include "base/embedded_file.h"

namespace voortgang {

// The frames, style and schemas that every programme starts with (generated, src/embed_files.cmake).
[[nodiscard]] std::span<const EmbeddedFile> starter_files();

// The text of src/forms/begin/<name>.md (generated, src/embed.cmake). «names» in it are to be filled.
[[nodiscard]] std::string_view embedded_start(std::string_view name);

}  // namespace voortgang
