#include "base/fill_in.h"

namespace voortgang {
namespace {

constexpr std::string_view kOpen = "«";
constexpr std::string_view kClose = "»";

}  // namespace

std::string filled_in(std::string_view text,
                      std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find(kOpen);
    out += text.substr(0, open);
    if (open == std::string_view::npos) break;
    text.remove_prefix(open + kOpen.size());
    const std::size_t close = text.find(kClose);
    for (const auto& [key, value] : values) {
      if (key == text.substr(0, close)) out += value;
    }
    text.remove_prefix(close + kClose.size());
  }
  return out;
}

}  // namespace voortgang
