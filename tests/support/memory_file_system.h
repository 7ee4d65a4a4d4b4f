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

// A disk in memory, for tests: it keeps a log of what was asked of it
// and can be told to fail. tests/base/file_system_test.cc holds it against the real one.
class MemoryFileSystem final : public FileSystem {
 public:
  [[nodiscard]] Result<FileState> state(const std::string& path, Links links) override;
  [[nodiscard]] Result<std::string> read(const std::string& path, std::uint64_t limit) override;
  [[nodiscard]] Result<std::vector<FolderEntry>> list(const std::string& path) override;
  [[nodiscard]] Result<std::string> real_path(const std::string& path) override;
  using FileSystem::write;
  [[nodiscard]] Result<void> write(const std::string& path, std::string_view bytes,
                                   std::uint32_t mode) override;
  [[nodiscard]] Result<void> make_folder(const std::string& path) override;
  [[nodiscard]] Result<void> link(const std::string& from, const std::string& to) override;
  [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to) override;
  [[nodiscard]] Result<void> exchange(const std::string& a, const std::string& b) override;
  [[nodiscard]] Result<void> remove_all(const std::string& path) override;
  [[nodiscard]] Result<void> set_mode(const std::string& path, std::uint32_t mode) override;
  [[nodiscard]] Result<void> copy_rights(const std::string& from, const std::string& to) override;
  [[nodiscard]] Result<void> sync(const std::string& path) override;
  [[nodiscard]] Result<void> sync_all(const std::string& path) override;
  [[nodiscard]] Result<std::unique_ptr<FileLock>> lock(const std::string& path,
                                                       unsigned milliseconds) override;

  void put(const std::string& path, std::string bytes);
  void put_link(const std::string& path, const std::string& target);
  void put_folder(const std::string& path, std::uint32_t mode);
  // All regular files below a folder, with paths relative to it; links are not followed.
  [[nodiscard]] std::map<std::string, std::string> files_below(const std::string& folder) const;

  // The nth change from now on (0 = the next) fails, and everything after it: the moment a process dies.
  void fail_from_change(std::size_t nth) { changes_left_ = nth; }
  // The nth call of any kind from now on fails, and no other: a disk that hiccups.
  void fail_once_at_call(std::size_t nth) { calls_left_ = nth; }
  // Whether that call has come.
  [[nodiscard]] bool has_failed_once() const { return !calls_left_.has_value(); }
  void never_fail();
  // exchange() fails as on a file system without it, and leaves everything as it was.
  void without_exchange() { can_exchange_ = false; }
  // No second name for a file, as on a file system that has no such thing.
  void without_links() { can_link_ = false; }
  void mount(const std::string& path) { mounts_.insert(path); }

  // Reading that file or folder fails: for want of permission, or because the disk is worn.
  void deny(const std::string& path) { denied_.insert(path); }
  void wear_out(const std::string& path) { broken_.insert(path); }
  // What is below that path cannot be removed: it is somebody else's.
  void protect(const std::string& path) { protected_.insert(path); }
  // Another run holds that lock, and lets go of it after so long. Time passes only while somebody waits for
  // it.
  void hold(const std::string& path, unsigned milliseconds);
  // That file passes for one of three gigabytes.
  void make_huge(const std::string& path) { huge_.insert(path); }
  // That file is never the same at the end of reading as at the start.
  void keep_changing(const std::string& path) { changing_.insert(path); }

  [[nodiscard]] const std::vector<std::string>& log() const { return log_; }
  void clear_log() { log_.clear(); }

 private:
  friend class MemoryLock;
  struct Node {
    FileKind kind = FileKind::kFile;
    std::string bytes;  // of a link, where it points to
    std::uint32_t mode = 0644;
    std::uint64_t number = 0;
  };
  using Nodes = std::map<std::string, std::shared_ptr<Node>>;  // a node with two names has two entries

  [[nodiscard]] std::shared_ptr<Node> new_node(FileKind kind, std::string bytes, std::uint32_t mode);
  [[nodiscard]] Result<void> call(const std::string& path);
  [[nodiscard]] Result<void> change(std::string what, const std::string& path);
  [[nodiscard]] Result<std::string> resolved(const std::string& path, Links links, int depth = 0) const;
  [[nodiscard]] const Node* node_at(const std::string& resolved_path) const;
  [[nodiscard]] FileKind kind_at(const std::string& resolved_path) const;
  [[nodiscard]] bool has_below(const std::string& folder) const;
  [[nodiscard]] Result<void> may_move(const std::string& from, const std::string& to) const;
  [[nodiscard]] std::optional<Failure> in_the_way_of(const std::string& path) const;
  [[nodiscard]] Nodes take_below(const std::string& path);
  void put_below(const std::string& path, Nodes nodes);
  void add_parents(const std::string& path);

  std::recursive_mutex mutex_;  // one operation uses another
  Nodes nodes_;
  std::uint64_t last_number_ = 0;
  std::set<std::string> denied_, broken_, protected_, huge_, changing_, mounts_;
  std::map<std::string, std::optional<unsigned>> locked_;  // for so many milliseconds more, if it is known
  std::vector<std::string> log_;
  std::optional<std::size_t> changes_left_, calls_left_;
  bool can_exchange_ = true;
  bool can_link_ = true;
};

}  // namespace voortgang
