#include "programme/openbaar.h"

#include <algorithm>
#include <array>
#include <utility>

namespace voortgang {
namespace {

constexpr std::array<Licentie, 2> kLicenties = {
    {{"cc0", "CC0 1.0 (geen voorwaarden)", "http://creativecommons.org/publicdomain/zero/1.0/deed.nl"},
     {"cc-by-4.0", "Creative Commons Naamsvermelding 4.0",
      "http://creativecommons.org/licenses/by/4.0/deed.nl"}}};

// The authority table of data themes of the EU (publications.europa.eu).
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kThemas = {
    {{"AGRI", "Landbouw, visserij, bosbouw en voeding"},
     {"ECON", "Economie en financiën"},
     {"EDUC", "Onderwijs, cultuur en sport"},
     {"ENER", "Energie"},
     {"ENVI", "Milieu"},
     {"GOVE", "Overheid en publieke sector"},
     {"HEAL", "Gezondheid"},
     {"INTR", "Internationale vraagstukken"},
     {"JUST", "Justitie, rechtsstelsel en openbare veiligheid"},
     {"OP_DATPRO", "Voorlopige gegevens"},
     {"REGI", "Regio's en steden"},
     {"SOCI", "Bevolking en samenleving"},
     {"TECH", "Wetenschap en technologie"},
     {"TRAN", "Vervoer"}}};

#define CATEGORIE(label, code, nummer) WooCode{label, code, nummer},
#define DOCUMENTSOORT(label, code)
#define THEMA(label, code)
constexpr auto kCategorieen = std::to_array<WooCode>({
#include "programme/woo_lijsten.inc"
});
#undef CATEGORIE
#undef DOCUMENTSOORT
#define CATEGORIE(label, code, nummer)
#define DOCUMENTSOORT(label, code) WooCode{label, code},
constexpr auto kDocumentsoortLijst = std::to_array<WooCode>({
#include "programme/woo_lijsten.inc"
});
#undef DOCUMENTSOORT
#undef THEMA
#define DOCUMENTSOORT(label, code)
#define THEMA(label, code) WooCode{label, code},
constexpr auto kThemaLijst = std::to_array<WooCode>({
#include "programme/woo_lijsten.inc"
});
#undef CATEGORIE
#undef DOCUMENTSOORT
#undef THEMA

template <class List>
const WooCode* with_label(const List& list, std::string_view label) {
  const auto found = std::ranges::find(list, label, &WooCode::label);
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

const Licentie* licentie(std::string_view id) {
  const auto found = std::ranges::find(kLicenties, id, &Licentie::id);
  return found == kLicenties.end() ? nullptr : &*found;
}

std::string_view eu_thema(std::string_view code) {
  for (const auto& [id, naam] : kThemas) {
    if (id == code) return naam;
  }
  return {};
}

const WooCode* woo_categorie(std::string_view label) {
  return with_label(kCategorieen, label);
}

const WooCode* woo_documentsoort(std::string_view label) {
  return with_label(kDocumentsoortLijst, label);
}

const WooCode* woo_thema(std::string_view label) {
  return with_label(kThemaLijst, label);
}

}  // namespace voortgang
