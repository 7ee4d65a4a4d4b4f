#include "app/new_folder.h"

#include <algorithm>

#include "app/messages.h"
#include "base/new_files.h"

namespace voortgang {
namespace {

// Where a new folder is filled, so that it comes in its place whole or not at all.
std::string filled_beside(const std::string& folder) {
  return folder + ".nieuw";
}

// Whether all below it could have been written for this: whole, or halfway when the run died.
Result<bool> is_begun(FileSystem& files, const std::string& folder, std::string_view below,
                      const std::vector<NewFile>& made) {
  const auto entries = files.list(path_join(folder, below));
  if (!entries) return std::unexpected(entries.error());
  for (const FolderEntry& entry : *entries) {
    const std::string path = below.empty() ? entry.name : path_join(below, entry.name);
    if (entry.kind == FileKind::kFolder && !entry.is_link) {
      const auto inside = is_begun(files, folder, path, made);
      if (!inside || !*inside) return inside;
      continue;
    }
    const auto ours = std::ranges::find(made, path, &NewFile::path);
    if (entry.kind != FileKind::kFile || entry.is_link || ours == made.end()) return false;
    const auto bytes = files.read(path_join(folder, path), kLargestInput);
    if (!bytes) return std::unexpected(bytes.error());
    if (!ours->bytes.starts_with(*bytes)) return false;
  }
  return true;
}

// They are written in their order.
bool is_whole(FileSystem& files, const std::string& folder, const std::vector<NewFile>& made) {
  const auto last = files.read(path_join(folder, made.back().path), kLargestInput);
  return last && *last == made.back().bytes;
}

// One that is there is perhaps where somebody stands: it stays, and is filled itself.
std::string write_alone(const Options& options, FileSystem& files, const std::vector<NewFile>& made,
                        bool is_new) {
  const std::string& folder = options.folder;
  const std::string filled = is_new ? filled_beside(folder) : folder;
  const auto begun = files.state(filled, Links::kFollow);
  if (!begun) return messages::could_not_look(options.language, begun.error());
  if (begun->kind != FileKind::kMissing) {
    const auto ours =
        begun->kind == FileKind::kFolder ? is_begun(files, filled, {}, made) : Result<bool>(false);
    if (!ours) return messages::could_not_look(options.language, ours.error());
    if (!*ours || (!is_new && is_whole(files, filled, made)))
      return say<Message::kFolderInUse>(options.language, filled);
  }
  auto written = write_new_files(files, filled, made);
  if (written) written = files.sync_all(filled);
  if (written && is_new) written = files.rename(filled, folder);
  if (written) return {};
  if (is_new) static_cast<void>(files.remove_all(filled));
  for (const NewFile& file : made) {
    const std::string top = file.path.substr(0, file.path.find('/'));
    if (!is_new) static_cast<void>(files.remove_all(path_join(folder, top)));
  }
  return messages::could_not_write_file(options.language, written.error());
}

}  // namespace

std::string write_new_folder(Options options, FileSystem& files, const std::vector<NewFile>& made) {
  std::string& folder = options.folder;
  while (folder.size() > 1 && (folder.ends_with('/') || folder.ends_with("/."))) folder.pop_back();
  const auto there = files.state(folder, Links::kFollow);
  if (!there) return messages::could_not_look(options.language, there.error());
  const bool is_new = there->kind == FileKind::kMissing;
  if (is_new) {
    if (auto above = files.make_folder(parent_of(folder)); !above)
      return messages::could_not_write_file(options.language, above.error());
  }
  const auto real = files.real_path(folder);
  if (!real) return messages::could_not_look(options.language, real.error());
  // Of two that begin the same folder one does. Where nobody may make a lock, the folder has to be there.
  const auto lock = files.lock(filled_beside(*real) + ".slot", kPatience);
  if (!lock && (is_new || lock.error().kind != FailureKind::kPermission))
    return messages::could_not_write_file(options.language, lock.error());
  std::string why = write_alone(options, files, made, is_new);
  if (lock) (*lock)->release();
  return why;
}

}  // namespace voortgang
