#pragma once

#include "compose/setting.h"

namespace voortgang {

// The programme and its goals amid the neighbouring themes.
[[nodiscard]] Figure themes_figure(Setting& setting);
// The inhabitant amid the stakeholders of the inner and the outer circle.
[[nodiscard]] Figure stakeholders_figure(Setting& setting);

}  // namespace voortgang
