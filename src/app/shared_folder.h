#pragma once

#include <optional>
#include <span>
#include <string>

#include "app/protect_deliveries.h"
#include "base/file_system.h"

namespace voortgang {

// The folder that `voortgang protect` fills, to be handed on: what it wrote stands in a list in it, so that
// nothing that others put there or changed is ever lost.

// The list alone makes a folder ours, or that there is nothing in it; one that is being filled has an empty
// list.
[[nodiscard]] Result<void> begin_shared_folder(FileSystem& files, const std::string& folder);
[[nodiscard]] bool is_shared_folder(FileSystem& files, const std::string& folder);

[[nodiscard]] Result<void> fill_shared_folder(FileSystem& files, const std::string& folder,
                                              std::span<const NewBytes> bestanden);
// A file in it that is not as it was written, or was not; nothing where there is none.
[[nodiscard]] Result<std::optional<std::string>> foreign_in_shared_folder(FileSystem& files,
                                                                          const std::string& folder);

// Puts a filled folder where another stands or none does. A failure leaves the old one.
[[nodiscard]] Result<void> replace_shared_folder(FileSystem& files, const std::string& filled,
                                                 const std::string& folder);

}  // namespace voortgang
