#pragma once

#include <string>

#include "base/file_system.h"
#include "base/result.h"

namespace voortgang {

// Puts the folder `made` in the place of another: in one step, by which `made` becomes the old one. Not every
// file system can exchange two folders so (renameat2): there it takes two, and the old one is at `aside`. If
// it cannot come back from there, a Failure of kind kPutAway says where it is.
[[nodiscard]] Result<void> put_folder(FileSystem& files, const std::string& made, const std::string& place,
                                      const std::string& aside);

}  // namespace voortgang
