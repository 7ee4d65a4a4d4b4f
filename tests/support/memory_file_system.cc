#include "support/memory_file_system.h"

#include <utility>

#include "base/text.h"

namespace voortgang {
namespace {

std::unexpected<Failure> failed(const std::string& path, std::string_view why,
                                FailureKind kind = FailureKind::kOther) {
  return std::unexpected(Failure{kind, path, std::string(why)});
}

std::unexpected<Failure> missing(const std::string& path) {
  return failed(path, "No such file or directory", FailureKind::kMissing);
}

constexpr std::uint64_t kHuge = std::uint64_t{3} << 30U;
constexpr int kMostLinks = 40;
constexpr std::string_view kBroken = "Input/output error";

bool is_below(std::string_view path, std::string_view folder) {
  return path != folder && is_within(path, folder);
}

}  // namespace

class MemoryLock final : public FileLock {
 public:
  MemoryLock(MemoryFileSystem& files, std::string path)
      : files_(files), path_(std::move(path)), notes_(files_.nodes_[path_]->bytes) {}
  ~MemoryLock() override { files_.locked_.erase(path_); }
  MemoryLock(const MemoryLock&) = delete;
  MemoryLock& operator=(const MemoryLock&) = delete;

  [[nodiscard]] const std::string& notes() const override { return notes_; }
  [[nodiscard]] Result<void> note(std::string_view line, Survives /*what*/) override {
    if (auto allowed = files_.change({}, path_); !allowed) return allowed;
    files_.nodes_[path_]->bytes.append(line) += '\n';
    return {};
  }
  void release() override {
    if (files_.change({}, path_)) files_.nodes_.erase(path_);
    files_.locked_.erase(path_);
  }

 private:
  MemoryFileSystem& files_;
  std::string path_;
  std::string notes_;
};

Result<FileState> MemoryFileSystem::state(const std::string& path, Links links) {
  const std::scoped_lock lock(mutex_);
  if (auto fine = call(path); !fine) return std::unexpected(fine.error());
  const auto real = resolved(path, links);
  if (!real) {
    if (real.error().kind == FailureKind::kMissing) return FileState{};
    if (real.error().kind == FailureKind::kNotAFile) return FileState{.kind = FileKind::kOther};
    return std::unexpected(real.error());
  }
  const Node* node = node_at(*real);
  if (node == nullptr) {
    const auto itself = resolved(path, Links::kItself);
    if (links == Links::kFollow && itself && kind_at(*itself) == FileKind::kLink)
      return FileState{.kind = FileKind::kOther};
    return FileState{.kind = kind_at(*real), .mode = 0755};
  }
  return FileState{.kind = node->kind,
                   .is_mount = mounts_.contains(*real),
                   .mode = node->mode,
                   .size = node->kind == FileKind::kFile ? node->bytes.size() : 0,
                   .device = 1,
                   .number = node->number};
}

Result<std::string> MemoryFileSystem::read(const std::string& path, std::uint64_t limit) {
  const std::scoped_lock lock(mutex_);
  if (auto fine = call(path); !fine) return std::unexpected(fine.error());
  const auto real = resolved(path, Links::kFollow);
  if (!real) return real;
  const Node* node = node_at(*real);
  if (node == nullptr && kind_at(*real) == FileKind::kMissing) return missing(path);
  if (node == nullptr || node->kind == FileKind::kFolder)
    return failed(path, "Is a directory", FailureKind::kNotAFile);
  if (node->kind != FileKind::kFile) return failed(path, "Invalid argument", FailureKind::kNotAFile);
  if (denied_.contains(*real)) return failed(path, "Permission denied", FailureKind::kPermission);
  if (broken_.contains(*real)) return failed(path, kBroken);
  if (changing_.contains(*real)) return failed(path, reasons::kChanged, FailureKind::kChanged);
  if (node->bytes.size() > limit || (huge_.contains(*real) && limit < kHuge))
    return failed(path, "File too large", FailureKind::kTooLarge);
  return node->bytes;
}

Result<std::vector<FolderEntry>> MemoryFileSystem::list(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (auto fine = call(path); !fine) return std::unexpected(fine.error());
  const auto real = resolved(path, Links::kFollow);
  if (!real) return std::unexpected(real.error());
  if (kind_at(*real) != FileKind::kFolder) return missing(path);
  if (denied_.contains(*real)) return failed(path, "Permission denied", FailureKind::kPermission);
  if (broken_.contains(*real)) return failed(path, kBroken);
  std::vector<FolderEntry> entries;
  for (const auto& [name, node] : nodes_) {
    if (parent_of(name) != *real) continue;
    const bool is_link = node->kind == FileKind::kLink;
    FileKind found = node->kind;
    if (is_link) {
      const auto behind = resolved(name, Links::kFollow);
      found = behind ? kind_at(*behind) : FileKind::kOther;
      if (found == FileKind::kMissing) found = FileKind::kOther;
    }
    entries.push_back({std::string(name_of(name)), found, is_link});
  }
  return entries;
}

Result<std::string> MemoryFileSystem::real_path(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (auto fine = call(path); !fine) return std::unexpected(fine.error());
  const auto itself = resolved(path, Links::kItself);
  if (!itself) return itself;
  const auto real = resolved(path, Links::kFollow);
  for (std::string above = real ? parent_of(*real) : "."; above != "." && above != "/";
       above = parent_of(above)) {
    if (kind_at(above) == FileKind::kFile) return failed(path, "Not a directory", FailureKind::kMissing);
  }
  return real;
}

Result<void> MemoryFileSystem::write(const std::string& path, std::string_view bytes, std::uint32_t mode) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change("write " + path, path); !allowed) return allowed;
  const auto real = resolved(path, Links::kItself);
  if (!real) return std::unexpected(real.error());
  if (kind_at(parent_of(*real)) != FileKind::kFolder) return missing(path);
  if (kind_at(*real) == FileKind::kFolder) return failed(path, "Is a directory", FailureKind::kNotAFile);
  nodes_[*real] = new_node(FileKind::kFile, std::string(bytes), mode);
  return {};
}

