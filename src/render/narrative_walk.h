#pragma once

#include <algorithm>
#include <cstdint>

#include "document/document.h"

namespace voortgang {

// What every writer of narratives needs to know about the part it writes.

// Level of the highest heading in the part; 1 where there is none.
[[nodiscard]] inline int highest_heading(const Narrative& narrative) {
  const MarkdownText& text = narrative.tekst->inhoud;
  int highest = 7;
  for (std::uint32_t i = narrative.first; i != 0 && i != narrative.end; i = text.at(i).next) {
    if (text.at(i).kind == MarkdownKind::kHeading) highest = std::min<int>(highest, text.at(i).level);
  }
  return highest == 7 ? 1 : highest;
}

// A heading of the text at the level it has in the document, at most 6.
[[nodiscard]] inline int level_in_document(const Narrative& narrative, int highest, int level) {
  return std::clamp(narrative.level + level - highest, 1, 6);
}

// The reference that is all there is in a paragraph, if it has become blocks; else nullptr.
[[nodiscard]] inline const Blocks* block_reference(const Narrative& narrative,
                                                   const MarkdownNode& paragraph) {
  if (!paragraph.only_reference) return nullptr;
  const MarkdownNode& only = narrative.tekst->inhoud.at(paragraph.first_child);
  return std::get_if<Blocks>(&narrative.references[only.number]);
}

}  // namespace voortgang
