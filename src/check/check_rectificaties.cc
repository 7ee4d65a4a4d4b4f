#include <algorithm>
#include <string>

#include "base/written_number.h"
#include "check/check.h"
#include "facts/feit.h"
#include "programme/stuk.h"

namespace voortgang {
namespace {

void check_figure(const Programma& programma, const Feiten& feiten, const Rectificatie& r,
                  Problems& problems) {
  const FeitenReeks* reeks = feiten.reeks(r.indicator, r.gebied);
  const Feit* feit = reeks == nullptr ? nullptr : figure_at(reeks->feiten, r.periode);
  const std::string& indicator = programma.indicatoren[r.indicator].id;
  if (feit == nullptr) {
    problems.add(
        Code::REC102, r.periode_span,
        {{"indicator", indicator}, {"gebied", programma.gebied_id(r.gebied)}, {"periode", code(r.periode)}});
    return;
  }
  if (feit->is_verborgen()) {
    problems.add(Code::GEH114, r.is_span,
                 {{"indicator", indicator}, {"gebied", programma.gebied_naam(r.gebied)}});
    return;
  }
  if (!feit->is_getal()) return;
  const std::string shown = dutch(rounded(feit->waarde(), reeks->decimalen));
  if (r.is != shown) problems.add(Code::REC103, r.is_span, {{"is", r.is}, {"cijfer", verbatim(shown)}});
}

}  // namespace

void check_rectificaties(const Dossier& dossier, const Feiten& feiten,
                         std::span<const PlannedAddress> addresses, Problems& problems) {
  const Datum out = dossier.programma.editie.datum;
  for (const Rectificatie& r : dossier.programma.rectificaties) {
    if (r.datum < out)
      problems.add(Code::REC105, r.datum_span, {{"datum", code(r.datum)}, {"editie", code(out)}});
    if (r.was == r.is) problems.add(Code::REC106, r.is_span);
    if (r.is_of_figure()) {
      check_figure(dossier.programma, feiten, r, problems);
      continue;
    }
    const std::string adres = paper_address(dossier.programma, r.gebied, r.document);
    if (std::ranges::find(addresses, adres, &PlannedAddress::path) == addresses.end())
      problems.add(Code::REC104, r.document_span, {{"stuk", r.document}});
  }
}

}  // namespace voortgang
