#pragma once

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "programme/names.h"

namespace voortgang {

// Reads the text of one delivery into `levering`, whose hoofddoel, area and source are already there.
void read_levering(std::string_view text, const std::vector<Indicator>& indicatoren, const Names& names,
                   Levering& levering, Problems& problems);

}  // namespace voortgang
