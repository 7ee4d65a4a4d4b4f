#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "check/check.h"
#include "check/delivered.h"
#include "deliveries/open_perioden.h"
#include "diag/number_words.h"
#include "programme/editie_id.h"

namespace voortgang {
namespace {

void check_revision(const Dossier& dossier, const Verandering& verandering, const Cijferverandering& c,
                    Problems& problems) {
  const FeitenReeks& reeks = *c.nieuwe_reeks->feiten;
  if (!reeks.is_geleverd()) return;  // what was computed says what its parts say
  problems.add(Code::EDI201, delivered_place(dossier, reeks, *present_feit(c)),
               {{"indicator", c.nieuwe_reeks->indicator},
                {"periode", code(c.nieuw->periode)},
                {"oud", number_words(c.oud->waarde)},
                {"nieuw", number_words(c.nieuw->waarde)},
                {"editie", verandering.oud->id}});
}

void check_order(const Editie& editie, const std::vector<std::string>& frozen, Problems& problems) {
  if (!frozen.empty() && is_earlier_edition(editie.id, frozen.back()))
    problems.add(Code::EDI203, editie.span, {{"id", editie.id}, {"later", frozen.back()}});
  if (editie.inleveren && editie.datum < *editie.inleveren)
    problems.add(Code::EDI208, editie.inleveren_span, {{"datum", code(editie.datum)}});
  if (editie.volgende && *editie.volgende <= editie.datum)
    problems.add(Code::EDI209, editie.volgende_span, {{"datum", code(editie.datum)}});
  if (begins_after(editie.peilperiode, editie.datum) && !problems.told_at(editie.datum_span))
    problems.add(Code::EDI204, editie.datum_span, {{"peilperiode", code(editie.peilperiode)}});
}

// Against the last edition that was frozen.
void check_against(const BevrorenEditie& before, const Editie& editie, Problems& problems) {
  if (editie.datum < before.datum && !problems.told_at(editie.datum_span))
    problems.add(Code::EDI205, editie.datum_span, {{"editie", before.id}, {"datum", code(before.datum)}});
  if (years(editie.peilperiode) < years(before.peilperiode) && !problems.told_at(editie.peilperiode_span))
    problems.add(Code::EDI206, editie.peilperiode_span,
                 {{"editie", before.id}, {"peilperiode", code(before.peilperiode)}});
}

// A letter belongs to its edition: one of another time was forgotten, or its date was.
void check_letter_dates(const Programma& programma, Problems& problems) {
  const Editie& editie = programma.editie;
  if (editie.datum.jaar == 0) return;
  for (const Brief& brief : programma.brieven) {
    if (brief.buiten_editie || !brief.datum || problems.told_at(brief.datum_span)) continue;
    if (*brief.datum < editie.datum)
      problems.add(Code::BRF114, brief.datum_span, {{"datum", code(editie.datum)}});
    else if (editie.volgende_datum() < *brief.datum)
      problems.add(Code::BRF115, brief.datum_span, {{"datum", code(editie.volgende_datum())}});
  }
}

// A file of earlier editions may lie beside an excuse; figures of this one may not.
bool has_news(const Dossier& dossier, const Levering& levering, const Feiten& feiten) {
  const auto& before = feiten.edities.vorige;
  const auto vorige = before ? std::optional(before->peilperiode) : std::nullopt;
  return std::ranges::any_of(levering.reeksen, [&](const GeleverdeReeks& reeks) {
    const Indicator& indicator = dossier.programma.indicatoren[reeks.indicator];
    const Periode first =
        first_asked(indicator, vorige).value_or(last_asked(indicator, dossier.programma.editie.peilperiode));
    return std::ranges::any_of(levering.of(reeks),
                               [&](const Waarneming& w) { return w.is_getal() && first <= w.periode; });
  });
}

void check_excuses(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  for (const NietGeleverd& excuse : dossier.programma.editie.niet_geleverd) {
    const Levering* levering = dossier.leveringen.levering(excuse.hoofddoel, excuse.gebied);
    if (levering == nullptr || levering->lacks_rows || !has_news(dossier, *levering, feiten)) continue;
    problems.add(Code::EDI207, excuse.span, {{"bestand", dossier.bronnen.at(levering->bestand).path}},
                 {{levering->bestand, 0, 0}});
  }
}

}  // namespace

void check_edities(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  check_order(dossier.programma.editie, feiten.edities.ids, problems);
  if (feiten.edities.vorige) check_against(*feiten.edities.vorige, dossier.programma.editie, problems);
  check_letter_dates(dossier.programma, problems);
  check_excuses(dossier, feiten, problems);
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
