#include "check/check.h"

#include <set>
#include <string_view>

namespace voortgang {

void check(const Dossier& dossier, const Feiten& feiten, std::span<const PlannedAddress> addresses,
           Problems& problems) {
  check_leveringen(dossier, problems);
  const Doubts doubts = check_reeksen(dossier, feiten, problems);
  check_onderdelen(dossier, problems);
  check_vergelijkgroepen(dossier, feiten, problems);
  check_gebieden(dossier, doubts, problems);
  check_copies(dossier, problems);
  check_indicatoren(dossier, feiten, problems);
  check_acties(dossier, problems);
  check_toezeggingen(dossier, addresses, problems);
  check_duiding(dossier, feiten, problems);
  check_rectificaties(dossier, feiten, addresses, problems);
  check_stukken(dossier, problems);
  check_begrotingen(dossier, problems);
  check_bij_bedragen(dossier, problems);
  check_teksten(dossier, feiten, addresses, problems);
  check_prose(dossier, feiten, problems);
  check_tk(dossier, feiten, problems);
  check_secret_periods(dossier, problems);
  check_small_numbers(dossier, feiten, problems);
  check_brieven(dossier, problems);
  check_documentsoorten(dossier, problems);
  check_huisstijl(dossier, problems);
  check_besluiten(dossier, problems);
  check_velden(dossier, problems);
  check_templates(dossier, problems);
  check_assets(dossier, problems);
  check_gaps(dossier, feiten, problems);
  check_voorbeelden(dossier, problems);
  check_edities(dossier, feiten, problems);
  check_gemeenten(dossier, problems);
  check_personen(dossier, problems);
  check_open_data(dossier, problems);
  check_codering(dossier, problems);
  check_toegankelijkheid(dossier, problems);
  check_addresses(addresses, problems);
}

void check_addresses(std::span<const PlannedAddress> addresses, Problems& problems) {
  std::set<std::string_view> taken;
  for (const PlannedAddress& address : addresses) {
    const bool is_free = taken.insert(address.path).second;
    // A document in two formats has one name: that is told once.
    if (!is_free && !problems.told_at(address.origin)) {
      problems.add(Code::NAM106, address.origin, {{"adres", address.path}});
    }
  }
}

}  // namespace voortgang
