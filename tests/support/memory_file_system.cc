#include "support/memory_file_system.h"

#include <utility>

namespace voortgang {
namespace {

std::unexpected<Failure> failed(const std::string& path, std::string_view why,
                                FailureKind kind = FailureKind::kOther) {
  return std::unexpected(Failure{kind, path, std::string(why)});
}

constexpr std::uint64_t kHuge = std::uint64_t{3} << 30U;
constexpr std::string_view kNoSuchFile = "No such file or directory";

bool is_below(std::string_view path, std::string_view folder) {
  if (folder == ".") return true;
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

}  // namespace

FileKind MemoryFileSystem::kind(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  const auto found = nodes_.find(path);
  if (found == nodes_.end()) return path == "." ? FileKind::kFolder : FileKind::kMissing;
  return found->second.is_folder ? FileKind::kFolder : FileKind::kFile;
}

Result<std::string> MemoryFileSystem::read(const std::string& path, std::uint64_t limit) {
  const std::scoped_lock lock(mutex_);
  const auto found = nodes_.find(path);
  if (found == nodes_.end()) return failed(path, kNoSuchFile, FailureKind::kMissing);
  if (found->second.is_folder) return failed(path, "Is a directory", FailureKind::kNotAFile);
  if (denied_.contains(path)) return failed(path, "Permission denied", FailureKind::kPermission);
  if (broken_.contains(path)) return failed(path, "Input/output error");
  if (found->second.bytes->size() > limit || (huge_.contains(path) && limit < kHuge))
    return failed(path, "File too large", FailureKind::kTooLarge);
  return *found->second.bytes;
}

Result<std::vector<FolderEntry>> MemoryFileSystem::list(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (kind(path) != FileKind::kFolder) return failed(path, kNoSuchFile);
  std::vector<FolderEntry> entries;
  for (const auto& [name, node] : nodes_) {
    if (parent_of(name) != path) continue;
    entries.push_back(
        {name.substr(name.rfind('/') + 1), node.is_folder ? FileKind::kFolder : FileKind::kFile});
  }
  return entries;
}

Result<void> MemoryFileSystem::write(const std::string& path, std::string_view bytes) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change("write " + path); !allowed) return allowed;
  if (kind(parent_of(path)) != FileKind::kFolder) return failed(path, kNoSuchFile);
  nodes_[path] = {false, std::make_shared<const std::string>(bytes)};
  return {};
}

Result<void> MemoryFileSystem::make_folder(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (kind(path) == FileKind::kFolder) return {};
  if (auto allowed = change("folder " + path); !allowed) return allowed;
  if (kind(path) == FileKind::kFile) return failed(path, "File exists");
  add_parents(path);
  nodes_[path] = {true, nullptr};
  return {};
}

Result<void> MemoryFileSystem::link(const std::string& from, const std::string& to) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change("link " + to); !allowed) return allowed;
  const auto found = nodes_.find(from);
  if (found == nodes_.end() || kind(parent_of(to)) != FileKind::kFolder) return failed(to, kNoSuchFile);
  if (nodes_.contains(to)) return failed(to, "File exists");
  nodes_[to] = found->second;
  return {};
}

Result<void> MemoryFileSystem::rename(const std::string& from, const std::string& to) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change("rename " + from + " " + to); !allowed) return allowed;
  if (kind(from) == FileKind::kMissing) return failed(from, kNoSuchFile);
  if (kind(to) == FileKind::kFolder) return failed(to, "Directory not empty");
  put_below(to, take_below(from));
  return {};
}

Result<void> MemoryFileSystem::exchange(const std::string& a, const std::string& b) {
  const std::scoped_lock lock(mutex_);
  if (!can_exchange_) return failed(b, "Invalid argument");
  if (auto allowed = change("exchange " + a + " " + b); !allowed) return allowed;
  if (kind(a) == FileKind::kMissing || kind(b) == FileKind::kMissing) return failed(b, kNoSuchFile);
  auto first = take_below(a);
  auto second = take_below(b);
  put_below(a, std::move(second));
  put_below(b, std::move(first));
  return {};
}

Result<void> MemoryFileSystem::remove_all(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (kind(path) == FileKind::kMissing) return {};
  if (auto allowed = change("remove " + path); !allowed) return allowed;
  [[maybe_unused]] const auto removed = take_below(path);
  return {};
}

void MemoryFileSystem::put(const std::string& path, std::string bytes) {
  const std::scoped_lock lock(mutex_);
  add_parents(path);
  nodes_[path] = {false, std::make_shared<const std::string>(std::move(bytes))};
}

std::map<std::string, std::string> MemoryFileSystem::files_below(const std::string& folder) const {
  std::map<std::string, std::string> files;
  for (const auto& [path, node] : nodes_) {
    if (node.is_folder || !is_below(path, folder)) continue;
    files[folder == "." ? path : path.substr(folder.size() + 1)] = *node.bytes;
  }
  return files;
}

Result<void> MemoryFileSystem::change(std::string what) {
  if (changes_left_) {
    if (*changes_left_ == 0) return failed(what, "No space left on device");
    --*changes_left_;
  }
  log_.push_back(std::move(what));
  return {};
}

std::map<std::string, MemoryFileSystem::Node> MemoryFileSystem::take_below(const std::string& path) {
  std::map<std::string, Node> taken;
  for (auto at = nodes_.begin(); at != nodes_.end();) {
    if (at->first != path && !is_below(at->first, path)) {
      ++at;
      continue;
    }
    taken.emplace(at->first.substr(path.size()), std::move(at->second));
    at = nodes_.erase(at);
  }
  return taken;
}

void MemoryFileSystem::put_below(const std::string& path, std::map<std::string, Node> nodes) {
  add_parents(path);
  for (auto& [rest, node] : nodes) nodes_[path + rest] = std::move(node);
}

void MemoryFileSystem::add_parents(const std::string& path) {
  const std::string parent = parent_of(path);
  if (parent == "." || parent == "/" || nodes_.contains(parent)) return;
  add_parents(parent);
  nodes_[parent] = {true, nullptr};
}

}  // namespace voortgang
