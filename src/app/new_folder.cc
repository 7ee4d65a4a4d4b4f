#include "app/new_folder.h"

#include "app/messages.h"
#include "base/replace_files.h"

namespace voortgang {

std::string no_new_folder(const Options& options, FileSystem& files) {
  const auto there = files.state(options.folder, Links::kFollow);
  if (!there) return messages::could_not_look(options.language, there.error());
  if (there->kind == FileKind::kMissing) return {};
  const auto entries = files.list(options.folder);
  if (there->kind == FileKind::kFolder && !entries)
    return messages::could_not_look(options.language, entries.error());
  if (there->kind == FileKind::kFolder && entries->empty()) return {};
  return say<Message::kFolderInUse>(options.language, options.folder);
}

Result<void> write_new_folder(FileSystem& files, const std::string& folder,
                              const std::vector<NewFile>& made) {
  for (const NewFile& file : made) {
    auto written = replace_file(files, path_join(folder, file.path), file.bytes);
    if (written) continue;
    for (const NewFile& before : made) {
      const std::string top = before.path.substr(0, before.path.find('/'));
      (void)files.remove_all(path_join(folder, top));
    }
    return written;
  }
  return {};
}

}  // namespace voortgang
