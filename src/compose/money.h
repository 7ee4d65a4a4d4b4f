#pragma once

#include "compose/setting.h"

namespace voortgang {

// What a gemeente plans and spends for each goal: a table, and a bar for each. A project for several goals
// stands by itself: nobody knows which part of it is for which. Nothing where there is no plan with amounts.
[[nodiscard]] Blocks money_per_goal(Setting& setting, const Begroting& begroting);

}  // namespace voortgang
