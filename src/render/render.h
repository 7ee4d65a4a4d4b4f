#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "programme/project.h"

namespace voortgang {

// A composed document as the bytes of a file, in the format that the path's ending names (.html or .md), in
// the frame of its kind.
[[nodiscard]] std::string render_document(const Project& project, const Document& document,
                                          std::string_view path);

}  // namespace voortgang
