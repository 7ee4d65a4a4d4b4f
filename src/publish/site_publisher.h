#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "publish/manifest.h"
#include "publish/slot.h"

namespace voortgang {

// Pages that would go.
struct Removal {
  std::size_t pages = 0;
  std::size_t of = 0;
  [[nodiscard]] bool is_large() const { return pages * 5 > of; }
};

struct Published {
  std::size_t written = 0;  // new or changed
  std::size_t unchanged = 0;
  std::size_t removed = 0;             // ours of before, no longer made
  std::vector<std::string> leftovers;  // hidden folders beside the site that somebody has to look at
  bool is_durable = true;          // false: the disk did not confirm that the switch will outlast a power cut
  std::optional<Removal> refused;  // too much would go: nothing was published
  Manifest site;                   // what it consists of now
  [[nodiscard]] bool anything() const { return written + removed > 0; }
};

struct PublishOptions {
  bool sync = true;           // a power cut at any moment leaves one whole edition
  unsigned wait = kPatience;  // milliseconds, for another run on the same folder
  bool may_remove = false;    // also a large part of the pages
};

// Publishes a site as a whole. Files are compared with what is there; changed ones are written to a sibling
// folder, unchanged ones get a second name there, files that are not ours are taken along, and in the end the
// two folders change places in one step. One run at a time per folder. Whoever reads, or whatever dies, at
// any point: the old site whole or the new one whole. A site in which nothing changed is not touched. Without
// finish() nothing happens to it.
class SitePublisher {
 public:
  SitePublisher(FileSystem& files, std::string folder, PublishOptions options = {});
  // Without finish(): abandons.
  ~SitePublisher();
  SitePublisher(const SitePublisher&) = delete;
  SitePublisher& operator=(const SitePublisher&) = delete;

  // Takes the folder, behind a link where it is one, and reads what is ours in it. Once, before anything
  // else.
  [[nodiscard]] Result<void> begin();

  // One file of the site. May be called from several threads; every path once.
  [[nodiscard]] Result<void> add(const std::string& path, std::string_view bytes);

  [[nodiscard]] Result<Published> finish();

  // Takes back what add() has staged. Also the next run does so.
  void abandon();

 private:
  [[nodiscard]] bool is_published_so(const std::string& path, std::string_view bytes,
                                     const ManifestEntry& entry);
  [[nodiscard]] Result<void> stage(const std::string& path, std::string_view bytes);
  [[nodiscard]] Survives notes_survive() const {
    return options_.sync ? Survives::kPowerCut : Survives::kOurEnd;
  }
  [[nodiscard]] Result<void> make_staging();
  [[nodiscard]] Result<void> make_folder_for(const std::string& path);
  [[nodiscard]] Removal removal() const;
  [[nodiscard]] bool mends_folders();
  [[nodiscard]] Result<void> complete_staging();
  [[nodiscard]] Result<void> take_along_unchanged();
  [[nodiscard]] Result<void> set_modes();
  [[nodiscard]] Result<void> verify_staging();
  [[nodiscard]] Result<bool> switch_over();

  FileSystem& files_;
  std::string folder_;
  PublishOptions options_;
  std::optional<Slot> slot_;
  bool is_new_ = false;  // there is no folder yet
  Manifest before_;
  std::mutex mutex_;
  std::string staging_;  // empty until something is staged
  Manifest now_;
  std::set<std::string> changed_;
  std::set<std::string> folders_;
  Copies copies_;
};

}  // namespace voortgang
