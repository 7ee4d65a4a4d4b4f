#include "publish/slot.h"

#include <algorithm>
#include <utility>

#include "base/digits.h"
#include "base/put_folder.h"
#include "base/text.h"

namespace voortgang {
namespace {

// The notes, a line each: an attempt begins; it is ready to change places; these are copies of folders of
// others; only clearing away is left.
constexpr std::string_view kBegins = "bouwt";
constexpr std::string_view kReady = "staat";
constexpr std::string_view kCopy = "kopie";
constexpr std::string_view kDone = "weg";
constexpr std::string_view kGivenUp =
    "laat";  // not even a second run could finish it: it is named, and stays
constexpr std::string_view kRetired = "oud";
constexpr unsigned kMostAttempts = 100;

std::string sibling(const std::string& folder, std::string_view kind, unsigned number) {
  std::string name = "." + std::string(name_of(folder)) + "." + std::string(kind);
  if (number > 1) name += "-" + std::to_string(number);
  return path_join(parent_of(folder), name);
}

std::string slot_of(const std::string& folder) {
  return sibling(folder, "slot", 1);
}

// What a note calls a folder by; 0 where it says none.
std::uint64_t number_in(std::string_view word) {
  return digits<std::uint64_t>(word).value_or(0);
}

Result<FileKind> kind_of(FileSystem& files, const std::string& path) {
  const auto state = files.state(path, Links::kItself);
  if (!state) return std::unexpected(state.error());
  return state->kind;
}

// Without a manifest nothing in the folder is ours, and nothing of it is removed.
Result<Manifest> manifest_of(FileSystem& files, const std::string& folder) {
  const auto text = files.read(path_join(folder, kManifestName), kLargestInput);
  if (!text && text.error().kind == FailureKind::kMissing) return Manifest();
  if (!text) return std::unexpected(text.error());
  return parse_manifest(*text).value_or(Manifest());
}

// The old site, where a run died before the new one stood in its place: it is ours by its manifest, whoever
// moved it. Empty where there is a site, or none to put back. What others left may have taken the first
// numbers, so all are looked at.
Result<std::string> retired_site(FileSystem& files, const std::string& folder) {
  const auto site = kind_of(files, folder);
  if (!site) return std::unexpected(site.error());
  if (*site != FileKind::kMissing) return std::string();
  for (unsigned number = 1; number < kMostAttempts; ++number) {
    std::string old = sibling(folder, kRetired, number);
    const auto there = kind_of(files, old);
    if (!there) return std::unexpected(there.error());
    if (*there == FileKind::kMissing) continue;
    const auto manifest = files.read(path_join(old, kManifestName), kLargestInput);
    if (manifest && parse_manifest(*manifest)) return old;
  }
  return std::string();
}

}  // namespace

Slot::Slot(FileSystem& files, std::string folder, std::unique_ptr<FileLock> lock)
    : files_(&files), folder_(std::move(folder)), lock_(std::move(lock)) {}

std::string Slot::staging(unsigned number) const {
  return sibling(folder_, "nieuw", number);
}

std::string Slot::retired(unsigned number) const {
  return sibling(folder_, kRetired, number);
}

Result<Slot> Slot::take(FileSystem& files, const std::string& folder, unsigned milliseconds) {
  if (auto made = files.make_folder(parent_of(folder)); !made) return std::unexpected(made.error());
  auto lock = files.lock(slot_of(folder), milliseconds);
  if (!lock) return std::unexpected(lock.error());
  Slot slot(files, folder, std::move(*lock));
  if (auto recovered = slot.recover(); !recovered) return std::unexpected(recovered.error());
  return slot;
}

std::vector<Slot::Attempt> Slot::attempts_in(std::string_view notes) {
  std::vector<Attempt> attempts;
  const std::size_t end = notes.rfind('\n');  // a line that was not written to its end says nothing
  for (const std::string_view line : split(notes.substr(0, end == notes.npos ? 0 : end), '\n')) {
    const auto words = split_any(line, " ");
    if (words.size() < 2) continue;
    const auto number = static_cast<unsigned>(number_in(words[1]));
    // A number that begins again has been cleared before.
    if (words[0] == kBegins || words[0] == kGivenUp)
      std::erase_if(attempts, [&](const Attempt& a) { return a.number == number; });
    if (words[0] == kBegins) attempts.push_back({.number = number, .folder = {}, .copies = {}});
    if (attempts.empty() || attempts.back().number != number) continue;
    if (words[0] == kDone) attempts.back().is_done = true;
    if (words.size() < 3) continue;
    if (words[0] == kReady) attempts.back().folder = number_in(words[2]);
    if (words[0] == kCopy) attempts.back().copies.insert(number_in(words[2]));
  }
  return attempts;
}

Result<void> Slot::recover() {
  if (auto back = put_back(); !back) return back;
  for (const Attempt& attempt : attempts_in(lock_->notes())) {
    if (auto recovered = recover(attempt); !recovered) return recovered;
  }
  return {};
}

Result<void> Slot::put_back() {
  const auto old = retired_site(*files_, folder_);
  if (!old) return std::unexpected(old.error());
  if (old->empty()) return {};
  if (auto moved = files_->rename(*old, folder_); !moved) return moved;
  has_put_back_ = true;
  return {};
}

Result<void> Slot::recover(const Attempt& attempt) {
  const auto site = files_->state(folder_, Links::kItself);
  if (!site) return std::unexpected(site.error());
  // By the number of the folder itself: its name may have changed with the exchange.
  const bool has_switched =
      attempt.folder && site->kind == FileKind::kFolder && site->number == *attempt.folder;
  const auto old = old_folder(attempt.number);
  if (!old) return std::unexpected(old.error());
  const auto brought = has_switched && !attempt.is_done ? bring_home(attempt, *old) : Result<void>();
  // Who is told to stop has not failed: the next run goes on here.
  if (!brought && brought.error().kind == FailureKind::kStopped) return brought;
  if (!brought) {
    leftovers_.push_back(*old);
    return lock_->note(std::string(kGivenUp) + " " + std::to_string(attempt.number), Survives::kOurEnd);
  }
  clear(staging(attempt.number));
  if (has_switched || attempt.is_done) clear(retired(attempt.number));
  return {};
}

// Where the old site is after the switch: in the place of the new one, or set aside for want of an exchange.
Result<std::string> Slot::old_folder(unsigned number) const {
  const auto old = kind_of(*files_, retired(number));
  if (!old) return std::unexpected(old.error());
  return *old == FileKind::kFolder ? retired(number) : staging(number);
}

Result<void> Slot::bring_home(const Attempt& attempt, const std::string& old) {
  const auto before = manifest_of(*files_, old);
  const auto now = manifest_of(*files_, folder_);
  if (!before) return std::unexpected(before.error());
  if (!now) return std::unexpected(now.error());
  return bring_home(attempt, old, *before, *now);
}

Result<void> Slot::bring_home(const Attempt& attempt, const std::string& old, const Manifest& before,
                              const Manifest& now) {
  const auto there = kind_of(*files_, old);
  if (!there) return std::unexpected(there.error());
  if (*there != FileKind::kFolder) return {};
  if (auto brought = bring_home_foreign(*files_, old, folder_, before, now, attempt.copies); !brought)
    return brought;
  return lock_->note(std::string(kDone) + " " + std::to_string(attempt.number), Survives::kOurEnd);
}

Result<std::string> Slot::make_staging(Survives what) {
  for (number_ = 1; number_ < kMostAttempts; ++number_) {
    const auto there = kind_of(*files_, staging(number_));
    const auto old = kind_of(*files_, retired(number_));
    if (!there) return std::unexpected(there.error());
    if (!old) return std::unexpected(old.error());
    if (*there == FileKind::kMissing && *old == FileKind::kMissing) break;
    // Somebody's, or of a run that nobody could finish: named, and never removed.
    const std::string& left = *there == FileKind::kMissing ? retired(number_) : staging(number_);
    if (std::ranges::find(leftovers_, left) == leftovers_.end()) leftovers_.push_back(left);
  }
  auto noted = lock_->note(std::string(kBegins) + " " + std::to_string(number_), what);
  if (!noted) return std::unexpected(noted.error());
  if (auto made = files_->make_folder(staging(number_)); !made) return std::unexpected(made.error());
  // What others keep for themselves in the site comes here before it has its own rights.
  if (auto own = files_->set_mode(staging(number_), kOwnFolder); !own) return std::unexpected(own.error());
  return staging(number_);
}

Result<void> Slot::note_exchange(const Copies& copies, Survives what) {
  const auto made = files_->state(staging(number_), Links::kItself);
  if (!made) return std::unexpected(made.error());
  copies_ = copies;
  const std::string number = " " + std::to_string(number_) + " ";
  std::string lines;
  for (const std::uint64_t copy : copies) lines.append(kCopy).append(number + std::to_string(copy)) += '\n';
  return lock_->note(lines + std::string(kReady) + number + std::to_string(made->number), what);
}

Result<void> Slot::exchange() {
  const std::string made = staging(number_);
  const auto site = kind_of(*files_, folder_);
  if (!site) return std::unexpected(site.error());
  if (*site == FileKind::kMissing) return files_->rename(made, folder_);
  return put_folder(*files_, made, folder_, retired(number_));
}

void Slot::finish(const Manifest& before, const Manifest& now) {
  if (number_ > 0) {
    const auto old = old_folder(number_);
    const auto brought = !old ? Result<void>(std::unexpected(old.error()))
                              : bring_home({number_, {}, copies_, false}, *old, before, now);
    if (brought) {
      clear(*old);
    } else {
      has_unfinished_ = true;
      leftovers_.push_back(old.value_or(staging(number_)));
    }
  }
  release();
}

void Slot::abandon() {
  if (number_ > 0) clear(staging(number_));
  release();
}

void Slot::clear(const std::string& folder) {
  if (files_->remove_all(folder)) return;
  has_unfinished_ = true;
  leftovers_.push_back(folder);
}

// The notes stay where a next run needs them.
void Slot::release() {
  number_ = 0;
  if (lock_ && !has_unfinished_) lock_->release();
  lock_.reset();
}

Result<bool> put_back_site(FileSystem& files, const std::string& folder) {
  const auto old = retired_site(files, folder);
  if (!old) return std::unexpected(old.error());
  if (old->empty()) return false;
  auto slot = Slot::take(files, folder, 0);
  // A build is at work: it has put the site back, or is about to.
  if (!slot && slot.error().kind == FailureKind::kHeld) return false;
  if (!slot) return std::unexpected(slot.error());
  const bool has = slot->has_put_back();
  slot->abandon();
  return has;
}

}  // namespace voortgang
