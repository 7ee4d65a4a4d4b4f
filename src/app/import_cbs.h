#pragma once

#include "app/import_leveringen.h"

namespace voortgang {

// Reads the programme, the mapping and the exports, and works out what changes. Writes nothing.
void prepare_cbs_import(FileSystem& files, const Options& options, Import& out);

}  // namespace voortgang
