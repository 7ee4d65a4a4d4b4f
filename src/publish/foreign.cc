#include "publish/foreign.h"

namespace voortgang {
namespace {

// Two folders with the same names in it, and what of the first is ours, before and now.
struct Pair {
  FileSystem& files;
  const std::string& from;
  const std::string& to;
  const Manifest& before;
  const Manifest& now;
  Copies& copies;
};

bool is_folder(const FolderEntry& entry) {
  return entry.kind == FileKind::kFolder && !entry.is_link;
}

Result<void> take_along_below(const Pair& pair, const std::string& below);

Result<void> make_copy(const Pair& pair, const std::string& folder) {
  if (auto made = pair.files.make_folder(folder); !made) return made;
  const auto copy = pair.files.state(folder, Links::kItself);
  if (!copy) return std::unexpected(copy.error());
  pair.copies.insert(copy->number);
  return {};
}

Result<void> take_along_folder(const Pair& pair, const std::string& path) {
  if (is_ours(pair.now, path)) return not_ours(path_join(pair.from, path));
  const std::string to = path_join(pair.to, path);
  const bool is_shared = holds_ours(pair.now, path);
  // A folder that was ours, and has nothing of others in it, goes with the last of our files.
  if (!is_shared && !holds_ours(pair.before, path)) {
    if (auto made = make_copy(pair, to); !made) return made;
  }
  if (auto taken = take_along_below(pair, path); !taken) return taken;
  const bool is_there = pair.files.kind(to) == FileKind::kFolder;
  return is_shared || !is_there ? Result<void>() : pair.files.copy_rights(path_join(pair.from, path), to);
}

Result<void> take_along_file(const Pair& pair, const std::string& path, const FolderEntry& entry) {
  const std::string from = path_join(pair.from, path);
  if (holds_ours(pair.now, path)) return not_ours(from);
  if (is_ours(pair.before, path)) return {};
  if (is_ours(pair.now, path)) return not_ours(from);
  const std::string to = path_join(pair.to, path);
  if (auto made = pair.files.make_folder(parent_of(to)); !made) return made;
  if (!entry.is_link && entry.kind == FileKind::kFile) return link_or_copy(pair.files, from, to);
  // A link or a socket without a second name is away for a moment: it is moved after the exchange.
  [[maybe_unused]] const auto linked = pair.files.link(from, to);
  return {};
}

Result<void> take_along_below(const Pair& pair, const std::string& below) {
  const auto entries = pair.files.list(path_join(pair.from, below));
  if (!entries) return std::unexpected(entries.error());
  for (const FolderEntry& entry : *entries) {
    const std::string path = path_join(below, entry.name);
    const auto there = pair.files.state(path_join(pair.from, path), Links::kItself);
    if (!there) return std::unexpected(there.error());
    // It would stay behind in the old site, and what is written in it later would not be shown.
    if (there->is_mount) return std::unexpected(Failure{FailureKind::kMount, path_join(pair.from, path), {}});
    auto taken = is_folder(entry) ? take_along_folder(pair, path) : take_along_file(pair, path, entry);
    if (!taken) return taken;
  }
  return {};
}

Result<void> bring_home_below(const Pair& pair, const std::string& below);

Result<void> move_home(const Pair& pair, const std::string& path) {
  const std::string to = path_join(pair.to, path);
  if (auto made = pair.files.make_folder(parent_of(to)); !made) return made;
  return pair.files.rename(path_join(pair.from, path), to);
}

Result<void> bring_home_folder(const Pair& pair, const std::string& path) {
  if (holds_ours(pair.before, path) || holds_ours(pair.now, path)) return bring_home_below(pair, path);
  const auto there = pair.files.state(path_join(pair.to, path), Links::kItself);
  if (!there) return std::unexpected(there.error());
  if (there->kind == FileKind::kMissing) return move_home(pair, path);
  const bool is_copy = pair.copies.contains(there->number);
  if (is_copy && pair.files.exchange(path_join(pair.from, path), path_join(pair.to, path))) return {};
  // Home already, or a folder that may not be moved, or no exchange: file by file what came later.
  return bring_home_below(pair, path);
}

Result<void> bring_home_file(const Pair& pair, const std::string& path) {
  if (is_ours(pair.before, path)) return {};
  const auto here = pair.files.state(path_join(pair.from, path), Links::kItself);
  const auto there = pair.files.state(path_join(pair.to, path), Links::kItself);
  if (!here) return std::unexpected(here.error());
  if (!there) return std::unexpected(there.error());
  if (here->is_same_file(*there)) return {};
  if (is_ours(pair.now, path)) return not_ours(path_join(pair.from, path));
  return move_home(pair, path);
}

Result<void> bring_home_below(const Pair& pair, const std::string& below) {
  const auto entries = pair.files.list(path_join(pair.from, below));
  if (!entries) return std::unexpected(entries.error());
  for (const FolderEntry& entry : *entries) {
    const std::string path = path_join(below, entry.name);
    auto brought = is_folder(entry) ? bring_home_folder(pair, path) : bring_home_file(pair, path);
    if (!brought) return brought;
  }
  return {};
}

}  // namespace

Result<Copies> take_along_foreign(FileSystem& files, const std::string& from, const std::string& to,
                                  const Manifest& before, const Manifest& now) {
  Copies copies;
  auto taken = take_along_below({files, from, to, before, now, copies}, "");
  if (!taken) return std::unexpected(taken.error());
  return copies;
}

Result<void> bring_home_foreign(FileSystem& files, const std::string& old_folder, const std::string& site,
                                const Manifest& before, const Manifest& now, const Copies& copies) {
  Copies known = copies;
  return bring_home_below({files, old_folder, site, before, now, known}, "");
}

Result<void> link_or_copy(FileSystem& files, const std::string& from, const std::string& to) {
  if (files.link(from, to)) return {};
  const auto bytes = files.read(from, kLargestInput);
  if (!bytes) return std::unexpected(bytes.error());
  if (auto written = files.write(to, *bytes); !written) return written;
  return files.copy_rights(from, to);
}

}  // namespace voortgang
