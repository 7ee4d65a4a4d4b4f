#pragma once

#include <string_view>

#include "base/source.h"

namespace voortgang {

// A span as people and tools name it: lines and columns from 1, columns in characters. A span that runs over
// more than one line ends, for this purpose, at the end of its first line.
struct Place {
  std::string_view path;
  Position begin;
  std::uint32_t end_column = 1;  // the column after the last character
};

[[nodiscard]] Place place_of(Span span, const Sources& sources);

}  // namespace voortgang
