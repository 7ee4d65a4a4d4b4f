#pragma once

#include <string>
#include <vector>

#include "app/command_line.h"
#include "base/file_system.h"
#include "forms/nieuw_programma.h"

namespace voortgang {

// All files of a new programme in the folder of the command, or none: it must not be there, or be empty, or
// hold what a run with the same words began and did not end. Nothing, or why not.
[[nodiscard]] std::string write_new_folder(Options options, FileSystem& files,
                                           const std::vector<NewFile>& made);

}  // namespace voortgang
