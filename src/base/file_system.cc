#include "base/file_system.h"

#include <expected>

namespace voortgang {
namespace {

// Where a file that is to be replaced really stands.
Result<std::string> place_of(FileSystem& files, const std::string& path) {
  const auto found = files.state(path, Links::kItself);
  if (!found) return std::unexpected(found.error());
  if (found->kind == FileKind::kMissing || found->kind == FileKind::kFile) return path;
  const auto real = found->kind == FileKind::kLink ? files.real_path(path) : path;
  if (!real || files.kind(*real) == FileKind::kFile) return real;
  return std::unexpected(Failure{FailureKind::kNotAFile, path, "not a regular file"});
}

Result<void> write_beside(FileSystem& files, const std::string& beside, const std::string& place,
                          std::string_view bytes) {
  if (auto written = files.write(beside, bytes); !written) return written;
  if (files.kind(place) == FileKind::kFile) {
    if (auto copied = files.copy_rights(place, beside); !copied) return copied;
  }
  if (auto synced = files.sync(beside); !synced) return synced;
  if (auto renamed = files.rename(beside, place); !renamed) return renamed;
  return files.sync(parent_of(place));
}

}  // namespace

FileKind FileSystem::kind(const std::string& path) {
  const auto found = state(path, Links::kFollow);
  return found ? found->kind : FileKind::kUnknown;
}

Result<void> replace_file(FileSystem& files, const std::string& path, std::string_view bytes) {
  const auto place = place_of(files, path);
  if (!place) return std::unexpected(place.error());
  const std::string folder = parent_of(*place);
  const std::string beside = path_join(folder, "." + std::string(name_of(*place)) + ".nieuw");
  if (auto made = files.make_folder(folder); !made) return made;
  auto done = write_beside(files, beside, *place, bytes);
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

std::string_view name_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

bool is_within(std::string_view path, std::string_view folder) {
  if (path == folder || folder == "/") return true;
  if (folder == ".") return !path.starts_with('/');
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

}  // namespace voortgang
