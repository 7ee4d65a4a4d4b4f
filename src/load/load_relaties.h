#pragma once

#include "load/loaded.h"
#include "programme/known_ids.h"
#include "syntax/data_tree.h"

namespace voortgang {

// "relaties" of the dictionary, when its indicators are known.
void load_relaties(const DataNode& dictionary, Loaded& loaded, const KnownIds& known, Problems& problems);

}  // namespace voortgang
