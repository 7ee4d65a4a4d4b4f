#pragma once

#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"

namespace voortgang {

// A row of an indicator: which part it is of, and its figure.
struct DeliveredRow {
  const Onderdeel* part = nullptr;
  const Waarneming* waarneming = nullptr;
};

// Tells a total that is not what its parts make together (CSV243), once for each breakdown of an indicator in
// a delivery. Where parts are missing or withheld only too much is wrong; where a remark explains a figure
// nothing is.
void check_part_sums(const Dossier& dossier, const Levering& levering, IndicatorIndex indicator,
                     const std::vector<DeliveredRow>& rows, Problems& problems);

}  // namespace voortgang
