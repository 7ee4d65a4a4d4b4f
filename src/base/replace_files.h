#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/file_system.h"
#include "base/result.h"

namespace voortgang {

// A file that is old or new as a whole, also when the process dies or the power goes: written beside its
// place, then renamed. The folder is made where it is missing. Only a regular file is replaced; behind a
// link, the file that it points to. Owner and mode stay.
[[nodiscard]] Result<void> replace_file(FileSystem& files, const std::string& path, std::string_view bytes);

struct NewBytes {
  std::string path;  // below the folder
  std::string bytes;
};

// The same for several files below a folder: all of them or none. All are written beside their places; then
// a note in the folder names them, and from there on they are to be renamed, by this run or by the next one.
[[nodiscard]] Result<void> replace_files(FileSystem& files, const std::string& folder,
                                         std::span<const NewBytes> all);

// At the start of any run: finishes what a run that died had noted. Whether there was something.
[[nodiscard]] Result<bool> finish_replacing(FileSystem& files, const std::string& folder);

}  // namespace voortgang