Result<void> MemoryFileSystem::make_folder(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  const auto real = resolved(path, Links::kFollow);
  if (real && kind_at(*real) == FileKind::kFolder) return call(path);
  if (auto allowed = change("folder " + path, path); !allowed) return allowed;
  if (!real) return std::unexpected(real.error());
  std::string at = *real;
  for (; kind_at(at) == FileKind::kMissing; at = parent_of(at)) {
  }
  if (kind_at(at) != FileKind::kFolder) return failed(path, "Not a directory", FailureKind::kMissing);
  add_parents(*real);
  nodes_[*real] = new_node(FileKind::kFolder, {}, 0755);
  return {};
}

Result<void> MemoryFileSystem::link(const std::string& from, const std::string& to) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change("link " + to, to); !allowed) return allowed;
  if (!can_link_) return failed(to, "Operation not permitted", FailureKind::kPermission);
  const auto real_from = resolved(from, Links::kItself);
  const auto real_to = resolved(to, Links::kItself);
  if (!real_from || !real_to) return missing(to);
  const auto found = nodes_.find(*real_from);
  if (found == nodes_.end() || kind_at(parent_of(*real_to)) != FileKind::kFolder) return missing(to);
  if (found->second->kind == FileKind::kFolder)
    return failed(to, "Operation not permitted", FailureKind::kPermission);
  if (nodes_.contains(*real_to)) return failed(to, "File exists");
  nodes_[*real_to] = found->second;
  return {};
}

Result<void> MemoryFileSystem::may_move(const std::string& from, const std::string& to) const {
  if (kind_at(from) == FileKind::kMissing || kind_at(parent_of(to)) != FileKind::kFolder) return missing(to);
  if (is_below(to, from)) return failed(to, "Invalid argument", FailureKind::kNotAFile);
  for (const std::string& path : {from, to}) {
    if (mounts_.contains(path)) return failed(path, "Device or resource busy", FailureKind::kBusy);
  }
  return {};
}

Result<void> MemoryFileSystem::rename(const std::string& from, const std::string& to) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change("rename " + from + " " + to, to); !allowed) return allowed;
  const auto a = resolved(from, Links::kItself);
  const auto b = resolved(to, Links::kItself);
  if (!a || !b) return missing(to);
  if (auto fine = may_move(*a, *b); !fine) return fine;
  const bool is_folder = kind_at(*a) == FileKind::kFolder;
  const FileKind there = kind_at(*b);
  if (there == FileKind::kFolder && !is_folder) return failed(to, "Is a directory", FailureKind::kNotAFile);
  if (there != FileKind::kFolder && there != FileKind::kMissing && is_folder)
    return failed(to, "Not a directory", FailureKind::kMissing);
  if (there == FileKind::kFolder && has_below(*b) && *a != *b) return failed(to, "Directory not empty");
  if (there != FileKind::kMissing && nodes_[*a] == nodes_[*b]) return {};
  put_below(*b, take_below(*a));
  return {};
}

