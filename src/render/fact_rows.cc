#include "render/fact_rows.h"

#include <algorithm>

#include "programme/namen.h"

namespace voortgang {

void append_value(std::string& out, const Waarneming& w, std::uint8_t decimalen) {
  if (w.is_getal())
    append_dutch(out, rounded(w.waarde, decimalen));
  else
    out += woorden::toestand(w.toestand);
}

std::string remark_of(const Waarneming& w) {
  std::string remark;
  if (w.status != Status::kDefinitief) remark = woorden::status(w.status);
  if (!w.toelichting.empty()) remark.append(remark.empty() ? "" : "; ").append(w.toelichting);
  return remark;
}

bool has_remarks(const FeitenReeks& reeks) {
  return std::ranges::any_of(reeks.waarnemingen, [](const Waarneming& w) {
    return w.status != Status::kDefinitief || !w.toelichting.empty();
  });
}

void append_row_id(std::string& out, std::string_view indicator, Periode periode) {
  out += indicator;
  out += '-';
  const std::size_t at = out.size();
  append_code(out, periode);
  std::replace(out.begin() + static_cast<std::ptrdiff_t>(at), out.end(), '/', '-');
}

}  // namespace voortgang
