#pragma once

#include <optional>
#include <span>
#include <string>

#include "app/protect_leveringen.h"
#include "base/file_system.h"

namespace voortgang {

// The folder that `voortgang protect` fills, to be handed on: what it wrote stands in a list in it, so that
// nothing that others put there or changed is ever lost.

// The list alone makes a folder ours, or that there is nothing in it.
[[nodiscard]] bool is_protected_folder(FileSystem& files, const std::string& folder);

// Makes such a folder, to be filled beside its place; its list stays empty until it is whole.
[[nodiscard]] Result<std::string> begin_protected_folder(FileSystem& files, const std::string& folder);
[[nodiscard]] Result<void> list_protected_folder(FileSystem& files, const std::string& filled,
                                                 std::span<const NewFile> bestanden);
// A file in it that is not as it was written, or was not; nothing where there is none.
[[nodiscard]] Result<std::optional<std::string>> foreign_in_protected_folder(FileSystem& files,
                                                                             const std::string& folder);

// Puts what was filled in its place. A failure leaves the old folder, or puts it back; an old one that could
// not be removed, or that others put something in meanwhile, stays beside the new one: then its path,
// otherwise empty.
[[nodiscard]] Result<std::string> replace_protected_folder(FileSystem& files, const std::string& folder);

// At the start of a run: what one that died was filling goes, and an old folder goes back to its place where
// that is empty. What is in the way and not ours stays, and is named.
[[nodiscard]] Result<std::optional<std::string>> tidy_protected_folder(FileSystem& files,
                                                                       const std::string& folder);

}  // namespace voortgang
