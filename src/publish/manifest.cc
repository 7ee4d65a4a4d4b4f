#include "publish/manifest.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/json_writer.h"
#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::string_view kSchema = "voortgang-manifest/1";

using Json = nlohmann::json;

std::optional<const Json*> list_in(const Json& json) {
  if (!json.is_object()) return std::nullopt;
  const auto schema = json.find("schema");
  if (schema == json.end() || *schema != kSchema) return std::nullopt;
  const auto files = json.find("bestanden");
  if (files == json.end() || !files->is_array()) return std::nullopt;
  return &*files;
}

// A path that stays in its folder: whoever removes by it must not get out.
bool is_plain(std::string_view path) {
  if (path.empty() || path.starts_with('/') || path.ends_with('/')) return false;
  const auto parts = split(path, '/');
  return std::ranges::none_of(parts, [](std::string_view p) { return p.empty() || p == "." || p == ".."; });
}

std::optional<std::string> path_in(const Json& file) {
  if (!file.is_object()) return std::nullopt;
  const auto path = file.find("pad");
  if (path == file.end() || !path->is_string()) return std::nullopt;
  const auto& text = path->get_ref<const std::string&>();
  if (!is_plain(text)) return std::nullopt;
  return text;
}

std::optional<ManifestEntry> entry_in(const Json& file) {
  const auto size = file.find("bytes");
  const auto sum = file.find("sha256");
  if (size == file.end() || !size->is_number_unsigned()) return std::nullopt;
  if (sum == file.end() || !sum->is_string()) return std::nullopt;
  return ManifestEntry{size->get<std::uint64_t>(), sum->get<std::string>()};
}

}  // namespace

std::string manifest_json(const Manifest& manifest) {
  std::string out;
  {
    JsonRecord root(out);
    root.text("schema", kSchema);
    JsonList list(root.key("bestanden"), "\n  ", "\n");
    for (const auto& [path, entry] : manifest) {
      JsonRecord file(list.item());
      file.text("pad", path);
      file.integer("bytes", static_cast<std::int64_t>(entry.size));
      file.text("sha256", entry.sha256);
    }
  }
  return out + "\n";
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  const auto files = list_in(json);
  if (!files) return std::nullopt;
  Manifest manifest;
  for (const auto& file : **files) {
    const auto path = path_in(file);
    const auto entry = entry_in(file);
    if (!path || !entry) return std::nullopt;
    manifest.emplace(*path, *entry);
  }
  return manifest;
}

Result<Manifest> manifest_in(FileSystem& files, const std::string& folder) {
  const std::string path = path_join(folder, kManifestName);
  const auto text = files.read(path, kLargestInput);
  if (!text && text.error().kind == FailureKind::kMissing) return Manifest();
  if (!text) return std::unexpected(text.error());
  auto manifest = parse_manifest(*text);
  if (!manifest) return not_ours(path);
  return std::move(*manifest);
}

bool is_ours(const Manifest& manifest, const std::string& path) {
  return path == kManifestName || manifest.contains(path);
}

bool holds_ours(const Manifest& manifest, const std::string& folder) {
  const std::string start = folder + "/";
  const auto next = manifest.lower_bound(start);
  return next != manifest.end() && next->first.starts_with(start);
}

}  // namespace voortgang
