#pragma once

#include <span>
#include <vector>

#include "programme/indicator.h"
#include "programme/indicatorrelatie.h"

namespace voortgang {

// What two relations say together of parts that an indicator in both does not have: of t = a + b and
// u = t + c, where t has no ages, u = a + b + c for each age. Of sums and of what is equal, not of stock and
// flow.
[[nodiscard]] std::vector<IndicatorRelatie> part_relations(std::span<const Indicator> indicatoren,
                                                           std::span<const IndicatorRelatie> relaties);

}  // namespace voortgang
