#pragma once

#include <string_view>

namespace voortgang {

// The text of src/render/odt/<name>.xml (generated, src/embed.cmake). «names» in it are to be filled.
[[nodiscard]] std::string_view embedded_odt_part(std::string_view name);

}  // namespace voortgang
