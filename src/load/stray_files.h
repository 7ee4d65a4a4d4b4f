#pragma once

#include "load/loaded.h"
#include "load/programme_folder.h"

namespace voortgang {

// Files that lie where figures, texts and letters are read, and are not read themselves: who put them there
// thinks that they are. What the readers of figures tell of theirs is not told again.
void tell_stray_files(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems);

}  // namespace voortgang
