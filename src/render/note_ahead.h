#pragma once

#include <cstddef>
#include <variant>

#include "document/document.h"

namespace voortgang {

// Whether that block is a note about the text right below it: on paper both are on one page.
[[nodiscard]] inline bool is_note_ahead(const Blocks& blocks, std::size_t at) {
  const auto* note = std::get_if<Paragraph>(&blocks[at].is);
  return note != nullptr && note->kind == ParagraphKind::kNote && at + 1 < blocks.size() &&
         std::holds_alternative<Narrative>(blocks[at + 1].is);
}

}  // namespace voortgang
