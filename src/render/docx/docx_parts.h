#pragma once

#include <string_view>

namespace voortgang {

// The text of src/render/docx/<name>.xml (generated, src/embed.cmake). «names» in it are to be filled.
[[nodiscard]] std::string_view embedded_docx_part(std::string_view name);

}  // namespace voortgang
