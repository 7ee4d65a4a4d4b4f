#include "base/disk_file_system.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>

#include "base/descriptor.h"
#include "base/disk_attributes.h"
#include "base/disk_lock.h"

namespace voortgang {
namespace {

constexpr int kReadings = 3;  // of a file that changes while it is read
constexpr std::uint32_t kModeBits = 07777;
// Not of the kernel: our own sign that a file was not the same at the end.
constexpr int kHasChanged = -1;

std::unexpected<Failure> stopped(const std::string& path) {
  return std::unexpected(Failure{FailureKind::kStopped, path, reasons::kStopped});
}

Result<void> done_if(bool fine, const std::string& path) {
  if (!fine) return disk_failure(path, errno);
  return {};
}

FileKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::kFile;
  if (S_ISLNK(mode)) return FileKind::kLink;
  return S_ISDIR(mode) ? FileKind::kFolder : FileKind::kOther;
}

int why_unreadable(const struct stat& about, std::uint64_t limit) {
  if (S_ISDIR(about.st_mode)) return EISDIR;
  if (!S_ISREG(about.st_mode)) return EINVAL;
  return static_cast<std::uint64_t>(about.st_size) > limit ? EFBIG : 0;
}

bool is_same(const struct stat& a, const struct stat& b) {
  return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
         a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// As many bytes as the file has, or fewer at its end.
int read_to_end(int descriptor, std::string& bytes) {
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t n = ::pread(descriptor, bytes.data() + have, bytes.size() - have, static_cast<off_t>(have));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno;
    if (n == 0) return kHasChanged;
    have += static_cast<std::size_t>(n);
  }
  return 0;
}

// Zero, an errno, or kHasChanged.
int read_once(int descriptor, std::uint64_t limit, std::string& bytes) {
  struct stat before{};
  if (::fstat(descriptor, &before) != 0) return errno;
  if (const int why = why_unreadable(before, limit); why != 0) return why;
  bytes.resize(static_cast<std::size_t>(before.st_size));
  if (const int why = read_to_end(descriptor, bytes); why != 0) return why;
  struct stat after{};
  if (::fstat(descriptor, &after) != 0) return errno;
  return is_same(before, after) ? 0 : kHasChanged;
}

Result<void> write_open(const std::string& path, int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return disk_failure(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

FileState state_of(const struct statx& about) {
  return {.kind = kind_of(about.stx_mode),
          .is_mount = (about.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0,
          .mode = about.stx_mode & kModeBits,
          .size = about.stx_size,
          .device = makedev(about.stx_dev_major, about.stx_dev_minor),
          .number = about.stx_ino};
}

bool is_nothing(int error) {
  return error == ENOENT || error == ENOTDIR;
}

}  // namespace

Result<FileState> DiskFileSystem::state(const std::string& path, Links links) {
  struct statx about{};
  const int flags = links == Links::kFollow ? 0 : AT_SYMLINK_NOFOLLOW;
  if (::statx(AT_FDCWD, path.c_str(), flags, STATX_BASIC_STATS, &about) == 0) return state_of(about);
  const int error = errno;
  // ELOOP: a link to itself leads nowhere, as one to a missing file does.
  if (!is_nothing(error) && error != ELOOP) return disk_failure(path, error);
  if (links == Links::kItself) return FileState{};
  const auto itself = state(path, Links::kItself);
  if (itself && itself->kind == FileKind::kLink) return FileState{.kind = FileKind::kOther};
  return itself;
}

Result<std::string> DiskFileSystem::read(const std::string& path, std::uint64_t limit) {
  if (is_stopped()) return stopped(path);
  std::string bytes;
  for (int reading = 0; reading < kReadings; ++reading) {
    // Non-blocking, so that a named pipe without a writer is refused instead of waited for.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) return disk_failure(path, errno);
    const int why = read_once(file.number(), limit, bytes);
    if (why == 0) return bytes;
    if (why != kHasChanged) return disk_failure(path, why);
  }
  return std::unexpected(Failure{FailureKind::kChanged, path, reasons::kChanged});
}

Result<std::vector<FolderEntry>> DiskFileSystem::list(const std::string& path) {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), &::closedir);
  if (!folder) return disk_failure(path, errno);
  std::vector<FolderEntry> entries;
  while (true) {
    errno = 0;  // the only way in which readdir tells an error from the end
    const dirent* entry = ::readdir(folder.get());
    if (entry == nullptr) break;
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    if (entry->d_type == DT_REG || entry->d_type == DT_DIR) {
      entries.push_back({name, entry->d_type == DT_REG ? FileKind::kFile : FileKind::kFolder});
      continue;
    }
    const auto itself = state(path_join(path, name), Links::kItself);
    const auto behind = state(path_join(path, name), Links::kFollow);
    if (!itself) return std::unexpected(itself.error());
    entries.push_back({name, behind ? behind->kind : FileKind::kUnknown, itself->kind == FileKind::kLink});
  }
  if (errno != 0) return disk_failure(path, errno);
  std::ranges::sort(entries, {}, &FolderEntry::name);
  return entries;
}

Result<std::string> DiskFileSystem::real_path(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), &std::free);
  if (real) return std::string(real.get());
  const int error = errno;
  const auto itself = state(path, Links::kItself);
  if (error != ENOENT || !itself || path == "/" || path.empty()) return disk_failure(path, error);
  if (itself->kind == FileKind::kLink) {
    std::error_code unread;
    const std::string target = std::filesystem::read_symlink(path, unread).string();
    if (unread) return disk_failure(path, unread.value());
    return real_path(target.starts_with('/') ? target : path_join(parent_of(path), target));
  }
  if (itself->kind != FileKind::kMissing) return disk_failure(path, error);
  std::string_view whole = path;
  while (whole.ends_with('/')) whole.remove_suffix(1);
  const auto parent = real_path(parent_of(whole));
  if (!parent) return parent;
  return path_join(*parent, name_of(whole));
}

