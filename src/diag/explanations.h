#pragma once

#include <string_view>

namespace voortgang {

// Generated from tests/rules/*.md at build time (src/embed.cmake). Empty where there is no such file.
[[nodiscard]] std::string_view embedded_explanation(std::string_view name);

}  // namespace voortgang
