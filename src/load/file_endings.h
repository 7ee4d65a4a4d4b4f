#pragma once

#include <algorithm>
#include <span>
#include <string_view>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {

// From the last point of a name on; empty where it has none.
[[nodiscard]] constexpr std::string_view ending_of(std::string_view name) {
  return name.substr(std::min(name.rfind('.'), name.size()));
}

// Whether a name ends in one of these, in capitals or not.
[[nodiscard]] inline bool has_ending(std::string_view name, std::span<const std::string_view> endings) {
  return is_one_of(utf8::lower(ending_of(name)), endings);
}

}  // namespace voortgang
