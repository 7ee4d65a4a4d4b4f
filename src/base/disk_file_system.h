#pragma once

#include "base/file_system.h"

namespace voortgang {

// The real disk (Linux).
class DiskFileSystem final : public FileSystem {
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
};

}  // namespace voortgang
