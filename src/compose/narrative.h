#pragma once

#include "compose/setting.h"

namespace voortgang {

// A whole text; its highest headings become `level`.
[[nodiscard]] Narrative whole_text(Setting& setting, const Tekst& tekst, int level);

// What comes before the first heading of a text, and what comes from there on.
[[nodiscard]] Narrative introduction(Setting& setting, const Tekst& tekst, int level);
[[nodiscard]] Narrative after_introduction(Setting& setting, const Tekst& tekst, int level);
// A gemeente's plan of spending: its text with its amounts, or these alone; nothing where it has none.
[[nodiscard]] Blocks spending_plan(Setting& setting, GebiedIndex gebied);

[[nodiscard]] bool has_introduction(const Tekst& tekst);
[[nodiscard]] bool has_more_than_introduction(const Tekst& tekst);

}  // namespace voortgang
