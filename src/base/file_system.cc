#include "base/file_system.h"

namespace voortgang {

FileKind FileSystem::kind(const std::string& path) {
  const auto found = state(path, Links::kFollow);
  return found ? found->kind : FileKind::kUnknown;
}

std::string path_join(std::string_view folder, std::string_view name) {
  if (name.empty()) return std::string(folder);
  if (folder.empty() || folder == ".") return std::string(name);
  std::string path(folder);
  if (path.back() != '/') path += '/';
  return path.append(name);
}

std::string parent_of(std::string_view path) {
  while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  return std::string(slash == 0 ? "/" : path.substr(0, slash));
}

std::string_view name_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

bool is_within(std::string_view path, std::string_view folder) {
  if (path == folder || folder == "/") return true;
  if (folder == ".") return !path.starts_with('/');
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

}  // namespace voortgang
