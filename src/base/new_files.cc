#include "base/new_files.h"

namespace voortgang {

Result<void> write_new_files(FileSystem& files, const std::string& folder, std::span<const NewFile> all) {
  for (const NewFile& file : all) {
    const std::string path = path_join(folder, file.path);
    if (auto done = files.make_folder(parent_of(path)); !done) return done;
    if (auto done = files.write(path, file.bytes); !done) return done;
  }
  return {};
}

}  // namespace voortgang
