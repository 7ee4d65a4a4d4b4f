#pragma once

#include <cstddef>

#include "compose/setting.h"

namespace voortgang {

// Puts a list of the headings below the title before the first of them, and gives each a place to be led to.
// Where there are less than `fewest`, the page is seen at a glance.
void add_contents(Document& document, std::size_t fewest);
// A text in two parts, so that such a list stands behind its first words.
[[nodiscard]] Blocks text_with_contents(Setting& setting, const Tekst& tekst);

}  // namespace voortgang
