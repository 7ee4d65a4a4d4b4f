#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace voortgang {

// Where words stand in GitHub-flavoured Markdown: each place has signs of its own that mean something there.
enum class MarkdownContext : std::uint8_t {
  kText,     // in a paragraph, a heading or a cell
  kLabel,    // between [ and ] of a link or an image: no bare address becomes a link there
  kAddress,  // between ( and )
  kInfo,     // behind the fence of a code block
  kCode,     // between fences: there only control characters are not themselves
  kValue,    // in a frame, where nothing is known of what stands around it: edges are held too
};

namespace markdown {

// Words such that they mean themselves there. At the start of a line, which `out` shows, more signs have a
// meaning than inside it.
void escape(std::string& out, std::string_view words, MarkdownContext context);
// The same for who keeps track of lines.
void escape(std::string& out, std::string_view words, MarkdownContext context, bool at_line_start);

inline void text(std::string& out, std::string_view words) {
  escape(out, words, MarkdownContext::kText);
}
inline void value(std::string& out, std::string_view words) {
  escape(out, words, MarkdownContext::kValue);
}

// Code between enough backticks; in the cell of a table a | in it is escaped, for cells are cut first.
void code(std::string& out, std::string_view words, bool in_cell = false);

// A fence that no line of the code can close: at least three backticks.
[[nodiscard]] std::string fence(std::string_view code);

// How a character at the edge of *emphasis* counts (CommonMark 6.2). What is not known to be a letter counts
// as punctuation: such a letter is then written as an entity, which reads the same.
enum class EdgeKind : std::uint8_t { kSpace, kPunctuation, kWord };
[[nodiscard]] EdgeKind edge_kind(char32_t character);
// The last character of a text; length 0 where there is none.
[[nodiscard]] utf8::Decoded last_character(std::string_view text);
// &#233; : the character, whatever it would mean there.
[[nodiscard]] std::string entity(char32_t character);

}  // namespace markdown
}  // namespace voortgang
