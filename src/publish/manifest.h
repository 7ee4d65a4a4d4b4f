#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

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
// Nothing in it where the text is no manifest: then no file is the tool's.
[[nodiscard]] Manifest parse_manifest(std::string_view json);

}  // namespace voortgang
