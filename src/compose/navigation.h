#pragma once

#include <optional>
#include <vector>

#include "compose/setting.h"

namespace voortgang {

// Ways from one page to others like it.

// The gemeenten as tiles where they lie, each a link to its page; of very many only the way to their list.
// With a goal: to their pages about it, with the verdict.
[[nodiscard]] Block area_tiles(const Setting& setting, std::optional<HoofddoelIndex> hoofddoel = {});
// From one area to the others: to their pages about the goal, or to their own. Nothing where they are very
// many.
[[nodiscard]] Blocks area_switch(const Setting& setting, std::optional<HoofddoelIndex> hoofddoel);
// All gemeenten from A to Z with their verdict on a goal.
[[nodiscard]] Navigation areas_with_verdict(const Setting& setting, HoofddoelIndex hoofddoel);
// The goal before this one and the one after it, in the area of the setting.
[[nodiscard]] Navigation goals_around(const Setting& setting, HoofddoelIndex hoofddoel);

}  // namespace voortgang
