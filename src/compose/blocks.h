#pragma once

#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "document/document.h"

namespace voortgang {

inline void append(Blocks& blocks, Blocks more) {
  blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

[[nodiscard]] inline Inlines plain(std::string_view words) {
  return {Text{std::string(words)}};
}

}  // namespace voortgang
