#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace voortgang {

// How an entry lies in its archive: some formats want their first entry bare, and a picture gains nothing.
enum class Packing : std::uint8_t { kDeflated, kStored };

struct ZipEntry {
  std::string_view name;  // with forward slashes
  std::string_view bytes;
  Packing packing = Packing::kDeflated;
};

// A zip archive of these entries, in their order. All bear the same time, so that the same entries give the
// same bytes.
[[nodiscard]] std::string zip_archive(std::span<const ZipEntry> entries);

}  // namespace voortgang
