#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voortgang {

struct TextCell {
  std::vector<std::string> lines;
  std::string_view colour = {};  // of the first line: an ANSI sequence, or nothing
};

// A table for a terminal: columns as wide as what is in them, at most `widest` columns together. What does
// not fit goes into another table beneath it, with the first column again. The first row is the head.
[[nodiscard]] std::string text_table(const std::vector<std::vector<TextCell>>& rows, std::size_t widest);

}  // namespace voortgang
