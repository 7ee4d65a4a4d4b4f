#pragma once

#include "compose/setting.h"

namespace voortgang {

// What is said beside a figure: why it is so, what was corrected, what was asked. Nothing where nothing is.
[[nodiscard]] Blocks beside_number(Setting& setting, const FeitenReeks& reeks, int level);
// In a letter: why it is so, in a sentence.
[[nodiscard]] Inlines explanation_in_short(Setting& setting, const FeitenReeks& reeks);
// Where to ask about a figure; nothing where the programme has no address for that.
[[nodiscard]] Blocks question_link(const Setting& setting, const FeitenReeks& reeks);

}  // namespace voortgang
