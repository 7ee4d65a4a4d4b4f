#pragma once

#include <string>
#include <string_view>

#include "app/command_line.h"
#include "app/run.h"

namespace voortgang {

// Writes a file that is not there yet, and says so with `made`. One that is there is left as it is, and told.
[[nodiscard]] RunResult write_new_file(const Options& options, FileSystem& files, const std::string& path,
                                       std::string_view bytes, std::string made);

}  // namespace voortgang
