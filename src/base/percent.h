#pragma once

#include <string>
#include <string_view>

namespace voortgang {

// Each byte that is no ASCII letter or digit, nor one of those that are plain where it goes, as %2D (RFC
// 3986).
[[nodiscard]] std::string percent_encoded(std::string_view text, std::string_view plain);

}  // namespace voortgang
