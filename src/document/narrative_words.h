#pragma once

#include <string>

#include "document/document.h"

namespace voortgang {

// A heading of the part at the level it has in the document, at most 6: one below the nearest heading before
// it that is higher, also where the text skips a level.
[[nodiscard]] int heading_level(const Narrative& narrative, const MarkdownNode& heading);

// Where a heading of the text can be led to: its words as a slug, with a number from the second of the same
// on.
[[nodiscard]] std::string heading_id(const Narrative& narrative, const MarkdownNode& heading);

// What a reference in a sentence has become; nullptr where it became blocks.
[[nodiscard]] const Inlines* inline_reference(const Narrative& narrative, const MarkdownNode& reference);

// Inlines without any markup: for where markup cannot stand, such as alternative texts and links.
[[nodiscard]] std::string plain_words(const Inlines& inlines);
// The words within a node, on one line: what an image shows, for who does not see it; what a heading says.
[[nodiscard]] std::string plain_words(const Narrative& narrative, const MarkdownNode& node);

}  // namespace voortgang
