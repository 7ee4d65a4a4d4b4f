#pragma once

#include <vector>

#include "outputs/plan.h"

namespace voortgang {

// The step that makes the catalogue of the files which these steps make.
[[nodiscard]] OutputStep data_catalogue(const Basis& basis, const OutputPlan& plan,
                                        const std::vector<StepIndex>& steps);

}  // namespace voortgang
