#pragma once

#include <atomic>

#include "base/file_system.h"

namespace voortgang {

// The real disk (Linux). When `stop` becomes true, no more files are read or made: every such call is a
// Failure of kind kStopped; what tidies up, or finishes a switch that has been made, still works.
class DiskFileSystem final : public FileSystem {
 public:
  explicit DiskFileSystem(const std::atomic<bool>* stop = nullptr) : stop_(stop) {}

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

 private:
  [[nodiscard]] bool is_stopped() const { return stop_ != nullptr && stop_->load(); }

  const std::atomic<bool>* stop_;
};

}  // namespace voortgang