Result<void> MemoryFileSystem::exchange(const std::string& a, const std::string& b) {
  const std::scoped_lock lock(mutex_);
  if (!can_exchange_) {
    if (auto fine = call(b); !fine) return fine;
    return failed(b, "Invalid argument", FailureKind::kNotAFile);
  }
  if (auto allowed = change("exchange " + a + " " + b, b); !allowed) return allowed;
  const auto first = resolved(a, Links::kItself);
  const auto second = resolved(b, Links::kItself);
  if (!first || !second) return missing(b);
  if (auto fine = may_move(*first, *second); !fine) return fine;
  if (auto fine = may_move(*second, *first); !fine) return fine;
  Nodes nodes = take_below(*first);
  put_below(*first, take_below(*second));
  put_below(*second, std::move(nodes));
  return {};
}

Result<void> MemoryFileSystem::remove_all(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  const auto real = resolved(path, Links::kItself);
  if (!real || kind_at(*real) == FileKind::kMissing) return call(path);
  if (auto allowed = change("remove " + path, path); !allowed) return allowed;
  if (mounts_.contains(*real)) return failed(path, "Device or resource busy", FailureKind::kBusy);
  for (const std::string& of_other : protected_) {
    if (is_within(of_other, *real)) return failed(path, "Permission denied", FailureKind::kPermission);
  }
  [[maybe_unused]] const auto removed = take_below(*real);
  return {};
}

Result<void> MemoryFileSystem::set_mode(const std::string& path, std::uint32_t mode) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change("mode " + path, path); !allowed) return allowed;
  const auto real = resolved(path, Links::kFollow);
  if (!real || node_at(*real) == nullptr) return missing(path);
  nodes_[*real]->mode = mode;
  return {};
}

Result<void> MemoryFileSystem::copy_rights(const std::string& from, const std::string& to) {
  const std::scoped_lock lock(mutex_);
  const auto real = resolved(from, Links::kFollow);
  if (!real || node_at(*real) == nullptr) return missing(from);
  return set_mode(to, node_at(*real)->mode);
}

Result<void> MemoryFileSystem::sync(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (auto fine = call(path); !fine) return fine;
  const auto real = resolved(path, Links::kFollow);
  if (!real || kind_at(*real) == FileKind::kMissing) return missing(path);
  log_.push_back("sync " + path);
  return {};
}

Result<void> MemoryFileSystem::sync_all(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (auto fine = call(path); !fine) return fine;
  const auto real = resolved(path, Links::kFollow);
  if (!real || kind_at(*real) != FileKind::kFolder) return missing(path);
  log_.push_back("sync all " + path);
  return {};
}

Result<std::unique_ptr<FileLock>> MemoryFileSystem::lock(const std::string& path, unsigned milliseconds) {
  const std::scoped_lock lock(mutex_);
  if (auto allowed = change({}, path); !allowed) return std::unexpected(allowed.error());
  const auto real = resolved(path, Links::kItself);
  if (!real || kind_at(parent_of(*real)) != FileKind::kFolder) return missing(path);
  if (denied_.contains(*real)) return failed(path, "Permission denied", FailureKind::kPermission);
  if (const auto held = locked_.find(*real); held != locked_.end()) {
    auto& left = held->second;
    if (!left || *left > milliseconds) {
      if (left) *left -= milliseconds;
      return failed(path, "1234", FailureKind::kHeld);
    }
    locked_.erase(held);
    nodes_.erase(*real);
  }
  const bool is_file = kind_at(*real) == FileKind::kMissing || kind_at(*real) == FileKind::kFile;
  if (!is_file) return failed(path, reasons::kNotOurs, FailureKind::kForeign);
  auto& node = nodes_[*real];
  if (!node) node = new_node(FileKind::kFile, {}, 0644);
  if (!node->bytes.empty() && !node->bytes.starts_with("pid "))
    return failed(path, reasons::kNotOurs, FailureKind::kForeign);
  locked_.emplace(*real, std::nullopt);
  auto taken = std::make_unique<MemoryLock>(*this, *real);
  if (auto noted = taken->note("pid 1234", Survives::kOurEnd); !noted) return std::unexpected(noted.error());
  return taken;
}

void MemoryFileSystem::put(const std::string& path, std::string bytes) {
  const std::scoped_lock lock(mutex_);
  add_parents(path);
  nodes_[path] = new_node(FileKind::kFile, std::move(bytes), 0644);
}

void MemoryFileSystem::hold(const std::string& path, unsigned milliseconds) {
  const std::scoped_lock lock(mutex_);
  nodes_[path] = new_node(FileKind::kFile, "pid 1234\n", 0644);
  locked_[path] = milliseconds;
}

void MemoryFileSystem::put_link(const std::string& path, const std::string& target) {
  const std::scoped_lock lock(mutex_);
  add_parents(path);
  nodes_[path] = new_node(FileKind::kLink, target, 0777);
}

