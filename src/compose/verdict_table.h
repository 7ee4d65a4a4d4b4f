#pragma once

#include "compose/setting.h"

namespace voortgang {

// How the verdicts on an indicator came about, a row for each area that has one: all that is needed to do the
// sum again. Nothing where no area has a verdict.
[[nodiscard]] Blocks verdict_table(Setting& setting, IndicatorIndex indicator);

}  // namespace voortgang
