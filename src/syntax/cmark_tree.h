#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "base/text_arena.h"
#include "syntax/markdown.h"

struct cmark_node;

namespace voortgang {

// A text as cmark-gfm has read it. A thread has one at a time: the next would be given the same memory.
struct CmarkTreeEnd {
  void operator()(cmark_node* root) const;
};
using CmarkTree = std::unique_ptr<cmark_node, CmarkTreeEnd>;

[[nodiscard]] CmarkTree parse_with_cmark(std::string_view text);

// What cmark's kinds and letters are called here.
[[nodiscard]] MarkdownKind kind_of(cmark_node* node);
[[nodiscard]] ColumnAlignment alignment_of(std::uint8_t letter);

// Text that cmark gives, valid UTF-8 again: of &#xFFFE; and &#xFFFF; it makes the bytes FE and FF, which no
// text has (cmark_utf8proc_encode_char), and which become the two noncharacters that were meant. In `arena`
// where that was so; nothing where `text` is null.
[[nodiscard]] std::string_view text_from_cmark(const char* text, TextArena& arena);

}  // namespace voortgang
