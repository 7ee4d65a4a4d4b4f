#pragma once

#include <string_view>

namespace voortgang {

// A delivery as pages and data name it: "huisvesting/dronten.csv". All of them lie in one folder.
[[nodiscard]] constexpr std::string_view below_indicators(std::string_view path) {
  constexpr std::string_view kFolder = "indicators/";
  if (path.starts_with(kFolder)) path.remove_prefix(kFolder.size());
  return path;
}

}  // namespace voortgang
