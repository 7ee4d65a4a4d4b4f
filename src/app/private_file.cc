#include "app/private_file.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "programme/folders.h"
#include "publish/manifest.h"

namespace voortgang {
namespace {

constexpr std::string_view kName = "rapport";  // within that folder
constexpr std::uint32_t kOwnFile = 0600;

Result<bool> is_published(FileSystem& files, const std::string& folder) {
  const auto manifest = files.read(path_join(folder, kManifestName), kLargestInput);
  if (manifest) return parse_manifest(*manifest).has_value();
  // What cannot be read may be one.
  return manifest.error().kind == FailureKind::kMissing ? Result<bool>(false)
                                                        : std::unexpected(manifest.error());
}

Result<bool> has_versions(FileSystem& files, const std::string& folder) {
  const auto versions = files.state(path_join(folder, ".git"), Links::kFollow);
  if (!versions) return std::unexpected(versions.error());
  return versions->kind != FileKind::kMissing;
}

Result<bool> is_open(FileSystem& files, const std::string& folder) {
  const auto versions = has_versions(files, folder);
  return versions && !*versions ? is_published(files, folder) : versions;
}

using Test = Result<bool> (&)(FileSystem&, const std::string&);

// The folder itself, or the nearest above it.
Result<std::optional<std::string>> first_above(FileSystem& files, std::string folder, Test is_it) {
  while (true) {
    const auto found = is_it(files, folder);
    if (!found) return std::unexpected(found.error());
    if (*found) return folder;
    std::string above = parent_of(folder);
    if (above == folder) return std::nullopt;
    folder = std::move(above);
  }
}

bool is_left_over(FileSystem& files, const std::string& folder) {
  const auto entries = files.list(folder);
  return entries && std::ranges::all_of(*entries, [](const FolderEntry& e) { return e.name == kName; });
}

}  // namespace

Result<std::optional<std::string>> public_folder_of(FileSystem& files, const std::string& path,
                                                    const std::string& programme, const std::string& site) {
  auto folder = files.real_path(parent_of(path));
  if (!folder) return std::unexpected(folder.error());
  std::vector<std::string> places = {site};
  for (const std::string_view input : kInputFolders) places.push_back(path_join(programme, input));
  for (const std::string& place : places) {
    const auto real = files.real_path(place);
    if (!real && real.error().kind != FailureKind::kMissing) return std::unexpected(real.error());
    if (real && is_within(*folder, *real)) return place;
  }
  return first_above(files, *folder, is_open);
}

Result<std::optional<std::string>> published_folder_of(FileSystem& files, const std::string& folder) {
  const auto real = files.real_path(folder);
  if (!real) return std::unexpected(real.error());
  return first_above(files, *real, is_published);
}

Result<void> write_private(FileSystem& files, const std::string& path, std::string_view bytes) {
  const auto there = files.state(path, Links::kItself);
  if (!there) return std::unexpected(there.error());
  if (there->kind != FileKind::kMissing && there->kind != FileKind::kFile)
    return std::unexpected(Failure{FailureKind::kNotRegular, path, {}});
  const std::string folder = path + ".nieuw";
  const auto taken = files.state(folder, Links::kItself);
  if (!taken) return std::unexpected(taken.error());
  // One with nothing else than ours in it is of a run that died.
  if (is_left_over(files, folder)) {
    if (auto cleared = files.remove_all(folder); !cleared) return cleared;
  } else if (taken->kind != FileKind::kMissing) {
    return std::unexpected(Failure{FailureKind::kForeign, folder, {}});
  }
  // In a folder of our own: a new file by itself could be opened before its mode is set.
  const std::string file = path_join(folder, kName);
  auto done = files.make_folder(folder);
  if (done) done = files.set_mode(folder, kOwnFolder);
  if (done) done = files.write(file, bytes);
  if (done) done = files.set_mode(file, kOwnFile);
  if (done) done = files.sync(file);
  if (done) done = files.rename(file, path);
  const auto cleared = files.remove_all(folder);
  return done ? cleared : done;
}

}  // namespace voortgang
