#pragma once

#include <vector>

#include "outputs/plan.h"

namespace voortgang {

// Adds the steps that make the open data, tables first, and says which they are.
[[nodiscard]] std::vector<StepIndex> plan_data(const Basis& basis, OutputPlan& plan);

}  // namespace voortgang
