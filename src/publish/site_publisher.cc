#include "publish/site_publisher.h"

#include <new>
#include <utility>

#include "base/sha256.h"
#include "publish/foreign.h"

namespace voortgang {
namespace {

// What a web server can read, whatever the umask of whoever builds.
constexpr std::uint32_t kFileMode = 0644;
constexpr std::uint32_t kFolderMode = 0755;

bool is_page(std::string_view path) {
  return path.ends_with(".html");
}

std::set<std::string> folders_of(const Manifest& manifest) {
  std::set<std::string> folders;
  for (const auto& [path, entry] : manifest) {
    for (std::string folder = parent_of(path); folder != "." && folders.insert(folder).second;)
      folder = parent_of(folder);
  }
  return folders;
}

std::unexpected<Failure> not_as_added(const std::string& path) {
  return std::unexpected(Failure{FailureKind::kChanged, path, reasons::kNotAsWritten});
}

}  // namespace

// In this order: the lock; every file compared with what stands there, and staged where it differs; then, if
// anything did, a second name for each unchanged file, what is not ours, the manifest, rights, and a last
// look at whether all of it stands there as it was written. Only then do the two folders change places. Until
// that moment a reader sees the old site, and so does the next run if this one dies.

SitePublisher::SitePublisher(FileSystem& files, std::string folder, PublishOptions options)
    : files_(files), folder_(std::move(folder)), options_(std::move(options)) {}

SitePublisher::~SitePublisher() {
  try {
    abandon();
  } catch (const std::bad_alloc&) {  // the next run does it, as for one that died
    slot_.reset();
  }
}

Result<void> SitePublisher::begin() {
  auto real = files_.real_path(folder_);
  if (!real) return std::unexpected(real.error());
  folder_ = std::move(*real);
  auto slot = Slot::take(files_, folder_, options_.wait);
  if (!slot) return std::unexpected(slot.error());
  slot_.emplace(std::move(*slot));
  const auto there = files_.state(folder_, Links::kItself);
  if (!there) return std::unexpected(there.error());
  is_new_ = there->kind == FileKind::kMissing;
  if (!is_new_ && there->kind != FileKind::kFolder)
    return std::unexpected(Failure{FailureKind::kNotAFolder, folder_, {}});
  auto manifest = manifest_in(files_, folder_);
  if (!manifest) return std::unexpected(manifest.error());
  before_ = std::move(*manifest);
  return {};
}

// The manifest may be older than the file: what counts is what stands there.
bool SitePublisher::is_published_so(const std::string& path, std::string_view bytes,
                                    const ManifestEntry& entry) {
  const auto known = before_.find(path);
  if (known == before_.end() || known->second != entry) return false;
  const std::string place = path_join(folder_, path);
  const auto there = files_.state(place, Links::kItself);
  if (!there || there->kind != FileKind::kFile) return false;
  const auto text = files_.read(place, bytes.size());
  if (!text || *text != bytes) return false;
  return there->mode == kFileMode || files_.set_mode(place, kFileMode);
}

Result<void> SitePublisher::add(const std::string& path, std::string_view bytes) {
  const ManifestEntry entry{bytes.size(), sha256_hex(bytes)};
  const bool same = is_published_so(path, bytes, entry);
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
  const std::string place = path_join(staging_, path);
  if (auto written = files_.write(place, bytes); !written) return written;
  return files_.set_mode(place, kFileMode);
}

// The first that has something to stage makes the staging, once; the others wait for it.
Result<void> SitePublisher::make_staging() {
  const std::scoped_lock lock(mutex_);
  if (!staging_.empty()) return {};
  auto made = slot_->make_staging(notes_survive());
  if (!made) return std::unexpected(made.error());
  staging_ = std::move(*made);
  folders_.insert(staging_);
  return {};
}

// The disk is asked outside the lock: two threads that make the same folder do no harm, and a folder is
// known only when it is there.
Result<void> SitePublisher::make_folder_for(const std::string& path) {
  if (auto made = make_staging(); !made) return made;
  std::string folder = parent_of(path_join(staging_, path));
  {
    const std::scoped_lock lock(mutex_);
    if (folders_.contains(folder)) return {};
  }
  if (auto made = files_.make_folder(folder); !made) return made;
  const std::scoped_lock lock(mutex_);
  folders_.insert(std::move(folder));
  return {};
}

Removal SitePublisher::removal() const {
  Removal removal;
  for (const auto& [path, entry] : before_) {
    if (!is_page(path)) continue;
    ++removal.of;
    if (!now_.contains(path)) ++removal.pages;
  }
  return removal;
}

// Rights that somebody took away come back; true where all is as it has to be.
bool SitePublisher::mends_folders() {
  auto folders = folders_of(now_);
  folders.insert("");
  for (const std::string& folder : folders) {
    const std::string place = path_join(folder_, folder);
    const auto there = files_.state(place, Links::kFollow);
    if (!there) return false;
    const std::uint32_t needed = folder.empty() ? there->mode | kFolderMode : kFolderMode;
    if (there->mode != needed && !files_.set_mode(place, needed)) return false;
  }
  return true;
}

Result<Published> SitePublisher::finish() {
  Published done;
  done.written = changed_.size();
  done.unchanged = now_.size() - changed_.size();
  for (const auto& [path, entry] : before_) done.removed += now_.contains(path) ? 0U : 1U;
  if (removal().is_large() && !options_.may_remove) {
    done.refused = removal();
    abandon();
    return done;
  }
  if (done.anything() || is_new_ || !mends_folders()) {
    if (auto complete = complete_staging(); !complete) return std::unexpected(complete.error());
    const auto switched = switch_over();
    if (!switched) return std::unexpected(switched.error());
    done.is_durable = *switched;
  }
  slot_->finish(before_, now_);
  done.site = now_;
  done.leftovers = slot_->leftovers();
  slot_.reset();
  return done;
}

Result<void> SitePublisher::complete_staging() {
  if (auto made = make_folder_for("."); !made) return made;
  if (auto linked = take_along_unchanged(); !linked) return linked;
  if (!is_new_) {
    auto copies = take_along_foreign(files_, folder_, staging_, before_, now_);
    if (!copies) return std::unexpected(copies.error());
    copies_ = std::move(*copies);
  }
  const std::string manifest = path_join(staging_, kManifestName);
  if (auto written = files_.write(manifest, manifest_json(now_)); !written) return written;
  if (auto set = files_.set_mode(manifest, kFileMode); !set) return set;
  if (auto set = set_modes(); !set) return set;
  return verify_staging();
}

Result<void> SitePublisher::take_along_unchanged() {
  for (const auto& [path, entry] : now_) {
    if (changed_.contains(path)) continue;
    if (auto made = make_folder_for(path); !made) return made;
    const std::string place = path_join(staging_, path);
    if (auto linked = link_or_copy(files_, path_join(folder_, path), place); !linked) return linked;
  }
  return {};
}

// The folder itself was perhaps made by somebody who gave it a group: it keeps what it has.
Result<void> SitePublisher::set_modes() {
  for (const std::string& folder : folders_of(now_)) {
    if (auto set = files_.set_mode(path_join(staging_, folder), kFolderMode); !set) return set;
  }
  if (is_new_) return files_.set_mode(staging_, kFolderMode);
  if (auto copied = files_.copy_rights(folder_, staging_); !copied) return copied;
  const auto root = files_.state(staging_, Links::kItself);
  if (!root) return std::unexpected(root.error());
  return files_.set_mode(staging_, root->mode | kFolderMode);
}

// Whatever else was at work there: what is published is what was added.
Result<void> SitePublisher::verify_staging() {
  for (const auto& [path, entry] : now_) {
    const std::string place = path_join(staging_, path);
    const auto there = files_.state(place, Links::kItself);
    if (!there) return std::unexpected(there.error());
    if (there->kind != FileKind::kFile || there->size != entry.size) return not_as_added(place);
    if (!changed_.contains(path)) continue;
    const auto bytes = files_.read(place, entry.size);
    if (!bytes) return std::unexpected(bytes.error());
    if (sha256_hex(*bytes) != entry.sha256) return not_as_added(place);
  }
  return {};
}

// Whether the disk has confirmed it. Before the exchange any failure leaves the old site; after it the new
// one stands, and no failure makes that undone.
Result<bool> SitePublisher::switch_over() {
  if (auto noted = slot_->note_exchange(copies_, notes_survive()); !noted)
    return std::unexpected(noted.error());
  if (options_.sync) {
    if (auto synced = files_.sync_all(staging_); !synced) return std::unexpected(synced.error());
  }
  if (auto exchanged = slot_->exchange(); !exchanged) return std::unexpected(exchanged.error());
  return !options_.sync || files_.sync(parent_of(folder_)).has_value();
}

void SitePublisher::abandon() {
  if (slot_) slot_->abandon();
  slot_.reset();
}

}  // namespace voortgang
