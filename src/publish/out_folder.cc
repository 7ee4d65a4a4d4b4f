#include "publish/out_folder.h"

#include <string_view>

#include "publish/manifest.h"

namespace voortgang {
namespace {

OutRefusal unreadable(const Failure& failure) {
  return {OutFault::kUnreadable, failure.path, failure.reason};
}

// What stands in the folder: nothing, or a site of ours with what others put beside it.
std::optional<OutRefusal> refusal_of_contents(FileSystem& files, const std::string& out) {
  const auto entries = files.list(out);
  if (!entries) return unreadable(entries.error());
  if (entries->empty()) return std::nullopt;
  const auto manifest = files.read(path_join(out, kManifestName), kLargestInput);
  if (!manifest && manifest.error().kind != FailureKind::kMissing) return unreadable(manifest.error());
  if (!manifest || !parse_manifest(*manifest)) return OutRefusal{OutFault::kForeign, out, {}};
  return std::nullopt;
}

std::optional<OutRefusal> refusal_of(FileSystem& files, const std::string& out) {
  const auto there = files.state(out, Links::kItself);
  if (!there) return unreadable(there.error());
  if (there->kind == FileKind::kMissing) return std::nullopt;
  if (there->kind != FileKind::kFolder) return OutRefusal{OutFault::kNoFolder, out, {}};
  if (there->is_mount) return OutRefusal{OutFault::kMount, out, {}};
  return refusal_of_contents(files, out);
}

}  // namespace

std::optional<OutFault> fault_of_place(FileSystem& files, const std::string& out, const ReadFrom& from) {
  if (out == from.programme) return OutFault::kProgramme;
  if (is_within(from.programme, out)) return OutFault::kAbove;
  for (const std::string_view input : from.inputs) {
    const std::string place = path_join(from.programme, input);
    const auto real = files.real_path(place);
    if (is_within(out, place) || (real && (is_within(out, *real) || is_within(*real, out))))
      return OutFault::kInput;
  }
  return std::nullopt;
}

std::expected<std::string, OutRefusal> out_folder(FileSystem& files, const std::string& out,
                                                  const ReadFrom& from, const std::string& home) {
  const auto own = files.real_path(from.programme);
  if (!own) return std::unexpected(unreadable(own.error()));
  if (files.kind(out) == FileKind::kOther) return std::unexpected(OutRefusal{OutFault::kNoFolder, out, {}});
  auto real = files.real_path(out);
  if (!real) return std::unexpected(unreadable(real.error()));
  if (const auto fault = fault_of_place(files, *real, {*own, from.inputs}))
    return std::unexpected(OutRefusal{*fault, out, {}});
  const auto of_user = files.real_path(home);
  if (!home.empty() && of_user && *of_user == *real)
    return std::unexpected(OutRefusal{OutFault::kHome, out, {}});
  if (const auto refusal = refusal_of(files, *real)) return std::unexpected(*refusal);
  return std::move(*real);
}

}  // namespace voortgang
