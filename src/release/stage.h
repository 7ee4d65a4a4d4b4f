#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/file_system.h"
#include "base/result.h"
#include "publish/manifest.h"

namespace voortgang {

enum class Compressed : std::uint8_t { kNo, kBeside };

// Puts the site's own files, and nothing else that lies in its folder, together in another folder, which is
// emptied first: each is held against the manifest, and one that differs is a Failure of kind kChanged. With
// kBeside, texts lie there as .gz and .br as well. Gives the number of files.
[[nodiscard]] Result<std::size_t> stage_site(FileSystem& files, const std::string& site,
                                             const Manifest& manifest, const std::string& staging,
                                             Compressed compressed, unsigned threads);

}  // namespace voortgang
