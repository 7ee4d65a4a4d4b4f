#pragma once

#include <string>

#include "base/language.h"
#include "facts/verandering.h"

namespace voortgang {

enum class ChangeStyle : std::uint8_t { kText, kMarkdown };

// What changed between two editions, for a terminal or as Markdown: a list per area.
[[nodiscard]] std::string change_text(const Verandering& verandering, ChangeStyle style, Language language);

}  // namespace voortgang