void MemoryFileSystem::put_folder(const std::string& path, std::uint32_t mode) {
  const std::scoped_lock lock(mutex_);
  add_parents(path);
  nodes_[path] = new_node(FileKind::kFolder, {}, mode);
}

std::map<std::string, std::string> MemoryFileSystem::files_below(const std::string& folder) const {
  std::map<std::string, std::string> files;
  for (const auto& [path, node] : nodes_) {
    if (node->kind != FileKind::kFile || !is_below(path, folder)) continue;
    files[folder == "." ? path : path.substr(folder.size() + 1)] = node->bytes;
  }
  return files;
}

void MemoryFileSystem::never_fail() {
  changes_left_.reset();
  calls_left_.reset();
}

std::shared_ptr<MemoryFileSystem::Node> MemoryFileSystem::new_node(FileKind kind, std::string bytes,
                                                                   std::uint32_t mode) {
  return std::make_shared<Node>(Node{kind, std::move(bytes), mode, ++last_number_});
}

Result<void> MemoryFileSystem::call(const std::string& path) {
  if (!calls_left_) return {};
  if ((*calls_left_)-- > 0) return {};
  calls_left_.reset();
  return failed(path, kBroken);
}

// `what` goes into the log; a lock is no change of anybody's files, and has nothing to say there.
Result<void> MemoryFileSystem::change(std::string what, const std::string& path) {
  if (auto fine = call(path); !fine) return fine;
  if (changes_left_) {
    if (*changes_left_ == 0) return failed(path, "No space left on device");
    --*changes_left_;
  }
  if (!what.empty()) log_.push_back(std::move(what));
  return {};
}

// Why the things in a folder cannot be reached, where they cannot.
std::optional<Failure> MemoryFileSystem::in_the_way_of(const std::string& path) const {
  for (const std::string& denied : denied_) {
    if (is_below(path, denied) && kind_at(denied) == FileKind::kFolder)
      return Failure{FailureKind::kPermission, path, "Permission denied"};
  }
  return std::nullopt;
}

// The path without links; the last part's own link stays where it is asked for itself.
Result<std::string> MemoryFileSystem::resolved(const std::string& path, Links links, int depth) const {
  if (depth > kMostLinks) return failed(path, "Too many levels of symbolic links", FailureKind::kNotAFile);
  std::string at = path.starts_with('/') ? "/" : ".";
  const auto parts = split(path, '/');
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].empty() || parts[i] == ".") continue;
    at = parts[i] == ".." ? parent_of(at) : path_join(at, parts[i]);
    const bool is_last = i + 1 == parts.size();
    if (auto blocked = in_the_way_of(at)) return std::unexpected(*blocked);
    if (kind_at(at) != FileKind::kLink || (is_last && links == Links::kItself)) continue;
    std::string rest;
    for (std::size_t j = i + 1; j < parts.size(); ++j) rest.append("/").append(parts[j]);
    const std::string& target = node_at(at)->bytes;
    const std::string whole =
        target.starts_with('/') ? target + rest : path_join(parent_of(at), target) + rest;
    return resolved(whole, links, depth + 1);
  }
  return at;
}

const MemoryFileSystem::Node* MemoryFileSystem::node_at(const std::string& resolved_path) const {
  const auto found = nodes_.find(resolved_path);
  return found == nodes_.end() ? nullptr : found->second.get();
}

FileKind MemoryFileSystem::kind_at(const std::string& resolved_path) const {
  const Node* node = node_at(resolved_path);
  if (node != nullptr) return node->kind;
  return resolved_path == "." || resolved_path == "/" ? FileKind::kFolder : FileKind::kMissing;
}

bool MemoryFileSystem::has_below(const std::string& folder) const {
  const auto next = nodes_.lower_bound(folder + "/");
  return next != nodes_.end() && is_below(next->first, folder);
}

MemoryFileSystem::Nodes MemoryFileSystem::take_below(const std::string& path) {
  Nodes taken;
  for (auto at = nodes_.begin(); at != nodes_.end();) {
    if (!is_within(at->first, path)) {
      ++at;
      continue;
    }
    taken.emplace(at->first.substr(path.size()), std::move(at->second));
    at = nodes_.erase(at);
  }
  return taken;
}

void MemoryFileSystem::put_below(const std::string& path, Nodes nodes) {
  for (auto& [rest, node] : nodes) nodes_[path + rest] = std::move(node);
}

void MemoryFileSystem::add_parents(const std::string& path) {
  const std::string parent = parent_of(path);
  if (parent == "." || parent == "/" || nodes_.contains(parent)) return;
  add_parents(parent);
  nodes_[parent] = new_node(FileKind::kFolder, {}, 0755);
}

}  // namespace voortgang
