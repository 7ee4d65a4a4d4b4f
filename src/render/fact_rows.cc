#include "render/fact_rows.h"

#include <algorithm>

#include "programme/waarde_woorden.h"

namespace voortgang {

void append_value(std::string& out, const Feit& feit, std::uint8_t decimalen) {
  if (feit.is_getal())
    append_dutch(out, rounded(feit.waarde(), decimalen));
  else
    out += woorden::toestand(feit.toestand());
}

std::string remark_of(const Feit& feit) {
  std::string remark;
  if (feit.status != Status::kDefinitief) remark = woorden::status(feit.status);
  if (!feit.toelichting.empty()) remark.append(remark.empty() ? "" : "; ").append(feit.toelichting);
  return remark;
}

std::string group_value(const FactTable& table, Periode periode) {
  std::string value;
  if (const Feit* feit = feit_at(table.groep->feiten, periode))
    append_value(value, *feit, table.groep->decimalen);
  return value;
}

bool has_remarks(const FeitenReeks& reeks) {
  return std::ranges::any_of(reeks.feiten, [](const Feit& feit) {
    return feit.status != Status::kDefinitief || !feit.toelichting.empty();
  });
}

}  // namespace voortgang