Result<void> DiskFileSystem::write(const std::string& path, std::string_view bytes, std::uint32_t mode) {
  if (is_stopped()) return stopped(path);
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return disk_failure(path, errno);
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
  if (file.number() < 0) return disk_failure(path, errno);
  if (auto done = write_open(path, file.number(), bytes); !done) return done;
  return done_if(file.close(), path);
}

Result<void> DiskFileSystem::make_folder(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) return disk_failure(path, error.value());
  return {};
}

Result<void> DiskFileSystem::link(const std::string& from, const std::string& to) {
  if (is_stopped()) return stopped(to);
  return done_if(::link(from.c_str(), to.c_str()) == 0, to);
}

Result<void> DiskFileSystem::rename(const std::string& from, const std::string& to) {
  return done_if(::rename(from.c_str(), to.c_str()) == 0, to);
}

Result<void> DiskFileSystem::exchange(const std::string& a, const std::string& b) {
  return done_if(::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0, b);
}

Result<void> DiskFileSystem::remove_all(const std::string& path) {
  std::error_code error;
  std::filesystem::remove_all(path, error);
  if (error && !is_nothing(error.value())) return disk_failure(path, error.value());
  return {};
}

Result<void> DiskFileSystem::set_mode(const std::string& path, std::uint32_t mode) {
  return done_if(::chmod(path.c_str(), mode) == 0, path);
}

Result<void> DiskFileSystem::copy_rights(const std::string& from, const std::string& to) {
  struct stat about{};
  if (::stat(from.c_str(), &about) != 0) return disk_failure(from, errno);
  // Only root may give a file away; a group, who is in it.
  if (::chown(to.c_str(), about.st_uid, about.st_gid) != 0 &&
      ::chown(to.c_str(), static_cast<uid_t>(-1), about.st_gid) != 0 && errno != EPERM) {
    return disk_failure(to, errno);
  }
  if (auto copied = copy_attributes(from, to); !copied) return copied;
  return set_mode(to, about.st_mode & kModeBits);
}

Result<void> DiskFileSystem::sync(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.number() < 0) return disk_failure(path, errno);
  return done_if(::fsync(file.number()) == 0, path);
}

Result<void> DiskFileSystem::sync_all(const std::string& path) {
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
  if (folder.number() < 0) return disk_failure(path, errno);
  return done_if(::syncfs(folder.number()) == 0, path);
}

Result<std::unique_ptr<FileLock>> DiskFileSystem::lock(const std::string& path, unsigned milliseconds) {
  return lock_on_disk(path, milliseconds, stop_);
}

}  // namespace voortgang
