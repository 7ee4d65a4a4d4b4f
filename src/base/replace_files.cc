#include "base/replace_files.h"

#include <algorithm>
#include <expected>
#include <optional>
#include <utility>
#include <vector>

#include "base/text.h"

namespace voortgang {
namespace {

// Behind a head that makes it ours, a line for each file that is to be renamed; with a slash before it, for
// each that goes.
constexpr std::string_view kHead = "voortgang wijziging 1\n";

std::string notes_in(const std::string& folder) {
  return path_join(folder, ".wijziging");
}

// Nothing where there are none. What somebody else put there is a Failure of kind kForeign.
Result<std::optional<std::string>> read_notes(FileSystem& files, const std::string& folder) {
  const auto there = files.state(notes_in(folder), Links::kItself);
  if (!there) return std::unexpected(there.error());
  if (there->kind == FileKind::kMissing) return std::nullopt;
  auto notes = there->kind == FileKind::kFile ? files.read(notes_in(folder), kLargestInput)
                                              : Result<std::string>(std::string());
  if (!notes) return std::unexpected(notes.error());
  if (!notes->starts_with(kHead)) return not_ours(notes_in(folder));
  return notes->substr(kHead.size());
}

// Of a path in a note, whoever wrote it: no step of it leads up or nowhere.
bool stays_below(std::string_view path) {
  const auto steps = split(path, '/');
  return std::ranges::none_of(
      steps, [](std::string_view step) { return step.empty() || step == "." || step == ".."; });
}

// Only a file, and only one that is reached through no link out of the folder.
Result<void> remove_noted(FileSystem& files, const std::string& folder, std::string_view path) {
  const std::string place = path_join(folder, path);
  const auto top = files.real_path(folder);
  const auto parent = files.real_path(parent_of(place));
  if (!top) return std::unexpected(top.error());
  if (!parent || !is_within(*parent, *top)) return {};
  const auto there = files.state(place, Links::kItself);
  if (!there) return std::unexpected(there.error());
  return there->kind == FileKind::kFile ? files.remove_all(place) : Result<void>();
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

// Beside a place stands nothing, or a file that a run which died left there; anything else is somebody's.
Result<void> may_stage(FileSystem& files, const std::string& place) {
  const auto there = files.state(beside(place), Links::kItself);
  if (!there) return std::unexpected(there.error());
  if (there->kind == FileKind::kMissing || there->kind == FileKind::kFile) return {};
  return not_ours(beside(place));
}

// What is left behind after a failure is hidden, and in nobody's way; the failure itself is what counts.
void tidy(FileSystem& files, const std::string& place) {
  if (may_stage(files, place)) static_cast<void>(files.remove_all(beside(place)));
}

Result<void> stage_at(FileSystem& files, const std::string& place, std::string_view bytes) {
  if (auto may = may_stage(files, place); !may) return may;
  if (auto made = files.make_folder(parent_of(place)); !made) return made;
  const auto there = files.state(place, Links::kFollow);
  if (!there) return std::unexpected(there.error());
  const bool is_there = there->kind == FileKind::kFile;
  // Never for more people to read than what it takes the place of.
  if (auto written = files.write(beside(place), bytes, is_there ? 0600 : 0644); !written) return written;
  if (is_there) {
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
                                           std::span<const NewFile> all) {
  std::vector<std::string> places;
  for (const NewFile& file : all) {
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
    if (!stays_below(path)) continue;  // one that goes begins with a slash
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

Result<void> replace_files(FileSystem& files, const std::string& folder, std::span<const NewFile> all,
                           std::span<const std::string> gone) {
  if (all.empty() && gone.empty()) return {};
  if (all.size() == 1 && gone.empty())
    return replace_file(files, path_join(folder, all.front().path), all.front().bytes);
  if (const auto before = read_notes(files, folder); !before) return std::unexpected(before.error());
  const auto places = stage_all(files, folder, all);
  if (!places) return std::unexpected(places.error());
  std::string notes(kHead);
  for (const NewFile& file : all) notes.append(file.path) += '\n';
  for (const std::string& path : gone) notes.append("/").append(path) += '\n';
  if (auto noted = replace_file(files, notes_in(folder), notes);
      !noted && files.kind(notes_in(folder)) == FileKind::kMissing) {
    for (const std::string& place : *places) tidy(files, place);
    return noted;
  }
  auto done = finish_replacing(files, folder);
  // A disk that hiccups once gets a second chance, while there is something left to do.
  if (!done && is_unfinished(files, folder)) done = finish_replacing(files, folder);
  if (!done) return std::unexpected(done.error());
  return {};
}

Result<Replacing> Replacing::in(FileSystem& files, const std::string& folder, unsigned milliseconds) {
  auto lock = files.lock(notes_in(folder) + ".slot", milliseconds);
  if (!lock) return std::unexpected(lock.error());
  return Replacing(std::move(*lock));
}

bool is_unfinished(FileSystem& files, const std::string& folder) {
  const auto notes = read_notes(files, folder);
  return notes ? notes->has_value() : notes.error().kind != FailureKind::kForeign;
}

Result<bool> finish_replacing(FileSystem& files, const std::string& folder) {
  const auto notes = read_notes(files, folder);
  if (!notes) return std::unexpected(notes.error());
  if (!*notes) return false;
  const auto had_any = rename_noted(files, folder, **notes);
  if (!had_any) return had_any;
  // What cannot be removed is told once, and in nobody's way after that.
  Result<void> gone;
  for (const std::string_view line : split(**notes, '\n')) {
    if (!line.starts_with('/') || !stays_below(line.substr(1))) continue;
    if (auto removed = remove_noted(files, folder, line.substr(1)); !removed && gone)
      gone = std::move(removed);
  }
  if (auto removed = files.remove_all(notes_in(folder)); !removed) return std::unexpected(removed.error());
  if (!gone) return std::unexpected(gone.error());
  return had_any;
}

}  // namespace voortgang
