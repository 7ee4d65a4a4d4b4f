#include "render/office/filled.h"

#include "render/office/xml_text.h"

namespace voortgang::office {
namespace {

constexpr std::string_view kOpen = "«";
constexpr std::string_view kClose = "»";

}  // namespace

std::string filled(std::string_view part,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  std::string out;
  for (;;) {
    const std::size_t open = part.find(kOpen);
    out += part.substr(0, open);
    if (open == std::string_view::npos) return out;
    part.remove_prefix(open + kOpen.size());
    const std::size_t close = part.find(kClose);
    for (const auto& [name, value] : values) {
      if (name == part.substr(0, close)) out += value;
    }
    part.remove_prefix(close + kClose.size());
  }
}

std::string as_xml(std::string_view words) {
  std::string out;
  xml::text(out, words);
  return out;
}

}  // namespace voortgang::office
