#pragma once

#include <string_view>

namespace voortgang {

// A file of this repository, built into the tool (src/embed_files.cmake).
struct EmbeddedFile {
  std::string_view path;
  std::string_view bytes;
};

}  // namespace voortgang
