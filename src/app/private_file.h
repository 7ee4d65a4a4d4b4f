#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/file_system.h"

namespace voortgang {

// The folder that lets others read a file at that path: of the programme or of its site, one that was
// published, or one of which versions are kept. Nothing where there is none.
[[nodiscard]] Result<std::optional<std::string>> public_folder_of(FileSystem& files, const std::string& path,
                                                                  const std::string& programme,
                                                                  const std::string& site);

// The published site that a folder is, or is to be, within. Nothing where there is none.
[[nodiscard]] Result<std::optional<std::string>> published_folder_of(FileSystem& files,
                                                                     const std::string& folder);

// Writes a file that nobody else can read, not even while it is being written. Only a regular file is
// replaced, and no link is followed.
[[nodiscard]] Result<void> write_private(FileSystem& files, const std::string& path, std::string_view bytes);

}  // namespace voortgang
