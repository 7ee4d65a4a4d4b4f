#include "programme/indicator.h"

#include <algorithm>

namespace voortgang {

std::vector<std::string_view> breakdown_columns(const std::vector<Indicator>& indicatoren,
                                                HoofddoelIndex hoofddoel) {
  std::vector<std::string_view> columns;
  for (const Indicator& indicator : indicatoren) {
    if (indicator.hoofddoel != hoofddoel) continue;
    for (const Uitsplitsing& u : indicator.uitsplitsingen) {
      if (std::ranges::find(columns, u.kolom) == columns.end()) columns.push_back(u.kolom);
    }
  }
  return columns;
}

}  // namespace voortgang
