#include "app/paper_shelf.h"

#include "base/replace_files.h"
#include "base/sha256.h"

namespace voortgang {
namespace {

constexpr std::string_view kShelf = ".voortgang/papieren";
constexpr std::size_t kHash = 64;  // digits

}  // namespace

PaperShelf::PaperShelf(FileSystem& files, std::string_view programme)
    : files_(files), folder_(path_join(programme, kShelf)) {}

std::string PaperShelf::place(const std::string& key) {
  const std::scoped_lock lock(mutex_);
  used_.insert(key);
  return path_join(folder_, key);
}

// Behind the bytes stands their hash.
std::optional<std::string> PaperShelf::find(const std::string& key) {
  auto bytes = files_.read(place(key), kLargestInput);
  if (!bytes || bytes->size() <= kHash) return std::nullopt;
  const std::string hash = bytes->substr(bytes->size() - kHash);
  bytes->resize(bytes->size() - kHash);
  if (sha256_hex(*bytes) != hash) return std::nullopt;
  return std::move(*bytes);
}

void PaperShelf::put(const std::string& key, std::string_view bytes) {
  (void)replace_file(files_, place(key), std::string(bytes).append(sha256_hex(bytes)));
  const std::scoped_lock lock(mutex_);
  is_fuller_ = true;
}

void PaperShelf::tidy() {
  if (!is_fuller_) return;
  const auto entries = files_.list(folder_);
  if (!entries) return;
  for (const FolderEntry& entry : *entries) {
    if (!used_.contains(entry.name)) (void)files_.remove_all(path_join(folder_, entry.name));
  }
}

}  // namespace voortgang
