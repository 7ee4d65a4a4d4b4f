#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace voortgang {

enum class ProseKind : std::uint8_t {
  kWord,
  kNumber,  // digits with points and commas, and nothing else
  kOther,   // a reference, code, a bare address: part of the sentence, but not written out
  kStop,    // the end of a sentence
};

struct ProseToken {
  ProseKind kind = ProseKind::kStop;
  bool in_link = false;
  std::uint32_t begin = 0;  // in the whole text
  std::uint32_t end = 0;
};

// Splits running Markdown, as it stands in its source, into words and sentences; so every word has its exact
// place. Marks (emphasis, the > of quotes, addresses of links, footnote references, entities) are passed
// over. Words hold letters, digits, and hyphens and apostrophes between them; all beyond ASCII counts as a
// letter but punctuation. `out` is emptied first; its room is used again.
void read_prose(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<ProseToken>& out);

}  // namespace voortgang
