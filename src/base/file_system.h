#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace voortgang {

enum class FileKind : std::uint8_t {
  kMissing,
  kFile,
  kFolder,
  kLink,    // only where links are not followed
  kOther,   // socket, device, link that leads nowhere
  kUnknown  // the disk does not say
};

enum class Links : std::uint8_t { kFollow, kItself };

// What the disk says about a path, without reading it.
struct FileState {
  FileKind kind = FileKind::kMissing;
  bool is_mount = false;   // another file system begins here
  std::uint32_t mode = 0;  // permissions, as chmod takes them
  std::uint64_t size = 0;
  std::uint64_t device = 0;  // with `number`: two names of one file have the same
  std::uint64_t number = 0;

  [[nodiscard]] bool is_same_file(const FileState& other) const {
    return kind != FileKind::kMissing && device == other.device && number == other.number;
  }
};

struct FolderEntry {
  std::string name;
  FileKind kind = FileKind::kFile;  // of what a symbolic link points to
  bool is_link = false;

  friend bool operator==(const FolderEntry&, const FolderEntry&) = default;
};

// What something that was written is still there after.
enum class Survives : std::uint8_t { kOurEnd, kPowerCut };

// A file that is locked by this run. Whatever way the run ends, the lock ends with it; the notes in the file
// stay, for the next run to read, unless release() takes them away.
class FileLock {
 public:
  virtual ~FileLock() = default;
  // What the holder before us left in it.
  [[nodiscard]] virtual const std::string& notes() const = 0;
  // Adds a line.
  [[nodiscard]] virtual Result<void> note(std::string_view line, Survives what) = 0;
  // Removes the file, and with it the lock.
  virtual void release() = 0;
};

// The only door to the disk, for any number of threads. Paths are UTF-8 with forward slashes, relative to the
// working directory or absolute. Nothing here knows what a file means.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  // Nothing at the path is no failure: then the kind is kMissing.
  [[nodiscard]] virtual Result<FileState> state(const std::string& path, Links links) = 0;
  // Bytes of a regular file. Anything else, or a file over `limit` bytes, is a Failure; so is a file that is
  // never the same at the end of reading as at the start.
  [[nodiscard]] virtual Result<std::string> read(const std::string& path, std::uint64_t limit) = 0;
  // Entries in order of their names' bytes, without "." and "..". A missing folder is a Failure.
  [[nodiscard]] virtual Result<std::vector<FolderEntry>> list(const std::string& path) = 0;
  // The path without links, "." and "..". What is not there yet keeps its name, also behind a link; a link
  // that leads to itself is a Failure.
  [[nodiscard]] virtual Result<std::string> real_path(const std::string& path) = 0;

  // Creates a new file with that mode, less what the umask takes; a file of that name is replaced, never
  // written into: other names of it keep their bytes.
  [[nodiscard]] virtual Result<void> write(const std::string& path, std::string_view bytes,
                                           std::uint32_t mode) = 0;
  // For everybody to read.
  [[nodiscard]] Result<void> write(const std::string& path, std::string_view bytes) {
    return write(path, bytes, 0644);
  }
  // Creates the folder and those above it; that it is there already is no failure.
  [[nodiscard]] virtual Result<void> make_folder(const std::string& path) = 0;
  // A second name for the same file; of a symbolic link, for the link.
  [[nodiscard]] virtual Result<void> link(const std::string& from, const std::string& to) = 0;
  [[nodiscard]] virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
  // Two existing paths change places in one step.
  [[nodiscard]] virtual Result<void> exchange(const std::string& a, const std::string& b) = 0;
  // With all below it, without following links; that it is not there is no failure.
  [[nodiscard]] virtual Result<void> remove_all(const std::string& path) = 0;
  [[nodiscard]] virtual Result<void> set_mode(const std::string& path, std::uint32_t mode) = 0;
  // Gives `to` the owner, as far as we may, the mode, and what somebody set by hand: access lists,
  // attributes.
  [[nodiscard]] virtual Result<void> copy_rights(const std::string& from, const std::string& to) = 0;

  // After this a power cut leaves the file's bytes, or the folder's names, as they are now.
  [[nodiscard]] virtual Result<void> sync(const std::string& path) = 0;
  // The same for everything on the file system of that folder.
  [[nodiscard]] virtual Result<void> sync_all(const std::string& path) = 0;
  // Makes the file where it is missing. Waits while another run holds it; after `milliseconds` a Failure of
  // kind kHeld with the number of the holder's process as its reason.
  [[nodiscard]] virtual Result<std::unique_ptr<FileLock>> lock(const std::string& path,
                                                               unsigned milliseconds) = 0;

  // What a path leads to; kUnknown where that cannot be said.
  [[nodiscard]] FileKind kind(const std::string& path);
};

inline constexpr std::uint64_t kLargestInput = std::uint64_t{2} << 30U;  // positions are 32 bits wide
inline constexpr unsigned kPatience = 10'000;      // milliseconds, for another run with the same lock
inline constexpr std::uint32_t kOwnFolder = 0700;  // the mode of a folder that is for its owner alone

[[nodiscard]] std::string path_join(std::string_view folder, std::string_view name);
// "a/b/c" -> "a/b"; "c" -> ".".
[[nodiscard]] std::string parent_of(std::string_view path);
// "a/b/c" -> "c".
[[nodiscard]] std::string_view name_of(std::string_view path);
// Whether a path is a folder or lies in it; "." holds every relative path. Nothing is looked up.
[[nodiscard]] bool is_within(std::string_view path, std::string_view folder);

}  // namespace voortgang
