#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "base/file_system.h"
#include "base/result.h"
#include "publish/manifest.h"

// What stands in a published folder and is not ours. It stays there: links as links, never followed; folders
// with their owner, rights and times, also empty ones.
namespace voortgang {

// The numbers (FileState) of folders that were made as copies of folders of others.
using Copies = std::set<std::uint64_t>;

// Gives everything in the folder `from` that is not in `before` a second name in `to`, so that no reader
// misses it when the two change places. Something of others where `now` has a file or a folder is a Failure
// of kind kForeign.
[[nodiscard]] Result<Copies> take_along_foreign(FileSystem& files, const std::string& from,
                                                const std::string& to, const Manifest& before,
                                                const Manifest& now);

// After the exchange: moves what is not ours from the old folder to the site, in the place of its second
// name. So folders are again the very ones they were, and what others added during the build is there too. A
// run that died in the midst of it is made good by a second one with the same copies.
[[nodiscard]] Result<void> bring_home_foreign(FileSystem& files, const std::string& old_folder,
                                              const std::string& site, const Manifest& before,
                                              const Manifest& now, const Copies& copies);

// A second name for a file; a copy where the file system has no such thing.
[[nodiscard]] Result<void> link_or_copy(FileSystem& files, const std::string& from, const std::string& to);

}  // namespace voortgang
