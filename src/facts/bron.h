#pragma once

#include <string_view>

#include "programme/folders.h"

namespace voortgang {

// A delivery as pages and data name it: "huisvesting/dronten.csv". All of them lie in one folder.
[[nodiscard]] constexpr std::string_view below_indicators(std::string_view path) {
  return path_below(path, kDeliveriesFolder);
}

}  // namespace voortgang
