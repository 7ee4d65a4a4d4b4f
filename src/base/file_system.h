#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace voortgang {

enum class FileKind : std::uint8_t {
  kMissing,
  kFile,
  kFolder,
  kOther
};  // other: socket, device, broken link

struct FolderEntry {
  std::string name;
  FileKind kind = FileKind::kFile;  // of what a symbolic link points to

  friend bool operator==(const FolderEntry&, const FolderEntry&) = default;
};

// The only door to the disk, for any number of threads. Paths are UTF-8 with forward slashes, relative to the
// working directory or absolute. Nothing here knows what a file means.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  [[nodiscard]] virtual FileKind kind(const std::string& path) = 0;
  // Bytes of a regular file. Anything else, or a file over `limit` bytes, is a Failure.
  [[nodiscard]] virtual Result<std::string> read(const std::string& path, std::uint64_t limit) = 0;
  // Entries in order of their names' bytes, without "." and "..". A missing folder is a Failure.
  [[nodiscard]] virtual Result<std::vector<FolderEntry>> list(const std::string& path) = 0;

  // Creates a new file; a file of that name is replaced, never written into: other names of it keep their
  // bytes.
  [[nodiscard]] virtual Result<void> write(const std::string& path, std::string_view bytes) = 0;
  // Creates the folder and those above it; that it is there already is no failure.
  [[nodiscard]] virtual Result<void> make_folder(const std::string& path) = 0;
  // A second name for the same bytes.
  [[nodiscard]] virtual Result<void> link(const std::string& from, const std::string& to) = 0;
  [[nodiscard]] virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
  // Two existing paths change places in one step.
  [[nodiscard]] virtual Result<void> exchange(const std::string& a, const std::string& b) = 0;
  // With all below it; that it is not there is no failure.
  [[nodiscard]] virtual Result<void> remove_all(const std::string& path) = 0;
};

inline constexpr std::uint64_t kLargestInput = std::uint64_t{2} << 30U;  // positions are 32 bits wide

// A file that is old or new as a whole, also when the process dies: written beside its place, then renamed.
// The folder is made where it is missing.
[[nodiscard]] Result<void> replace_file(FileSystem& files, const std::string& path, std::string_view bytes);

[[nodiscard]] std::string path_join(std::string_view folder, std::string_view name);
// "a/b/c" -> "a/b"; "c" -> ".".
[[nodiscard]] std::string parent_of(std::string_view path);

}  // namespace voortgang
