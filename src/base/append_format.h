#pragma once

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <utility>

namespace voortgang {

// fmt::format at the end of what is there.
template <class... Args>
void append_format(std::string& out, fmt::format_string<Args...> form, Args&&... args) {
  fmt::format_to(std::back_inserter(out), form, std::forward<Args>(args)...);
}

}  // namespace voortgang
