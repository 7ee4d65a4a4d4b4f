#pragma once

#include "load/loaded.h"
#include "load/programme_folder.h"

namespace voortgang {

// Tells files and folders that nobody reads since their name is not quite the one that is known, such as
// site/Geheimhouding.csv, and deliveries that lie in another folder than theirs.
void tell_misnamed_files(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems);

}  // namespace voortgang
