#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/file_system.h"
#include "base/result.h"
#include "publish/manifest.h"

namespace voortgang {

struct Published {
  std::size_t written = 0;  // new or changed
  std::size_t unchanged = 0;
  std::size_t removed = 0;  // ours of before, no longer made
  [[nodiscard]] bool anything() const { return written + removed > 0; }
};

// Publishes a site as a whole. Files are compared with what is there; changed ones are written to a sibling
// folder, unchanged ones get a second name there, files that are not ours are taken along, and in the end the
// two folders change places in one step. Whoever reads, or whatever dies, at any point: the old site whole or
// the new one whole. A site in which nothing changed is not touched. Without finish() nothing happens to it.
class SitePublisher {
 public:
  SitePublisher(FileSystem& files, std::string folder);

  // One file of the site. May be called from several threads; every path once.
  [[nodiscard]] Result<void> add(const std::string& path, std::string_view bytes);

  [[nodiscard]] Result<Published> finish();

  // Takes back what add() has staged. Also the next run does so.
  void abandon();

 private:
  [[nodiscard]] Result<void> stage(const std::string& path, std::string_view bytes);
  [[nodiscard]] Result<void> make_folder_for(const std::string& path);
  [[nodiscard]] Result<void> take_along(const std::string& path);
  [[nodiscard]] Result<void> take_along_unchanged();
  [[nodiscard]] Result<void> take_along_foreign(const std::string& below);
  [[nodiscard]] Result<void> change_places();
  [[nodiscard]] Result<void> clear_leftovers();

  FileSystem& files_;
  std::string folder_;
  std::string staging_;
  std::string retired_;
  Manifest before_;
  std::mutex mutex_;
  Manifest now_;
  std::set<std::string> changed_;
  std::set<std::string> folders_;
};

}  // namespace voortgang
