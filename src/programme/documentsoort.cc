#include "programme/documentsoort.h"

#include "programme/indeling.h"
#include "programme/woorden.h"

namespace voortgang {

namespace {

std::string with_capital(std::string_view id) {
  std::string name(id);
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

}  // namespace

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
