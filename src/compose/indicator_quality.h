#pragma once

#include "compose/setting.h"

namespace voortgang {

// How well each indicator is described: base, target, owner, explanation and use; what lacks is marked.
[[nodiscard]] Table indicator_quality(const Setting& setting);

}  // namespace voortgang
