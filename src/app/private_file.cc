#include "app/private_file.h"

#include <array>

#include "publish/manifest.h"

namespace voortgang {
namespace {

constexpr std::uint32_t kOwnFolder = 0700;
constexpr std::uint32_t kOwnFile = 0600;

// One that a site was published to, or that is under version control.
Result<bool> is_open(FileSystem& files, const std::string& folder) {
  const auto versions = files.state(path_join(folder, ".git"), Links::kFollow);
  if (!versions) return std::unexpected(versions.error());
  if (versions->kind != FileKind::kMissing) return true;
  const auto manifest = files.read(path_join(folder, kManifestName), kLargestInput);
  if (manifest) return parse_manifest(*manifest).has_value();
  // What cannot be read may be one.
  return manifest.error().kind == FailureKind::kMissing ? Result<bool>(false)
                                                        : std::unexpected(manifest.error());
}

}  // namespace

Result<std::optional<std::string>> public_folder_of(FileSystem& files, const std::string& path,
                                                    const std::string& programme, const std::string& site) {
  auto folder = files.real_path(parent_of(path));
  if (!folder) return std::unexpected(folder.error());
  for (const std::string& place : {site, path_join(programme, "site"), path_join(programme, "indicators"),
                                   path_join(programme, "templates")}) {
    const auto real = files.real_path(place);
    if (!real && real.error().kind != FailureKind::kMissing) return std::unexpected(real.error());
    if (real && is_within(*folder, *real)) return place;
  }
  for (std::string above = *folder;; above = parent_of(above)) {
    const auto open = is_open(files, above);
    if (!open) return std::unexpected(open.error());
    if (*open) return above;
    if (parent_of(above) == above) return std::nullopt;
  }
}

Result<void> write_private(FileSystem& files, const std::string& path, std::string_view bytes) {
  const auto there = files.state(path, Links::kItself);
  if (!there) return std::unexpected(there.error());
  if (there->kind != FileKind::kMissing && there->kind != FileKind::kFile)
    return std::unexpected(Failure{FailureKind::kNotAFile, path, "not a regular file"});
  const std::string folder = path + ".nieuw";
  const auto taken = files.state(folder, Links::kItself);
  if (!taken) return std::unexpected(taken.error());
  if (taken->kind != FileKind::kMissing)
    return std::unexpected(Failure{FailureKind::kForeign, folder, "it is in the way"});
  // In a folder of our own: a new file by itself could be opened before its mode is set.
  const std::string file = path_join(folder, "rapport");
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
