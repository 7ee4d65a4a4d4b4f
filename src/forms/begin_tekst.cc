#include "forms/begin_tekst.h"

#include "base/json_writer.h"
#include "forms/starter_files.h"

namespace voortgang {
namespace {

constexpr std::string_view kOpen = "«";
constexpr std::string_view kClose = "»";

}  // namespace

std::string start_text(std::string_view name,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  std::string out;
  std::string_view rest = embedded_start(name);
  while (!rest.empty()) {
    const std::size_t open = rest.find(kOpen);
    out += rest.substr(0, open);
    if (open == std::string_view::npos) break;
    rest.remove_prefix(open + kOpen.size());
    const std::size_t close = rest.find(kClose);
    for (const auto& [key, value] : values) {
      if (key == rest.substr(0, close)) out += value;
    }
    rest.remove_prefix(close + kClose.size());
  }
  return out;
}

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

}  // namespace voortgang
