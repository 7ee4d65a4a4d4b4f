#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/file_system.h"

namespace voortgang {

// A disk in memory, for tests and for what never has to reach a disk: it keeps a log of what was asked of it
// and can be told to fail. Folders exist by themselves or because something is in them.
class MemoryFileSystem final : public FileSystem {
 public:
  [[nodiscard]] FileKind kind(const std::string& path) override;
  [[nodiscard]] Result<std::string> read(const std::string& path, std::uint64_t limit) override;
  [[nodiscard]] Result<std::vector<FolderEntry>> list(const std::string& path) override;
  [[nodiscard]] Result<void> write(const std::string& path, std::string_view bytes) override;
  [[nodiscard]] Result<void> make_folder(const std::string& path) override;
  [[nodiscard]] Result<void> link(const std::string& from, const std::string& to) override;
  [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to) override;
  [[nodiscard]] Result<void> exchange(const std::string& a, const std::string& b) override;
  [[nodiscard]] Result<void> remove_all(const std::string& path) override;

  void put(const std::string& path, std::string bytes);
  // All files below a folder, with paths relative to it.
  [[nodiscard]] std::map<std::string, std::string> files_below(const std::string& folder) const;

  // The nth change from now on (0 = the next) fails, and everything after it: the moment a process dies.
  void fail_from_change(std::size_t nth) { changes_left_ = nth; }
  void never_fail() { changes_left_.reset(); }
  // exchange() fails as on a file system without it, and leaves everything as it was.
  void without_exchange() { can_exchange_ = false; }

  // Reading that file fails: for want of permission, or because the disk is worn.
  void deny(const std::string& path) { denied_.insert(path); }
  void wear_out(const std::string& path) { broken_.insert(path); }
  // That file passes for one of three gigabytes.
  void make_huge(const std::string& path) { huge_.insert(path); }

  [[nodiscard]] const std::vector<std::string>& log() const { return log_; }
  void clear_log() { log_.clear(); }

 private:
  using Bytes = std::shared_ptr<const std::string>;  // shared between hard links
  struct Node {
    bool is_folder = false;
    Bytes bytes;
  };

  [[nodiscard]] Result<void> change(std::string what);
  [[nodiscard]] std::map<std::string, Node> take_below(const std::string& path);
  void put_below(const std::string& path, std::map<std::string, Node> nodes);
  void add_parents(const std::string& path);

  std::recursive_mutex mutex_;  // one operation uses another
  std::map<std::string, Node> nodes_;
  std::set<std::string> denied_, broken_, huge_;
  std::vector<std::string> log_;
  std::optional<std::size_t> changes_left_;
  bool can_exchange_ = true;
};

}  // namespace voortgang
