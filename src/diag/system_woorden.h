#pragma once

#include <string_view>

#include "diag/words.h"

namespace voortgang {

// What a system says of a call that failed, as Failure::reason holds it, in both languages. It speaks English
// itself; what we have no Dutch for stays as it is.
[[nodiscard]] Words system_words(std::string_view reason);

}  // namespace voortgang
