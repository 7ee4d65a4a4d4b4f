#include <string>
#include <vector>

#include "check/check.h"
#include "check/delivered.h"
#include "programme/editie_id.h"

namespace voortgang {
namespace {

std::string as_written(const BevrorenWaarneming& w) {
  std::string out;
  append_with_comma(out, w.waarde);
  return out;
}

void check_revision(const Dossier& dossier, const Verandering& verandering, const Cijferverandering& c,
                    Problems& problems) {
  const FeitenReeks& reeks = *c.nieuwe_reeks->feiten;
  if (!reeks.is_geleverd()) return;  // what was computed says what its parts say
  problems.add(Code::EDI201, delivered_place(dossier, reeks, *present_figure(c)),
               {{"indicator", c.nieuwe_reeks->indicator},
                {"periode", code(c.nieuw->periode)},
                {"oud", as_written(*c.oud)},
                {"nieuw", as_written(*c.nieuw)},
                {"editie", verandering.oud->id}});
}

void check_order(const Editie& editie, const std::vector<std::string>& frozen, Problems& problems) {
  if (!frozen.empty() && is_earlier_edition(editie.id, frozen.back()))
    problems.add(Code::EDI203, editie.span, {{"id", editie.id}, {"later", frozen.back()}});
  if (begins_after(editie.peilperiode, editie.datum) && !problems.told_at(editie.datum_span))
    problems.add(Code::EDI204, editie.datum_span, {{"peilperiode", code(editie.peilperiode)}});
}

}  // namespace

void check_edities(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  check_order(dossier.programma.editie, feiten.edities.ids, problems);
  if (feiten.na_bevriezing && feiten.na_bevriezing->anything())
    problems.add(Code::EDI202, dossier.programma.editie.span, {{"id", dossier.programma.editie.id}});
  if (!feiten.verandering) return;
  for (const Gebiedsverandering& gebied : feiten.verandering->gebieden) {
    for (const Cijferverandering& c : gebied.cijfers) {
      if (c.soort == Cijfersoort::kHerzien && c.nieuw->status != Status::kHerzien)
        check_revision(dossier, *feiten.verandering, c, problems);
    }
  }
}

}  // namespace voortgang
