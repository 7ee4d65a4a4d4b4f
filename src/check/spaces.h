#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace voortgang {

// Bytes of the blank that a text begins with, where that is none of ASCII: no-break, thin, of the width of a
// digit (Unicode category Zs). Zero where it begins with something else.
[[nodiscard]] std::size_t wide_blank(std::string_view text);

// The same words with plain spaces between them.
[[nodiscard]] std::string with_plain_spaces(std::string_view text);

}  // namespace voortgang
