#pragma once

#include "compose/setting.h"

namespace voortgang {

// Whether an area has more figures than a paper can hold: beyond this a report is a book of tables that
// nobody reads, and its page is slow to come.
[[nodiscard]] bool needs_brevity(const Setting& setting);

// The figures of a goal in one table, each with its latest value, the one before it, its target and its
// verdict, and the way to the page that has its course; below it what is said beside single figures.
[[nodiscard]] Blocks numbers_in_brief(Setting& setting, HoofddoelIndex hoofddoel, int level);

// In a table too, those that have no verdict: what is around the others needs no chart.
[[nodiscard]] Blocks numbers_without_verdict(Setting& setting, HoofddoelIndex hoofddoel, int level);

}  // namespace voortgang
