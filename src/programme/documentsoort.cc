#include "programme/documentsoort.h"

#include "base/text.h"
#include "programme/document_woorden.h"
#include "programme/indeling.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kPlainVoettekst = "{soort} · {datum}";

}  // namespace

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
