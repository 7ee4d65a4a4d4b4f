#include "app/protected_folder.h"

#include <fmt/format.h>

#include <map>
#include <string_view>

#include "base/hash_list.h"
#include "base/put_folder.h"
#include "base/sha256.h"

namespace voortgang {
namespace {

constexpr std::string_view kList = ".voortgang-veilig";  // of hashes
constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 30U;

using Hashes = std::map<std::string, std::string, std::less<>>;  // by path

Hashes hashes_in(std::string_view list) {
  Hashes hashes;
  for (const auto& [hash, path] : hash_list(list)) hashes.emplace(path, hash);
  return hashes;
}

Result<std::optional<std::string>> foreign_below(FileSystem& files, const std::string& folder,
                                                 const std::string& below, const Hashes& ours) {
  const auto entries = files.list(path_join(folder, below));
  if (!entries) return std::unexpected(entries.error());
  for (const FolderEntry& entry : *entries) {
    std::string path = below.empty() ? entry.name : path_join(below, entry.name);
    if (path == kList) continue;
    if (entry.kind == FileKind::kFolder) {
      const auto there = files.state(path_join(folder, path), Links::kItself);
      if (!there) return std::unexpected(there.error());
      if (there->kind != FileKind::kFolder || there->is_mount) return path;  // a link, or another disk
      auto found = foreign_below(files, folder, path, ours);
      if (!found || *found) return found;
      continue;
    }
    const auto known = ours.find(path);
    if (entry.kind != FileKind::kFile || known == ours.end()) return path;
    const auto bytes = files.read(path_join(folder, path), kMostBytes);
    if (!bytes) return std::unexpected(bytes.error());
    if (sha256_hex(*bytes) != known->second) return path;
  }
  return std::nullopt;
}

// Hidden: a copy that somebody keeps beside it has another name.
std::string beside(const std::string& folder, std::string_view ending) {
  return path_join(parent_of(folder), fmt::format(".{}{}", name_of(folder), ending));
}

std::string new_of(const std::string& folder) {
  return beside(folder, ".nieuw");
}

// Where the old folder waits, on a file system that cannot exchange two in one step.
std::string old_of(const std::string& folder) {
  return beside(folder, ".oud");
}

// The list goes last, and is empty until then: what a run that dies leaves of it is ours as well.
Result<void> remove_protected_folder(FileSystem& files, const std::string& folder) {
  if (auto begun = files.write(path_join(folder, kList), {}); !begun) return begun;
  const auto entries = files.list(folder);
  if (!entries) return std::unexpected(entries.error());
  for (const FolderEntry& entry : *entries) {
    if (entry.name == kList) continue;
    if (auto gone = files.remove_all(path_join(folder, entry.name)); !gone) return gone;
  }
  return files.remove_all(folder);
}

// Whether it is there no more: not so where it is not ours alone. One with an empty list was being filled.
Result<std::optional<std::string>> removed(FileSystem& files, const std::string& folder) {
  if (files.kind(folder) == FileKind::kMissing) return std::nullopt;
  if (!is_protected_folder(files, folder)) return folder;
  const auto list = files.state(path_join(folder, kList), Links::kItself);
  if (!list) return std::unexpected(list.error());
  if (list->size > 0) {
    const auto foreign = foreign_in_protected_folder(files, folder);
    if (!foreign) return foreign;
    if (*foreign) return path_join(folder, **foreign);
  }
  if (auto gone = remove_protected_folder(files, folder); !gone) return std::unexpected(gone.error());
  return std::nullopt;
}

Result<void> put_in_place(FileSystem& files, const std::string& folder) {
  const std::string filled = new_of(folder);
  if (auto synced = files.sync_all(filled); !synced) return synced;
  if (files.kind(folder) == FileKind::kMissing) return files.rename(filled, folder);
  return put_folder(files, filled, folder, old_of(folder));
}

}  // namespace

bool is_protected_folder(FileSystem& files, const std::string& folder) {
  const auto there = files.state(folder, Links::kItself);
  if (!there || there->kind != FileKind::kFolder) return false;
  if (files.kind(path_join(folder, kList)) == FileKind::kFile) return true;
  const auto entries = files.list(folder);
  return entries && entries->empty();
}

Result<std::string> begin_protected_folder(FileSystem& files, const std::string& folder) {
  std::string filled = new_of(folder);
  if (auto made = files.make_folder(filled); !made) return std::unexpected(made.error());
  if (auto begun = files.write(path_join(filled, kList), {}); !begun) return std::unexpected(begun.error());
  return filled;
}

Result<void> list_protected_folder(FileSystem& files, const std::string& filled,
                                   std::span<const NewFile> bestanden) {
  std::string list;
  for (const NewFile& file : bestanden) append_listed_hash(list, sha256_hex(file.bytes), file.path);
  return files.write(path_join(filled, kList), list);
}

Result<std::optional<std::string>> foreign_in_protected_folder(FileSystem& files, const std::string& folder) {
  const auto list = files.read(path_join(folder, kList), kMostBytes);
  if (!list && list.error().kind != FailureKind::kMissing) return std::unexpected(list.error());
  return foreign_below(files, folder, {}, list ? hashes_in(*list) : Hashes());
}

Result<std::string> replace_protected_folder(FileSystem& files, const std::string& folder) {
  if (auto placed = put_in_place(files, folder); !placed) return std::unexpected(placed.error());
  for (const std::string& old : {new_of(folder), old_of(folder)}) {
    if (!is_protected_folder(files, old)) continue;  // nothing, or somebody's own
    const auto left = removed(files, old);
    if (!left || *left) return old;
  }
  return std::string();
}

Result<std::optional<std::string>> tidy_protected_folder(FileSystem& files, const std::string& folder) {
  if (const auto left = removed(files, new_of(folder)); !left || *left) return left;
  const std::string old = old_of(folder);
  if (!is_protected_folder(files, old)) return std::nullopt;
  if (files.kind(folder) != FileKind::kMissing) {
    static_cast<void>(removed(files, old));  // what stays, is told when the new one is there
    return std::nullopt;
  }
  if (auto back = files.rename(old, folder); !back) return std::unexpected(back.error());
  return std::nullopt;
}

}  // namespace voortgang
