#pragma once

#include "facts/feiten.h"

namespace voortgang {

// Where one verdict ends and the next begins, after the method of Open SDG and Statistics Canada ("Measuring
// progress"): with a target by R, the observed change against the required one; without, by p, the observed
// change a year, and C, what nearness to the natural limit allows (compute/progress.h).
[[nodiscard]] Oordeel verdict_with_target(double R);
[[nodiscard]] Oordeel verdict_without_target(double p, double C);

// Whether a value is as good as its target, or better; never where nobody said which way is better.
[[nodiscard]] bool is_met(double value, double target, Richting richting);

// Of a group: from the mean of its members' scores, leaving aside "doel bereikt".
[[nodiscard]] Oordeel verdict_from_score(double score);

}  // namespace voortgang
