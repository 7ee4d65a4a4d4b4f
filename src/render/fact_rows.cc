#include "render/fact_rows.h"

#include <algorithm>

#include "facts/weergave.h"
#include "programme/waarde_woorden.h"

namespace voortgang {

std::string remark_of(const Feit& feit) {
  std::string remark;
  if (feit.status != Status::kDefinitief) remark = woorden::status(feit.status);
  if (!feit.toelichting.empty()) remark.append(remark.empty() ? "" : "; ").append(feit.toelichting);
  return remark;
}

std::string group_value(const FactTable& table, Periode periode) {
  std::string value;
  if (const Feit* feit = feit_at(table.groep->feiten, periode))
    append_weergave(value, *feit, table.groep->decimalen);
  return value;
}

bool has_remarks(const FeitenReeks& reeks) {
  return std::ranges::any_of(reeks.feiten, [](const Feit& feit) {
    return feit.status != Status::kDefinitief || !feit.toelichting.empty();
  });
}

}  // namespace voortgang
