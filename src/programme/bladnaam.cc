#include "programme/bladnaam.h"

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostCharacters = 31;

// As Excel has it: without []:*?/\, and no apostrophe at either end.
std::string fit_for_sheet(std::string_view name) {
  std::string out;
  std::size_t characters = 0;
  for (std::size_t i = 0; i < name.size() && characters < kMostCharacters; ++characters) {
    const std::size_t length = std::max<std::size_t>(utf8::decode(name.substr(i)).length, 1);
    const std::string_view character = name.substr(i, length);
    out += std::string_view("[]:*?/\\'").find(character) == std::string_view::npos ? character : "-";
    i += length;
  }
  return std::string(trimmed(out));
}

}  // namespace

std::string bladnaam(const Hoofddoel& hoofddoel) {
  std::string name = fit_for_sheet(hoofddoel.naam);
  return name.empty() ? fit_for_sheet(hoofddoel.id) : name;
}

bool is_blad_of(std::string_view blad, const Hoofddoel& hoofddoel) {
  const std::string name = folded(fit_for_sheet(blad));
  return name == folded(fit_for_sheet(hoofddoel.naam)) || name == folded(fit_for_sheet(hoofddoel.id)) ||
         name == folded(fit_for_sheet(hoofddoel.titel(kSoortVoortgang).titel));
}

}  // namespace voortgang
