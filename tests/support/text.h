#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace voortgang::test {

// How often these words are in a text.
[[nodiscard]] inline std::size_t count(std::string_view text, std::string_view words) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(words, at)) != text.npos; at += words.size()) ++found;
  return found;
}

// A cell of CSV between quotes.
[[nodiscard]] inline std::string csv_cell(std::string_view text) {
  std::string cell = "\"";
  for (const char c : text) cell += c == '"' ? std::string("\"\"") : std::string(1, c);
  return cell + "\"";
}

}  // namespace voortgang::test
