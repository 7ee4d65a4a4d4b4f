#pragma once

#include <optional>
#include <string_view>

namespace voortgang {

// Of ASCII, whatever the locale.
[[nodiscard]] constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The number that some digits are, and nothing else: not a sign, not a space. For short texts: a year, a day.
[[nodiscard]] constexpr std::optional<int> digits(std::string_view text) {
  constexpr std::size_t kMost = 9;
  if (text.empty() || text.size() > kMost) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace voortgang
