#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/file_system.h"

namespace voortgang {

inline constexpr std::string_view kManifestName = "manifest.json";

struct ManifestEntry {
  std::uint64_t size = 0;
  std::string sha256;

  friend bool operator==(const ManifestEntry&, const ManifestEntry&) = default;
};

// What a site consists of: every file that the tool wrote, but the manifest itself. It tells which files in
// the folder are the tool's, and lets anyone verify a copy.
using Manifest = std::map<std::string, ManifestEntry>;

[[nodiscard]] std::string manifest_json(const Manifest& manifest);
// Nothing where the text is no manifest of ours from its first entry to its last: then nobody knows which
// files are.
[[nodiscard]] std::optional<Manifest> parse_manifest(std::string_view json);

// That of the site in a folder; an empty one where there is no site. One that is not ours is a Failure of
// kind kForeign.
[[nodiscard]] Result<Manifest> manifest_in(FileSystem& files, const std::string& folder);

// Whether the path, or the manifest itself, is in it.
[[nodiscard]] bool is_ours(const Manifest& manifest, const std::string& path);
// Whether anything below that folder is in it.
[[nodiscard]] bool holds_ours(const Manifest& manifest, const std::string& folder);

}  // namespace voortgang
