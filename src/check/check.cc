#include "check/check.h"

#include <set>
#include <string_view>

namespace voortgang {

void check(const Project& project, const Feiten& feiten, std::span<const PlannedAddress> addresses,
           Problems& problems) {
  check_deliveries(project, problems);
  const Doubts doubts = check_series(project, feiten, problems);
  check_areas(project, feiten, doubts, problems);
  check_indicatoren(project, feiten, problems);
  check_acties(project, problems);
  check_begrotingen(project, problems);
  check_texts(project, feiten, addresses, problems);
  check_prose(project, feiten, problems);
  check_letters(project, problems);
  check_besluiten(project, problems);
  check_templates(project, problems);
  check_edities(project, feiten, problems);
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
