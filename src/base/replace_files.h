#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/file_system.h"
#include "base/new_files.h"
#include "base/result.h"

namespace voortgang {

// A file that is old or new as a whole, also when the process dies or the power goes: written beside its
// place, then renamed. The folder is made where it is missing. Only a regular file is replaced; behind a
// link, the file that it points to. Owner and mode stay.
[[nodiscard]] Result<void> replace_file(FileSystem& files, const std::string& path, std::string_view bytes);

// The same for several files below a folder: all of them or none. All are written beside their places; then
// a note in the folder names them, and from there on they are to be renamed, by this run or by the next one.
// With them go the files `gone`, by their paths below the folder. The caller holds a Replacing.
[[nodiscard]] Result<void> replace_files(FileSystem& files, const std::string& folder,
                                         std::span<const NewFile> all,
                                         std::span<const std::string> gone = {});

// Finishes what a run that died had noted; whether there was something. The caller holds a
// Replacing. A file that has to go and cannot is a Failure, and nothing to finish any more.
[[nodiscard]] Result<bool> finish_replacing(FileSystem& files, const std::string& folder);
// Whether a run that died has left something to finish. Notes that are not ours are nothing to finish: who
// wants to write theirs there is told.
[[nodiscard]] bool is_unfinished(FileSystem& files, const std::string& folder);

// A folder whose files are being replaced by this run and no other. Kept to the end of its work.
class Replacing {
 public:
  // Waits that long for another run; then a Failure of kind kHeld says who that is.
  [[nodiscard]] static Result<Replacing> in(FileSystem& files, const std::string& folder,
                                            unsigned milliseconds);
  ~Replacing() {
    if (lock_) lock_->release();
  }
  Replacing(Replacing&&) = default;
  Replacing& operator=(Replacing&&) = delete;

 private:
  explicit Replacing(std::unique_ptr<FileLock> lock) : lock_(std::move(lock)) {}
  std::unique_ptr<FileLock> lock_;
};

}  // namespace voortgang
