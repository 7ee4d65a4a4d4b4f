#pragma once

#include <pugixml.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace voortgang::test {

// A zip archive, as somebody else's library sees it.
struct UnzippedPart {
  std::string name;
  std::string bytes;
  bool stored = false;
};
[[nodiscard]] std::vector<UnzippedPart> unzipped(std::string_view archive);
// One part of it; empty where there is none.
[[nodiscard]] std::string part_of(std::string_view archive, std::string_view name);

// What is wrong with the XML, or nothing: not well-formed, or a character that XML cannot hold.
[[nodiscard]] std::string xml_faults(std::string_view xml);

[[nodiscard]] std::unique_ptr<pugi::xml_document> read_xml(std::string_view xml);
// The values that an XPath expression finds, in order: of attributes and nodes their texts.
[[nodiscard]] std::vector<std::string> found(const pugi::xml_node& node, const char* expression);
// All text below a node, in order.
[[nodiscard]] std::string text_below(const pugi::xml_node& node);

}  // namespace voortgang::test
