#pragma once

#include "outputs/plan.h"

namespace voortgang {

// Takes every file of the site, for whoever wants the bytes and no disk. Each address comes once; with more
// threads the calls come from all of them.
using TakeOutput = std::function<Result<void>(const std::string& address, std::string_view bytes)>;

// Makes everything that is planned, each step after those it needs. The first failure is the outcome.
[[nodiscard]] Result<void> make_outputs(const OutputPlan& plan, unsigned threads, const TakeOutput& take);

}  // namespace voortgang
