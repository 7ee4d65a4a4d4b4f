#include "release/workplace.h"

#include <new>
#include <string_view>
#include <utility>

#include "release/release_woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kFolder = "publicatie";
constexpr std::string_view kLock = "publicatie.slot";
// Its name is the mark: a run that dies while it is written leaves no other.
constexpr std::string_view kMark = ".van-voortgang";

}  // namespace

Workplace::Workplace(FileSystem& files, std::string folder, std::unique_ptr<FileLock> lock)
    : files_(&files), folder_(std::move(folder)), lock_(std::move(lock)) {}

Workplace::~Workplace() {
  if (!lock_) return;
  try {
    static_cast<void>(clear());  // what stays bears our mark, and goes with the next run
    lock_->release();
  } catch (const std::bad_alloc&) {  // as for one that died
    lock_.reset();
  }
}

std::string Workplace::site() const {
  return path_join(folder_, "site");
}

std::string Workplace::repository() const {
  return path_join(folder_, "git");
}

Result<Workplace> Workplace::take(FileSystem& files, const std::string& programme, unsigned milliseconds) {
  const std::string hidden = path_join(programme, kHidden);
  if (auto made = files.make_folder(hidden); !made) return std::unexpected(made.error());
  const auto real = files.real_path(hidden);
  if (!real) return std::unexpected(real.error());
  auto lock = files.lock(path_join(*real, kLock), milliseconds);
  if (!lock) return std::unexpected(lock.error());
  Workplace place(files, path_join(*real, kFolder), std::move(*lock));
  if (auto made = place.make(); !made) return std::unexpected(made.error());
  return place;
}

Result<void> Workplace::make() {
  if (auto cleared = clear(); !cleared) return cleared;
  if (auto made = files_->make_folder(folder_); !made) return made;
  return files_->write(path_join(folder_, kMark), kWorkplaceText);
}

// Ours alone, and the mark last: whoever dies meanwhile leaves what the next run knows.
Result<void> Workplace::clear() {
  const auto there = files_->state(folder_, Links::kItself);
  if (!there) return std::unexpected(there.error());
  if (there->kind == FileKind::kMissing) return {};
  const std::unexpected<Failure> foreign = not_ours(folder_);
  if (there->kind != FileKind::kFolder) return foreign;
  const auto entries = files_->list(folder_);
  if (!entries) return std::unexpected(entries.error());
  const auto mark = files_->state(path_join(folder_, kMark), Links::kItself);
  if (!mark) return std::unexpected(mark.error());
  if (!entries->empty() && mark->kind != FileKind::kFile) return foreign;
  for (const std::string& made : {site(), repository()}) {
    if (auto removed = files_->remove_all(made); !removed) return removed;
  }
  return files_->remove_all(folder_);
}

}  // namespace voortgang
