#include "render/office_reader.h"

#include <doctest/doctest.h>
#include <zip.h>

#include "base/utf8.h"

namespace voortgang::test {

std::vector<UnzippedPart> unzipped(std::string_view archive) {
  zip_error_t error;
  zip_source_t* source = zip_source_buffer_create(archive.data(), archive.size(), 0, &error);
  zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  REQUIRE(zip != nullptr);
  std::vector<UnzippedPart> parts;
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(zip, 0)); ++i) {
    zip_stat_t state;
    REQUIRE(zip_stat_index(zip, i, 0, &state) == 0);
    UnzippedPart part{state.name, std::string(state.size, '\0'), state.comp_method == ZIP_CM_STORE};
    zip_file_t* file = zip_fopen_index(zip, i, 0);
    REQUIRE(zip_fread(file, part.bytes.data(), state.size) == static_cast<zip_int64_t>(state.size));
    zip_fclose(file);
    parts.push_back(std::move(part));
  }
  zip_discard(zip);
  return parts;
}

std::string part_of(std::string_view archive, std::string_view name) {
  for (UnzippedPart& part : unzipped(archive)) {
    if (part.name == name) return std::move(part.bytes);
  }
  return {};
}

std::string xml_faults(std::string_view xml) {
  pugi::xml_document document;
  const auto read = document.load_buffer(xml.data(), xml.size(), pugi::parse_full, pugi::encoding_utf8);
  if (!read)
    return std::string(read.description()) + " at " +
           std::string(xml.substr(static_cast<std::size_t>(read.offset), 80));
  if (const auto at = utf8::first_invalid(xml)) return "not UTF-8 at " + std::to_string(*at);
  for (const char c : xml) {
    if (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') return "a control character";
  }
  if (xml.contains("\uFFFE") || xml.contains("\uFFFF")) return "no character";
  for (std::size_t at = 0; (at = xml.find('&', at)) != std::string_view::npos; ++at) {
    bool known = false;
    for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"})
      known |= xml.substr(at).starts_with(entity);
    if (!known) return "an & that begins nothing";
  }
  return {};
}

std::unique_ptr<pugi::xml_document> read_xml(std::string_view xml) {
  auto document = std::make_unique<pugi::xml_document>();
  REQUIRE(document->load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
  return document;
}

std::vector<std::string> found(const pugi::xml_node& node, const char* expression) {
  std::vector<std::string> values;
  for (const pugi::xpath_node& one : node.select_nodes(expression))
    values.emplace_back(one.attribute() ? one.attribute().value() : text_below(one.node()));
  return values;
}

std::string text_below(const pugi::xml_node& node) {
  if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) return node.value();
  std::string text;
  for (const pugi::xml_node& child : node.children()) text += text_below(child);
  return text;
}

}  // namespace voortgang::test
