#pragma once

#include "compose/setting.h"

namespace voortgang {

// The first sheet of a report, which can be read alone: a verdict on every goal with a telling figure, what
// became better and worse, and what the council is asked.
[[nodiscard]] Section report_summary(Setting& setting);

}  // namespace voortgang
