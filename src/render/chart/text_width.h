#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voortgang {

// Width of a line of text in the site's font at that size, in the units of the size. Characters that the font
// metrics do not have count as wide ones.
[[nodiscard]] double text_width(std::string_view text, double font_size);

// How much wider bold letters are than those of the font metrics.
inline constexpr double kBoldWidth = 1.06;

// The text, or as much of it as is at most `width` wide with an ellipsis behind it.
[[nodiscard]] std::string shortened(std::string_view text, double width, double font_size);

// Lines of words that are each at most `width` wide, where the words allow it. A word with a soft hyphen
// (U+00AD) may be broken there, and is only then shown with a hyphen.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, double font_size);

}  // namespace voortgang
