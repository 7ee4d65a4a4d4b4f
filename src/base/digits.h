#pragma once

#include <concepts>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

namespace voortgang {

// To look for in a text.
inline constexpr std::string_view kDecimalDigits = "0123456789";

// Of ASCII, whatever the locale.
[[nodiscard]] constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// As find_first_not_of tells it: where the first character stands, from `at` on, that is no digit and none of
// `others`.
[[nodiscard]] constexpr std::size_t find_beyond_digits(std::string_view text, std::string_view others,
                                                       std::size_t at = 0) {
  while (at < text.size() && (is_digit(text[at]) || others.contains(text[at]))) ++at;
  return at < text.size() ? at : std::string_view::npos;
}

// Part of a word: a letter, a digit, or a byte of any character beyond ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

// The number that some digits are, and nothing else: not a sign, not a space. Nothing where it is larger than
// its type can tell.
template <std::integral Number = int>
[[nodiscard]] constexpr std::optional<Number> digits(std::string_view text) {
  if (text.empty()) return std::nullopt;
  Number number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    const auto digit = static_cast<Number>(c - '0');
    if (number > (std::numeric_limits<Number>::max() - digit) / 10) return std::nullopt;
    number = number * 10 + digit;
  }
  return number;
}

}  // namespace voortgang
