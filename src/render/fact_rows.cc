#include "render/fact_rows.h"

#include <algorithm>

#include "programme/waarde_woorden.h"

namespace voortgang {

void append_value(std::string& out, const Feit& w, std::uint8_t decimalen) {
  if (w.is_getal())
    append_dutch(out, rounded(w.waarde(), decimalen));
  else
    out += woorden::toestand(w.toestand());
}

std::string remark_of(const Feit& w) {
  std::string remark;
  if (w.status != Status::kDefinitief) remark = woorden::status(w.status);
  if (!w.toelichting.empty()) remark.append(remark.empty() ? "" : "; ").append(w.toelichting);
  return remark;
}

std::string group_value(const FactTable& table, Periode periode) {
  std::string value;
  if (const Feit* w = feit_at(table.groep->feiten, periode)) append_value(value, *w, table.groep->decimalen);
  return value;
}

bool has_remarks(const FeitenReeks& reeks) {
  return std::ranges::any_of(
      reeks.feiten, [](const Feit& w) { return w.status != Status::kDefinitief || !w.toelichting.empty(); });
}

}  // namespace voortgang
