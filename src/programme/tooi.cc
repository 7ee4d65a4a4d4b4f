#include "programme/tooi.h"

#include <array>
#include <utility>

namespace voortgang {
namespace {

constexpr std::string_view kIds = "https://identifier.overheid.nl/tooi/id/";

// What stands in the address for the letters of a code.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kKinds = {
    {{"gm", "gemeente"}, {"pv", "provincie"}, {"ws", "waterschap"}, {"so", "so"}, {"zb", "zbo"}}};

}  // namespace

std::string tooi_address(std::string_view code) {
  for (const auto& [letters, kind] : kKinds) {
    if (code.starts_with(letters)) return std::string(kIds).append(kind).append("/").append(code);
  }
  return {};
}

}  // namespace voortgang
