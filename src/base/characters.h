#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace voortgang {

inline constexpr std::string_view kHardSpace = "\u00A0";
inline constexpr std::string_view kSoftHyphen = "\u00AD";

// False for what no text that people write needs, and what makes a page say something else than it shows or
// breaks what reads it: control characters but tab and line ends, overrides and isolates of the direction of
// writing (U+202A to U+202E, U+2066 to U+2069), and the noncharacters of Unicode.
[[nodiscard]] bool is_fit_for_text(char32_t c);

// Offset of the first character from `from` on that is not fit, in valid UTF-8; npos where there is none. A
// CR by itself ends no line where others end with LF: it is not fit, but in a file that has no LF at all.
[[nodiscard]] std::size_t find_unfit(std::string_view text, std::size_t from = 0);
// The same of a value that escapes made: there a CR by itself is never fit.
[[nodiscard]] std::size_t find_unfit_in_value(std::string_view value);

// What nobody sees: of zero width, or a hyphen that shows at the end of a line only.
[[nodiscard]] bool is_unseen(char32_t c);
// A hyphen, a dash or a minus sign beyond ASCII.
[[nodiscard]] bool is_dash(char32_t c);

// "U+202E"
[[nodiscard]] std::string code_point_name(char32_t c);

}  // namespace voortgang
