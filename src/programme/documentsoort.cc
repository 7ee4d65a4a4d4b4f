#include "programme/documentsoort.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "programme/document_woorden.h"
#include "programme/indeling.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kPlainVoettekst = "{soort} · {datum}";

constexpr std::array<std::string_view, 11> kWriters = {
    "steller",   "opsteller",     "contactpersoon", "behandelaar", "auteur",       "adviseur",
    "ambtenaar", "projectleider", "medewerker",     "secretaris",  "opdrachtgever"};

}  // namespace

bool is_same_field(std::string_view one, std::string_view other) {
  return utf8::lower(trimmed(one)) == utf8::lower(trimmed(other));
}

bool names_a_writer(std::string_view field) {
  const std::string small = utf8::lower(trimmed(field));
  // "Ambtelijk opdrachtgever", "Opgemaakt door".
  return small.ends_with(" door") ||
         std::ranges::any_of(kWriters, [&](std::string_view one) { return small.ends_with(one); });
}

Documentsoort plain_documentsoort(std::string_view id) {
  return {
      .id = std::string(id),
      .naam = with_capital(id),
      .sjabloon = std::string(id),
      .titels = std::string(kSoortBrief),
      .geadresseerde = {},
      .besluiten_kop = std::string(woorden::kVoorgesteldBesluit),
      .besluiten_zin = {},
      .besluiten = Deel::kMag,
      .names_besluiten = false,
      .ondertekening = Deel::kMag,
      .bijlagen = Deel::kMag,
      .briefhoofd = true,
      .groet = std::string(woorden::kGroet),
      .voettekst = std::string(kPlainVoettekst),
      .kenmerken = {},
      .koppen = {{.titel = std::string(woorden::kArgumenten), .nummering = Nummering::kArgumenten},
                 {.titel = std::string(woorden::kKanttekeningen), .nummering = Nummering::kKanttekeningen}},
      .woo = {}};
}

}  // namespace voortgang
