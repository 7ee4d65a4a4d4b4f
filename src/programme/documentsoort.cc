#include "programme/documentsoort.h"

#include "base/text.h"
#include "programme/indeling.h"
#include "programme/woorden.h"

namespace voortgang {

Documentsoort plain_documentsoort(std::string_view id) {
  return {.id = std::string(id),
          .naam = with_capital(id),
          .sjabloon = std::string(id),
          .titels = std::string(kSoortBrief),
          .geadresseerde = {},
          .besluiten_kop = std::string(woorden::kVoorgesteldBesluit),
          .besluiten_zin = {},
          .besluiten = Deel::kMag,
          .ondertekening = Deel::kMag,
          .kenmerken = {},
          .koppen = {{"Argumenten", false, Nummering::kArgumenten},
                     {"Kanttekeningen", false, Nummering::kKanttekeningen}}};
}

}  // namespace voortgang
