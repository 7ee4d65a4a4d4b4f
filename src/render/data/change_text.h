#pragma once

#include <string>

#include "base/language.h"
#include "facts/verandering.h"
#include "programme/programma.h"

namespace voortgang {

enum class ChangeStyle : std::uint8_t { kText, kMarkdown };

// What changed between two editions, for a terminal or as Markdown: a list per area. Editions know goals and
// areas by their ids; `programma` has their names, where it still has them.
[[nodiscard]] std::string change_text(const Verandering& verandering, const Programma& programma,
                                      ChangeStyle style, Language language);

}  // namespace voortgang
