#include "base/replace_files.h"

#include <expected>
#include <vector>

#include "base/text.h"

namespace voortgang {
namespace {

// A line for each file that is to be renamed; with a slash before it, for each that goes.
std::string notes_in(const std::string& folder) {
  return path_join(folder, ".wijziging");
}

// Where a file that is to be replaced really stands.
Result<std::string> place_of(FileSystem& files, const std::string& path) {
  const auto found = files.state(path, Links::kItself);
  if (!found) return std::unexpected(found.error());
  if (found->kind == FileKind::kMissing || found->kind == FileKind::kFile) return path;
  const auto real = found->kind == FileKind::kLink ? files.real_path(path) : path;
  if (!real || files.kind(*real) == FileKind::kFile) return real;
  return std::unexpected(Failure{FailureKind::kNotRegular, path, {}});
}

std::string beside(const std::string& place) {
  return path_join(parent_of(place), "." + std::string(name_of(place)) + ".nieuw");
}

// What is left behind after a failure is hidden, and in nobody's way; the failure itself is what counts.
void tidy(FileSystem& files, const std::string& place) {
  [[maybe_unused]] const auto tidied = files.remove_all(beside(place));
}

Result<void> stage_at(FileSystem& files, const std::string& place, std::string_view bytes) {
  if (auto made = files.make_folder(parent_of(place)); !made) return made;
  if (auto written = files.write(beside(place), bytes); !written) return written;
  if (files.kind(place) == FileKind::kFile) {
    if (auto copied = files.copy_rights(place, beside(place)); !copied) return copied;
  }
  return files.sync(beside(place));
}

Result<void> put_in_place(FileSystem& files, const std::string& place) {
  if (auto renamed = files.rename(beside(place), place); !renamed) return renamed;
  return files.sync(parent_of(place));
}

// The real places of all, each with its new bytes beside it.
Result<std::vector<std::string>> stage_all(FileSystem& files, const std::string& folder,
                                           std::span<const NewBytes> all) {
  std::vector<std::string> places;
  for (const NewBytes& file : all) {
    auto place = place_of(files, path_join(folder, file.path));
    if (!place) return std::unexpected(place.error());
    places.push_back(std::move(*place));
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto staged = stage_at(files, places[i], all[i].bytes);
    if (staged) continue;
    for (const std::string& place : places) tidy(files, place);
    return std::unexpected(staged.error());
  }
  return places;
}

// Those that are not in their place yet. Twice does no harm: what has been renamed is no longer beside.
Result<bool> rename_noted(FileSystem& files, const std::string& folder, std::string_view notes) {
  bool had_any = false;
  for (const std::string_view path : split(notes, '\n')) {
    if (path.empty()) continue;
    if (path.starts_with('/')) {
      if (auto gone = files.remove_all(path_join(folder, path.substr(1))); !gone)
        return std::unexpected(gone.error());
      continue;
    }
    const auto place = place_of(files, path_join(folder, path));
    if (!place) return std::unexpected(place.error());
    const auto staged = files.state(beside(*place), Links::kItself);
    if (!staged) return std::unexpected(staged.error());
    if (staged->kind != FileKind::kFile) continue;
    if (auto put = put_in_place(files, *place); !put) return std::unexpected(put.error());
    had_any = true;
  }
  return had_any;
}

}  // namespace

Result<void> replace_file(FileSystem& files, const std::string& path, std::string_view bytes) {
  const auto place = place_of(files, path);
  if (!place) return std::unexpected(place.error());
  auto done = stage_at(files, *place, bytes);
  if (done) done = put_in_place(files, *place);
  if (!done) tidy(files, *place);
  return done;
}

Result<void> replace_files(FileSystem& files, const std::string& folder, std::span<const NewBytes> all,
                           std::span<const std::string> gone) {
  if (all.empty() && gone.empty()) return {};
  if (all.size() == 1 && gone.empty())
    return replace_file(files, path_join(folder, all.front().path), all.front().bytes);
  const auto places = stage_all(files, folder, all);
  if (!places) return std::unexpected(places.error());
  std::string notes;
  for (const NewBytes& file : all) notes.append(file.path) += '\n';
  for (const std::string& path : gone) notes.append("/").append(path) += '\n';
  if (auto noted = replace_file(files, notes_in(folder), notes);
      !noted && files.kind(notes_in(folder)) == FileKind::kMissing) {
    for (const std::string& place : *places) tidy(files, place);
    return noted;
  }
  auto done = finish_replacing(files, folder);
  if (!done) done = finish_replacing(files, folder);  // a disk that hiccups once gets a second chance
  if (!done) return std::unexpected(done.error());
  return {};
}

Result<Replacing> Replacing::in(FileSystem& files, const std::string& folder, unsigned milliseconds) {
  auto lock = files.lock(notes_in(folder) + ".slot", milliseconds);
  if (!lock) return std::unexpected(lock.error());
  return Replacing(std::move(*lock));
}

bool is_unfinished(FileSystem& files, const std::string& folder) {
  return files.kind(notes_in(folder)) != FileKind::kMissing;
}

Result<bool> finish_replacing(FileSystem& files, const std::string& folder) {
  const auto notes = files.read(notes_in(folder), kLargestInput);
  if (!notes && notes.error().kind == FailureKind::kMissing) return false;
  if (!notes) return std::unexpected(notes.error());
  const auto had_any = rename_noted(files, folder, *notes);
  if (!had_any) return had_any;
  if (auto removed = files.remove_all(notes_in(folder)); !removed) return std::unexpected(removed.error());
  return had_any;
}

}  // namespace voortgang
