#pragma once

#include <string>
#include <string_view>

#include "diag/words.h"

namespace voortgang {

// Of a program that ended with this code and said nothing, for Failure::reason.
[[nodiscard]] std::string ended_silently(int code);

// What a system says of a call that failed, as Failure::reason holds it, in both languages. It speaks English
// itself; what we have no Dutch for stays as it is.
[[nodiscard]] Words system_words(std::string_view reason);

}  // namespace voortgang
