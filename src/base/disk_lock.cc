#include "base/disk_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <ctime>
#include <memory>
#include <string_view>
#include <utility>

#include "base/descriptor.h"

namespace voortgang {
namespace {

constexpr unsigned kStep = 20;  // milliseconds between two attempts
constexpr std::string_view kPid = "pid ";

std::string contents_of(int descriptor) {
  std::string text;
  std::array<char, 4096> part{};
  for (ssize_t n; (n = ::pread(descriptor, part.data(), part.size(), static_cast<off_t>(text.size()))) > 0;)
    text.append(part.data(), static_cast<std::size_t>(n));
  return text;
}

// The last one to write its number is the one that holds the lock.
std::string holder_in(std::string_view text) {
  const std::size_t at = text.rfind(kPid);
  if (at == std::string_view::npos) return {};
  const std::size_t number = at + kPid.size();
  return std::string(text.substr(number, text.find('\n', at) - number));
}

class DiskLock final : public FileLock {
 public:
  DiskLock(std::string path, std::unique_ptr<Descriptor> file)
      : path_(std::move(path)), file_(std::move(file)), notes_(contents_of(file_->number())) {}

  [[nodiscard]] const std::string& notes() const override { return notes_; }

  [[nodiscard]] Result<void> note(std::string_view line, Survives what) override {
    const std::string whole = std::string(line) + "\n";
    if (::write(file_->number(), whole.data(), whole.size()) != static_cast<ssize_t>(whole.size()))
      return disk_failure(path_, errno);
    if (what == Survives::kPowerCut && ::fsync(file_->number()) != 0) return disk_failure(path_, errno);
    return {};
  }

  // First the name, then the lock: who waited for it sees that the file is gone, and makes a new one.
  void release() override {
    ::unlink(path_.c_str());
    file_.reset();
  }

 private:
  std::string path_;
  std::unique_ptr<Descriptor> file_;
  std::string notes_;
};

void wait_a_step() {
  timespec step{.tv_sec = 0, .tv_nsec = kStep * 1'000'000L};
  ::nanosleep(&step, nullptr);
}

bool is_still_at(const std::string& path, int descriptor) {
  struct stat ours{};
  struct stat there{};
  return ::fstat(descriptor, &ours) == 0 && ::lstat(path.c_str(), &there) == 0 &&
         ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

// A folder, a link or a socket, none of which can be opened so.
bool is_no_file(int error) {
  return error == EISDIR || error == ELOOP || error == ENXIO;
}

bool is_regular(int descriptor) {
  struct stat there{};
  return ::fstat(descriptor, &there) == 0 && S_ISREG(there.st_mode);
}

Result<std::unique_ptr<FileLock>> taken(const std::string& path, std::unique_ptr<Descriptor> file) {
  auto lock = std::make_unique<DiskLock>(path, std::move(file));
  const std::string& notes = lock->notes();
  if (!notes.empty() && !notes.starts_with(kPid)) return not_ours(path);
  // Whoever had it may have died halfway a line.
  const std::string_view start = notes.empty() || notes.ends_with('\n') ? "" : "\n";
  auto noted = lock->note(std::string(start).append(kPid) + std::to_string(::getpid()), Survives::kOurEnd);
  if (!noted) return std::unexpected(noted.error());
  return lock;
}

std::unexpected<Failure> busy(const std::string& path, const std::string& holder) {
  return std::unexpected(Failure{FailureKind::kHeld, path, holder});
}

}  // namespace

Result<std::unique_ptr<FileLock>> lock_on_disk(const std::string& path, unsigned milliseconds,
                                               const std::atomic<bool>* stop) {
  for (unsigned waited = 0;;) {
    if (stop != nullptr && stop->load())
      return std::unexpected(Failure{FailureKind::kStopped, path, reasons::kStopped});
    auto file = std::make_unique<Descriptor>(
        ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (file->number() < 0) return is_no_file(errno) ? not_ours(path) : disk_failure(path, errno);
    if (!is_regular(file->number())) return not_ours(path);
    if (::flock(file->number(), LOCK_EX | LOCK_NB) == 0) {
      if (!is_still_at(path, file->number())) continue;  // removed between opening and locking
      return taken(path, std::move(file));
    }
    if (errno != EWOULDBLOCK && errno != EINTR) return disk_failure(path, errno);
    if (waited >= milliseconds) return busy(path, holder_in(contents_of(file->number())));
    wait_a_step();
    waited += kStep;
  }
}

}  // namespace voortgang
