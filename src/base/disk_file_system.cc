#include "base/disk_file_system.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace voortgang {
namespace {

FailureKind failure_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return FailureKind::kMissing;
    case EISDIR:
    case EINVAL:
    case ENXIO:
    case ELOOP:
      return FailureKind::kNotAFile;
    case EACCES:
    case EPERM:
      return FailureKind::kPermission;
    case EFBIG:
      return FailureKind::kTooLarge;
    default:
      return FailureKind::kOther;
  }
}

std::unexpected<Failure> failed(const std::string& path, int error) {
  return std::unexpected(Failure{failure_of(error), path, std::generic_category().message(error)});
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }
  // Closes now: the last chance of a file system to say that a write did not succeed.
  [[nodiscard]] bool close() {
    const int number = number_;
    number_ = -1;
    return ::close(number) == 0;
  }

 private:
  int number_;
};

FileKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::kFile;
  return S_ISDIR(mode) ? FileKind::kFolder : FileKind::kOther;
}

Result<std::string> read_open(const std::string& path, int descriptor, std::uint64_t limit) {
  struct stat about{};
  if (::fstat(descriptor, &about) != 0) return failed(path, errno);
  if (kind_of(about.st_mode) == FileKind::kFolder) return failed(path, EISDIR);
  if (kind_of(about.st_mode) != FileKind::kFile) return failed(path, EINVAL);
  if (static_cast<std::uint64_t>(about.st_size) > limit) return failed(path, EFBIG);
  std::string bytes;
  bytes.resize(static_cast<std::size_t>(about.st_size));
  std::size_t have = 0;
  while (have < bytes.size()) {
    const ssize_t n = ::read(descriptor, bytes.data() + have, bytes.size() - have);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failed(path, errno);
    if (n == 0) break;  // shrunk while we read
    have += static_cast<std::size_t>(n);
  }
  bytes.resize(have);
  return bytes;
}

Result<void> write_open(const std::string& path, int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failed(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

}  // namespace

FileKind DiskFileSystem::kind(const std::string& path) {
  struct stat about{};
  if (::stat(path.c_str(), &about) == 0) return kind_of(about.st_mode);
  return ::lstat(path.c_str(), &about) == 0 ? FileKind::kOther : FileKind::kMissing;
}

Result<std::string> DiskFileSystem::read(const std::string& path, std::uint64_t limit) {
  // Non-blocking, so that a named pipe without a writer is refused instead of waited for.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.number() < 0) return failed(path, errno);
  return read_open(path, file.number(), limit);
}

Result<std::vector<FolderEntry>> DiskFileSystem::list(const std::string& path) {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), &::closedir);
  if (!folder) return failed(path, errno);
  std::vector<FolderEntry> entries;
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    const bool plain = entry->d_type == DT_REG || entry->d_type == DT_DIR;
    const FileKind found = entry->d_type == DT_REG ? FileKind::kFile : FileKind::kFolder;
    entries.push_back({name, plain ? found : kind(path_join(path, name))});
  }
  std::ranges::sort(entries, {}, &FolderEntry::name);
  return entries;
}

Result<void> DiskFileSystem::write(const std::string& path, std::string_view bytes) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return failed(path, errno);
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
  if (file.number() < 0) return failed(path, errno);
  if (auto done = write_open(path, file.number(), bytes); !done) return done;
  if (!file.close()) return failed(path, errno);
  return {};
}

Result<void> DiskFileSystem::make_folder(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) return failed(path, error.value());
  return {};
}

Result<void> DiskFileSystem::link(const std::string& from, const std::string& to) {
  if (::link(from.c_str(), to.c_str()) != 0) return failed(to, errno);
  return {};
}

Result<void> DiskFileSystem::rename(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return failed(to, errno);
  return {};
}

Result<void> DiskFileSystem::exchange(const std::string& a, const std::string& b) {
  if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) != 0) return failed(b, errno);
  return {};
}

Result<void> DiskFileSystem::remove_all(const std::string& path) {
  std::error_code error;
  std::filesystem::remove_all(path, error);
  if (error) return failed(path, error.value());
  return {};
}

}  // namespace voortgang
