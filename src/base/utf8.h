#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace voortgang::utf8 {

struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 0;  // bytes; 0 where the text is no valid UTF-8
};

// The character at the start of a text that is not empty.
[[nodiscard]] Decoded decode(std::string_view text);
void append(std::string& out, char32_t code_point);

// Number of characters in valid UTF-8.
[[nodiscard]] std::size_t count(std::string_view text);

// Offset of the first byte that is not UTF-8 (RFC 3629: no overlong forms, no surrogates).
[[nodiscard]] std::optional<std::size_t> first_invalid(std::string_view text);

[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text);

// UTF-16 with its mark, in either order of bytes; nothing where it has none, or is broken.
[[nodiscard]] std::optional<std::string> from_utf_16(std::string_view bytes);

// Windows-1252 as browsers read it (WHATWG Encoding, index-windows-1252). Every byte is one character.
[[nodiscard]] std::string from_windows_1252(std::string_view bytes);

// Lower case of the letters that Dutch and its neighbours use (Latin-1 and Latin Extended-A).
[[nodiscard]] std::string lower(std::string_view text);

}  // namespace voortgang::utf8
