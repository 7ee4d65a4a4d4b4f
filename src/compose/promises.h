#pragma once

#include "compose/pages.h"
#include "compose/setting.h"

namespace voortgang {

// What was promised to councils. Each of these is nothing where there are no promises.

// On the page of a goal: its promises in all areas, under a heading of that level.
[[nodiscard]] Blocks promises_on_goal(Setting& setting, HoofddoelIndex hoofddoel, int level);
// On the page and in the report of an area: its own and those of the region. Of the region: all.
[[nodiscard]] Blocks promises_in_area(Setting& setting, int level);
[[nodiscard]] bool has_promises(const Setting& setting);
// In a letter: which promises it settles.
[[nodiscard]] Blocks settled_promises(const Programma& programma, const Brief& brief);

}  // namespace voortgang
