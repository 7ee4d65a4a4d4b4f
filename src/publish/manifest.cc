#include "publish/manifest.h"

#include <nlohmann/json.hpp>

#include "base/json_text.h"

namespace voortgang {
namespace {

constexpr std::string_view kSchema = "voortgang-manifest/1";

}  // namespace

std::string manifest_json(const Manifest& manifest) {
  std::string out = "{\"schema\": \"";
  out += kSchema;
  out += "\", \"bestanden\": [";
  bool first = true;
  for (const auto& [path, entry] : manifest) {
    out += first ? "\n  {\"pad\": " : ",\n  {\"pad\": ";
    first = false;
    append_json_string(out, path);
    out += ", \"bytes\": " + std::to_string(entry.size) + ", \"sha256\": \"" + entry.sha256 + "\"}";
  }
  return out + "\n]}\n";
}

Manifest parse_manifest(std::string_view text) {
  Manifest manifest;
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object() || json.value("schema", "") != kSchema) return manifest;
  const auto files = json.find("bestanden");
  if (files == json.end() || !files->is_array()) return manifest;
  for (const auto& file : *files) {
    if (!file.is_object() || !file.contains("pad") || !file["pad"].is_string()) continue;
    ManifestEntry entry;
    if (file.contains("bytes") && file["bytes"].is_number_unsigned())
      entry.size = file["bytes"].get<std::uint64_t>();
    if (file.contains("sha256") && file["sha256"].is_string())
      entry.sha256 = file["sha256"].get<std::string>();
    manifest.emplace(file["pad"].get<std::string>(), std::move(entry));
  }
  return manifest;
}

}  // namespace voortgang
