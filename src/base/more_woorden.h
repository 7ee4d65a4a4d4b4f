#pragma once

#include <cstddef>
#include <string>

#include "base/language.h"

namespace voortgang {

// "en nog 3", "and 3 more": behind the first few of a list.
[[nodiscard]] std::string and_more(std::size_t count, Language language);

}  // namespace voortgang
