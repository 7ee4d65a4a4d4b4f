#include "base/file_system.h"

#include <expected>

namespace voortgang {

Result<void> replace_file(FileSystem& files, const std::string& path, std::string_view bytes) {
  const std::string folder = parent_of(path);
  const std::string name = path.substr(path.rfind('/') + 1);
  const std::string beside = path_join(folder, "." + name + ".nieuw");
  if (auto made = files.make_folder(folder); !made) return made;
  auto done = files.write(beside, bytes);
  if (done) done = files.rename(beside, path);
  // What is left behind after a failure is hidden, and in nobody's way; the failure itself is what counts.
  if (!done) [[maybe_unused]]
    const auto tidied = files.remove_all(beside);
  return done;
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

}  // namespace voortgang
