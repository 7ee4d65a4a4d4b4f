#pragma once

#include <vector>

#include "outputs/plan.h"

namespace voortgang {

// The step that packs what these steps make into one file: the same input, the same bytes.
[[nodiscard]] OutputStep data_archive(const Basis& basis, const OutputPlan& plan,
                                      const std::vector<StepIndex>& steps);

}  // namespace voortgang
