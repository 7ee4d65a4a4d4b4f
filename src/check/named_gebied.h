#pragma once

#include <span>
#include <string_view>

namespace voortgang {

// Whether a sentence names an area: all words of its name behind each other, in capitals or not. Something
// that is no word is empty.
[[nodiscard]] bool names_area(std::span<const std::string_view> sentence, std::string_view naam);

}  // namespace voortgang
