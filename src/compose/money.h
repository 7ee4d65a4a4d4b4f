#pragma once

#include "compose/setting.h"

namespace voortgang {

// What a gemeente plans and spends for each goal: a table, and a bar for each. Nothing where there is no plan
// with amounts.
[[nodiscard]] Blocks money_per_goal(Setting& setting, const Begroting& begroting);

// The same on the page of a goal: of a gemeente by the projects that are for this goal, alone and with
// others; of the region by gemeente.
[[nodiscard]] Blocks money_on_goal(Setting& setting, HoofddoelIndex hoofddoel);
// In a sentence or two, for a report.
[[nodiscard]] Blocks money_in_report(Setting& setting, HoofddoelIndex hoofddoel);

}  // namespace voortgang
