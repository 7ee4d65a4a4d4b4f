#include "release/stage.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "base/compress.h"
#include "base/parallel.h"
#include "base/sha256.h"

namespace voortgang {
namespace {

// Whatever is small, or compressed already, gains nothing.
constexpr std::size_t kWorthIt = 1000;
constexpr std::array<std::string_view, 10> kTexts = {".html", ".css", ".js",  ".md",  ".csv",
                                                     ".json", ".xml", ".svg", ".txt", ".jsonld"};

bool is_text(std::string_view path) {
  return std::ranges::any_of(kTexts, [&](std::string_view ending) { return path.ends_with(ending); });
}

// The site beside itself as a server wants it, with a compressed copy of each text. A file that is not as its
// manifest says stops the release.
class Stager {
 public:
  Stager(FileSystem& files, const std::string& site, const std::string& staging, Compressed compressed)
      : files_(files), site_(site), staging_(staging), compressed_(compressed) {}

  // A copy, which nobody changes who writes in the site meanwhile.
  Result<void> take(const std::string& path, const ManifestEntry& entry) {
    const std::string from = path_join(site_, path);
    const auto bytes = files_.read(from, kLargestInput);
    if (!bytes) return std::unexpected(bytes.error());
    if (sha256_hex(*bytes) != entry.sha256)
      return std::unexpected(Failure{FailureKind::kChanged, from, reasons::kNotAsMade});
    return put(path, *bytes);
  }

  Result<void> put(const std::string& path, std::string_view bytes) {
    if (auto written = write(path, bytes); !written) return written;
    if (compressed_ == Compressed::kNo || bytes.size() < kWorthIt || !is_text(path)) return {};
    if (auto written = write(path + ".gz", gzip(bytes)); !written) return written;
    return write(path + ".br", brotli(bytes));
  }

  [[nodiscard]] std::vector<std::string> put_there() && {
    std::ranges::sort(put_there_);
    return std::move(put_there_);
  }

 private:
  Result<void> write(const std::string& path, std::string_view bytes) {
    if (auto written = files_.write(path_join(staging_, path), bytes); !written) return written;
    const std::scoped_lock lock(mutex_);
    put_there_.push_back(path);
    return {};
  }

  FileSystem& files_;
  const std::string& site_;
  const std::string& staging_;
  Compressed compressed_;
  std::mutex mutex_;
  std::vector<std::string> put_there_;
};

Result<void> make_folders(FileSystem& files, const Manifest& manifest, const std::string& staging) {
  std::set<std::string> folders = {staging};
  for (const auto& [path, entry] : manifest) folders.insert(parent_of(path_join(staging, path)));
  for (const std::string& folder : folders) {
    if (auto made = files.make_folder(folder); !made) return made;
  }
  return {};
}

}  // namespace

Result<std::vector<std::string>> stage_site(FileSystem& files, const std::string& site,
                                            const Manifest& manifest, const std::string& staging,
                                            Compressed compressed, unsigned threads) {
  if (manifest.empty()) return std::unexpected(Failure{FailureKind::kMissing, site, reasons::kNoFiles});
  if (auto made = make_folders(files, manifest, staging); !made) return std::unexpected(made.error());
  Stager stager(files, site, staging, compressed);
  const std::vector<Manifest::value_type> entries(manifest.begin(), manifest.end());
  std::mutex mutex;
  std::optional<Failure> failure;
  for_each_index(entries.size(), threads, [&](std::size_t i) {
    const auto taken = stager.take(entries[i].first, entries[i].second);
    if (taken) return;
    const std::scoped_lock lock(mutex);
    failure = taken.error();
  });
  if (failure) return std::unexpected(*failure);
  if (auto put = stager.put(std::string(kManifestName), manifest_json(manifest)); !put)
    return std::unexpected(put.error());
  return std::move(stager).put_there();
}

}  // namespace voortgang
