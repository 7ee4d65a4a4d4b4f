#include "publish/site_publisher.h"

#include <utility>

#include "base/sha256.h"

namespace voortgang {
namespace {

std::string sibling(const std::string& folder, std::string_view kind) {
  const std::size_t slash = folder.rfind('/');
  const std::string name = slash == std::string::npos ? folder : folder.substr(slash + 1);
  return path_join(parent_of(folder), "." + name + "." + std::string(kind));
}

std::string without_end_slash(std::string folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder;
}

}  // namespace

SitePublisher::SitePublisher(FileSystem& files, std::string folder)
    : files_(files),
      folder_(without_end_slash(std::move(folder))),
      staging_(sibling(folder_, "nieuw")),
      retired_(sibling(folder_, "oud")) {
  // A run that died between two renames left no site, but the old one beside its place.
  if (files_.kind(folder_) == FileKind::kMissing && files_.kind(retired_) == FileKind::kFolder) {
    [[maybe_unused]] const auto restored = files_.rename(retired_, folder_);
  }
  const auto text = files_.read(path_join(folder_, kManifestName), kLargestInput);
  if (text) before_ = parse_manifest(*text);
}

Result<void> SitePublisher::add(const std::string& path, std::string_view bytes) {
  const ManifestEntry entry{bytes.size(), sha256_hex(bytes)};
  const auto known = before_.find(path);
  bool same = known != before_.end() && known->second == entry;
  if (same) {
    // The manifest may be older than the file: what counts is what stands there.
    const auto there = files_.read(path_join(folder_, path), bytes.size());
    same = there && *there == bytes;
  }
  if (!same) {
    if (auto staged = stage(path, bytes); !staged) return staged;
  }
  const std::scoped_lock lock(mutex_);
  now_.emplace(path, entry);
  if (!same) changed_.insert(path);
  return {};
}

Result<void> SitePublisher::stage(const std::string& path, std::string_view bytes) {
  if (auto made = make_folder_for(path); !made) return made;
  return files_.write(path_join(staging_, path), bytes);
}

Result<void> SitePublisher::make_folder_for(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (folders_.empty()) {
    if (auto removed = clear_leftovers(); !removed) return removed;
  }
  const std::string folder = parent_of(path_join(staging_, path));
  if (!folders_.insert(folder).second) return {};
  return files_.make_folder(folder);
}

// What a run that died has left behind. Where no site stands, the retired one is all there is of it.
Result<void> SitePublisher::clear_leftovers() {
  if (auto removed = files_.remove_all(staging_); !removed) return removed;
  if (files_.kind(folder_) == FileKind::kMissing) return {};
  return files_.remove_all(retired_);
}

Result<Published> SitePublisher::finish() {
  Published done{.written = changed_.size(), .unchanged = now_.size() - changed_.size()};
  for (const auto& [path, entry] : before_) done.removed += now_.contains(path) ? 0U : 1U;
  if (!done.anything()) {
    if (auto cleared = clear_leftovers(); !cleared) return std::unexpected(cleared.error());
    return done;
  }
  if (auto made = make_folder_for("."); !made) return std::unexpected(made.error());
  if (auto linked = take_along_unchanged(); !linked) return std::unexpected(linked.error());
  if (files_.kind(folder_) == FileKind::kFolder) {
    if (auto linked = take_along_foreign(""); !linked) return std::unexpected(linked.error());
  }
  const auto written = files_.write(path_join(staging_, kManifestName), manifest_json(now_));
  if (!written) return std::unexpected(written.error());
  if (auto moved = change_places(); !moved) return std::unexpected(moved.error());
  return done;
}

// A second name for a file of the old site; a copy where the file system has no such thing.
Result<void> SitePublisher::take_along(const std::string& path) {
  if (auto made = make_folder_for(path); !made) return made;
  const std::string from = path_join(folder_, path);
  const std::string to = path_join(staging_, path);
  if (files_.link(from, to)) return {};
  const auto bytes = files_.read(from, kLargestInput);
  if (!bytes) return std::unexpected(bytes.error());
  return files_.write(to, *bytes);
}

Result<void> SitePublisher::take_along_unchanged() {
  for (const auto& [path, entry] : now_) {
    if (changed_.contains(path)) continue;
    if (auto linked = take_along(path); !linked) return linked;
  }
  return {};
}

Result<void> SitePublisher::take_along_foreign(const std::string& below) {
  const auto entries = files_.list(path_join(folder_, below));
  if (!entries) return std::unexpected(entries.error());
  for (const FolderEntry& entry : *entries) {
    const std::string path = path_join(below, entry.name);
    if (entry.kind == FileKind::kFolder) {
      if (auto linked = take_along_foreign(path); !linked) return linked;
    } else if (!before_.contains(path) && !now_.contains(path) && path != kManifestName) {
      if (auto linked = take_along(path); !linked) return linked;
    }
  }
  return {};
}

Result<void> SitePublisher::change_places() {
  if (files_.kind(folder_) == FileKind::kMissing) return files_.rename(staging_, folder_);
  if (!files_.exchange(staging_, folder_)) {
    // No exchange on this file system: two renames, and between them, for a moment, no site.
    if (auto moved = files_.rename(folder_, retired_); !moved) return moved;
    if (auto moved = files_.rename(staging_, folder_); !moved) {
      [[maybe_unused]] const auto restored = files_.rename(retired_, folder_);
      return moved;
    }
  }
  // The new site stands. What cannot be cleared away now goes with the next run.
  [[maybe_unused]] const auto cleared = clear_leftovers();
  return {};
}

void SitePublisher::abandon() {
  [[maybe_unused]] const auto cleared = clear_leftovers();
}

}  // namespace voortgang
