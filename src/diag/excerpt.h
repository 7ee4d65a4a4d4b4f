#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace voortgang {

// The part of a source line that is shown with a problem, and where the mark goes beneath it. Columns are
// those of a terminal: a wide character takes two, an accent by itself none.
struct Excerpt {
  std::string line;
  std::size_t before = 0;  // columns in front of the mark
  std::size_t marked = 1;  // columns of the mark, at least one
};

// For the bytes from `begin` to `end` of a line. A line that is too long is cut around the mark, with … where
// something was left out.
[[nodiscard]] Excerpt excerpt_of(std::string_view line, std::size_t begin, std::size_t end);

}  // namespace voortgang
