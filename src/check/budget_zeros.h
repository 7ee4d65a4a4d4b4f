#pragma once

#include "deliveries/leveringen.h"
#include "diag/problem.h"

namespace voortgang {

// Amounts of a spending plan that seem to be in thousands or to have zeros too many: asked, since a small
// amount may be real. True where something was told of that project, which has its cause.
[[nodiscard]] bool tells_zeros(const Dossier& dossier, const Begroting& begroting,
                               const Begrotingsproject& project, Problems& problems);

// The same of a plan as a whole, and of its cover; and rows of totals among its projects.
void check_zeros(const Dossier& dossier, const Begroting& begroting, Problems& problems);

}  // namespace voortgang
