#pragma once

#include "compose/basis.h"
#include "compose/site_plan.h"
#include "document/document.h"

namespace voortgang {

// Composes one document of the plan. Its `path` is the first of the planned ones.
[[nodiscard]] Document compose(const Basis& basis, const PlannedDocument& planned);

}  // namespace voortgang
