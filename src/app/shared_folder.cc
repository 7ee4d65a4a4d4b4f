#include "app/shared_folder.h"

#include <fmt/format.h>

#include <map>
#include <string_view>

#include "base/sha256.h"
#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::string_view kList = ".voortgang-veilig";  // as sha256sum writes it
constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 30U;
constexpr std::size_t kHash = 64;

using Hashes = std::map<std::string, std::string, std::less<>>;  // by path

Hashes hashes_in(std::string_view list) {
  Hashes hashes;
  for (const std::string_view line : split(list, '\n')) {
    if (line.size() > kHash + 2 && line.substr(kHash, 2) == "  ")
      hashes.emplace(line.substr(kHash + 2), line.substr(0, kHash));
  }
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

}  // namespace

Result<void> begin_shared_folder(FileSystem& files, const std::string& folder) {
  if (auto made = files.make_folder(folder); !made) return made;
  return files.write(path_join(folder, kList), {});
}

bool is_shared_folder(FileSystem& files, const std::string& folder) {
  const auto there = files.state(folder, Links::kItself);
  if (!there || there->kind != FileKind::kFolder) return false;
  if (files.kind(path_join(folder, kList)) == FileKind::kFile) return true;
  const auto entries = files.list(folder);
  return entries && entries->empty();
}

Result<void> fill_shared_folder(FileSystem& files, const std::string& folder,
                                std::span<const NewBytes> bestanden) {
  std::string list;
  for (const NewBytes& file : bestanden) {
    const std::string path = path_join(folder, file.path);
    if (auto done = files.make_folder(parent_of(path)); !done) return done;
    if (auto done = files.write(path, file.bytes); !done) return done;
    list += fmt::format("{}  {}\n", sha256_hex(file.bytes), file.path);
  }
  return files.write(path_join(folder, kList), list);
}

Result<std::optional<std::string>> foreign_in_shared_folder(FileSystem& files, const std::string& folder) {
  const auto list = files.read(path_join(folder, kList), kMostBytes);
  if (!list && list.error().kind != FailureKind::kMissing) return std::unexpected(list.error());
  return foreign_below(files, folder, {}, list ? hashes_in(*list) : Hashes());
}

Result<void> replace_shared_folder(FileSystem& files, const std::string& filled, const std::string& folder) {
  if (files.kind(folder) == FileKind::kMissing) return files.rename(filled, folder);
  const auto exchanged = files.exchange(filled, folder);
  if (exchanged) return files.remove_all(filled);
  // Not every file system can exchange two folders in one step (renameat2).
  const std::string old = folder + ".oud";
  if (exchanged.error().kind == FailureKind::kBusy || files.kind(old) != FileKind::kMissing) return exchanged;
  if (auto moved = files.rename(folder, old); !moved) return moved;
  if (auto moved = files.rename(filled, folder); !moved) {
    const auto back = files.rename(old, folder);
    return back ? moved : std::unexpected(Failure{FailureKind::kOther, old, back.error().reason});
  }
  return files.remove_all(old);
}

}  // namespace voortgang
