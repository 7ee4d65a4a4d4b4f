#pragma once

#include <cstdint>
#include <string_view>

#include "syntax/markdown.h"

namespace voortgang {

// Gives the inlines of a text their exact place, and links and images that of their address. cmark says
// reliably where a block begins and what is in it, but not where: its columns forget the marks of quotes and
// lists on later lines, escapes and entities. So this follows its tree along the source, in step: each node
// says what must stand there. A paragraph in which they get out of step keeps the places that cmark gave it.
void place_inlines(std::string_view source, MarkdownText& text);

// Where bytes `begin` to `end` of what a text node shows stand in the source; the whole node where that
// cannot be told.
[[nodiscard]] Span place_in(const MarkdownNode& node, std::string_view source, std::size_t begin,
                            std::size_t end);

}  // namespace voortgang
