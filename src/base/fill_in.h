#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace voortgang {

// A text with its «names» filled: with values as they are, escaped where that is needed. One without a value
// becomes nothing.
[[nodiscard]] std::string filled_in(
    std::string_view text, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

}  // namespace voortgang
