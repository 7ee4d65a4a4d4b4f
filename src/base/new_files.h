#pragma once

#include <span>
#include <string>

#include "base/file_system.h"
#include "base/result.h"

namespace voortgang {

// A file that is to come below a folder.
struct NewFile {
  std::string path;  // below the folder
  std::string bytes;
};

// Into a folder that nobody reads yet: one after another, each with the folders that it is in. What was
// written before a failure stays.
[[nodiscard]] Result<void> write_new_files(FileSystem& files, const std::string& folder,
                                           std::span<const NewFile> all);

}  // namespace voortgang
