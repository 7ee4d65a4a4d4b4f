#pragma once

#include "compose/pages.h"
#include "compose/setting.h"
#include "document/feed.h"

namespace voortgang {

// What was corrected in this edition after it came out, and what was asked about it. Nothing where nothing
// is.

[[nodiscard]] Blocks corrections_of_number(Setting& setting, const FeitenReeks& reeks);
// Beside the list of papers: what was wrong in one of them. The paper stays as it was sent.
[[nodiscard]] Blocks corrections_of_papers(Setting& setting);
[[nodiscard]] std::vector<FeedItem> correction_items(const Programma& programma);

[[nodiscard]] Blocks questions_about(Setting& setting, const FeitenReeks& reeks);

}  // namespace voortgang
