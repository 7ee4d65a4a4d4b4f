#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "publish/manifest.h"

namespace voortgang {

enum class Compressed : std::uint8_t { kNo, kBeside };

// Puts the files of a site, as it was made, together in another folder, which is new: each is held against
// the manifest, and one that differs is a Failure of kind kChanged. Nothing else that lies in the site goes
// along. With kBeside, texts lie there as .gz and .br as well. Gives the files by their paths in that folder.
[[nodiscard]] Result<std::vector<std::string>> stage_site(FileSystem& files, const std::string& site,
                                                          const Manifest& manifest,
                                                          const std::string& staging, Compressed compressed,
                                                          unsigned threads);

}  // namespace voortgang
