#pragma once

#include "diag/problem.h"
#include "programme/indicator.h"
#include "syntax/data_tree.h"

namespace voortgang {

// By what an indicator is broken down, and what editions before called that.
void read_uitsplitsingen(const DataNode& entry, Indicator& indicator, Problems& problems);

}  // namespace voortgang
