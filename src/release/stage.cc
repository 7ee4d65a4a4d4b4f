#include "release/stage.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "base/compress.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "publish/foreign.h"

namespace voortgang {
namespace {

// Whatever is small, or compressed already, gains nothing.
constexpr std::size_t kWorthIt = 1000;
constexpr std::array<std::string_view, 10> kTexts = {".html", ".css", ".js",  ".md",  ".csv",
                                                     ".json", ".xml", ".svg", ".txt", ".jsonld"};

bool is_text(std::string_view path) {
  return std::ranges::any_of(kTexts, [&](std::string_view ending) { return path.ends_with(ending); });
}

// The site beside itself as a server wants it: linked where it can be, so that a release takes no room, and
// with a compressed copy of each text. A file that is not as its manifest says stops the release.
class Stager {
 public:
  Stager(FileSystem& files, const std::string& site, const std::string& staging, Compressed compressed)
      : files_(files), site_(site), staging_(staging), compressed_(compressed) {}

  Result<void> take(const std::string& path, const ManifestEntry* entry) {
    const std::string from = path_join(site_, path);
    const std::string to = path_join(staging_, path);
    const auto bytes = files_.read(from, kLargestInput);
    if (!bytes) return std::unexpected(bytes.error());
    if (entry != nullptr && sha256_hex(*bytes) != entry->sha256)
      return std::unexpected(Failure{FailureKind::kChanged, from, "not as it was made"});
    if (auto linked = link_or_copy(files_, from, to); !linked) return linked;
    ++count_;
    if (compressed_ == Compressed::kNo || bytes->size() < kWorthIt || !is_text(path)) return {};
    count_ += 2;
    if (auto written = files_.write(to + ".gz", gzip(*bytes)); !written) return written;
    return files_.write(to + ".br", brotli(*bytes));
  }

  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  FileSystem& files_;
  const std::string& site_;
  const std::string& staging_;
  Compressed compressed_;
  std::atomic<std::size_t> count_ = 0;
};

Result<void> make_folders(FileSystem& files, const Manifest& manifest, const std::string& staging) {
  if (auto removed = files.remove_all(staging); !removed) return removed;
  std::set<std::string> folders = {staging};
  for (const auto& [path, entry] : manifest) folders.insert(parent_of(path_join(staging, path)));
  for (const std::string& folder : folders) {
    if (auto made = files.make_folder(folder); !made) return made;
  }
  return {};
}

}  // namespace

Result<std::size_t> stage_site(FileSystem& files, const std::string& site, const Manifest& manifest,
                               const std::string& staging, Compressed compressed, unsigned threads) {
  if (auto made = make_folders(files, manifest, staging); !made) return std::unexpected(made.error());
  Stager stager(files, site, staging, compressed);
  const std::vector<Manifest::value_type> entries(manifest.begin(), manifest.end());
  std::mutex mutex;
  std::optional<Failure> failure;
  for_each_index(entries.size(), threads, [&](std::size_t i) {
    const auto taken = stager.take(entries[i].first, &entries[i].second);
    if (taken) return;
    const std::scoped_lock lock(mutex);
    failure = taken.error();
  });
  if (failure) return std::unexpected(*failure);
  if (auto taken = stager.take(std::string(kManifestName), nullptr); !taken)
    return std::unexpected(taken.error());
  return stager.count();
}

}  // namespace voortgang
