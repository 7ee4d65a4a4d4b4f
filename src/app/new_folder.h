#pragma once

#include <string>
#include <vector>

#include "app/command_line.h"
#include "base/file_system.h"
#include "forms/nieuw_programma.h"

namespace voortgang {

// Nothing where a new programme may come in the folder of the command; else why not.
[[nodiscard]] std::string no_new_folder(const Options& options, FileSystem& files);

// All or nothing: the folder was empty.
[[nodiscard]] Result<void> write_new_folder(FileSystem& files, const std::string& folder,
                                            const std::vector<NewFile>& made);

}  // namespace voortgang
