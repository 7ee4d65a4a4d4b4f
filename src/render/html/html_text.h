#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace voortgang {

// Where words stand in HTML: between tags, or within an attribute, whichever quotes are around it.
enum class HtmlContext : std::uint8_t { kText, kAttribute };

namespace html {

// So many of a table fit on a telephone as they are.
inline constexpr std::size_t kFewColumns = 3;

// Words such that they mean themselves there. What needs no escaping is copied in one go; control characters,
// which HTML cannot hold, become U+FFFD.
void escape(std::string& out, std::string_view words, HtmlContext context);

inline void text(std::string& out, std::string_view words) {
  escape(out, words, HtmlContext::kText);
}
inline void attribute(std::string& out, std::string_view words) {
  escape(out, words, HtmlContext::kAttribute);
}
[[nodiscard]] inline std::string escaped(std::string_view words) {
  std::string out;
  attribute(out, words);
  return out;
}

// Text with soft hyphens in words of as many letters as that, too long for a telephone or a narrow column,
// where no dictionary is at hand.
inline constexpr std::size_t kLongWord = 13;
void breakable(std::string& out, std::string_view words, std::size_t long_word = kLongWord);

}  // namespace html
}  // namespace voortgang
