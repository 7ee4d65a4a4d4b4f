#include <algorithm>
#include <string>

#include "check/check.h"
#include "check/delivered.h"
#include "facts/feit.h"
#include "programme/instemming.h"
#include "programme/stuk.h"

namespace voortgang {
namespace {

// That which corrects the same figure after this one: by its date, or else further down the list.
const Rectificatie* next_of(const Programma& programma, const Rectificatie& r) {
  const Rectificatie* next = nullptr;
  for (const Rectificatie& other : programma.rectificaties) {
    const bool is_of_same =
        other.indicator == r.indicator && other.gebied == r.gebied && other.periode == r.periode;
    const bool is_later = other.datum > r.datum || (other.datum == r.datum && &other > &r);
    if (is_of_same && is_later && (next == nullptr || other.datum < next->datum)) next = &other;
  }
  return next;
}

// `is_of_this`: of this edition; since an earlier one the figure may have been revised once more.
void check_number(const Dossier& dossier, const Feiten& feiten, const Rectificatie& r, bool is_of_this,
                  Problems& problems) {
  const Programma& programma = dossier.programma;
  const FeitenReeks* reeks = feiten.reeks(r.indicator, r.gebied);
  const Feit* feit = reeks == nullptr ? nullptr : feit_at(reeks->feiten, r.periode);
  const std::string& indicator = programma.indicatoren[r.indicator].id;
  if (feit == nullptr) {
    if (has_unread_rows(dossier, r.indicator)) return;
    problems.add(Code::REC102, r.periode_span,
                 {{"indicator", indicator},
                  {"gebied", programma.gebied_naam(r.gebied)},
                  {"periode", code(r.periode)}});
    return;
  }
  if (feit->is_verborgen()) {
    problems.add(Code::GEH114, r.is_span,
                 {{"indicator", indicator}, {"gebied", programma.gebied_naam(r.gebied)}});
    return;
  }
  if (!feit->is_getal() || !is_of_this) return;
  const Decimal number = rounded(feit->waarde(), reeks->decimalen);
  const std::string shown = dutch(number);
  const auto said = parse_decimal(r.is, NumberStyle::kDecimalComma);
  const bool is_said = r.is == shown || (said && same_number(*said, number));  // 13 is 13,0
  if (!is_said) problems.add(Code::REC103, r.is_span, {{"is", r.is}, {"cijfer", verbatim(shown)}});
}

}  // namespace

// A row stays in the list when its edition is followed by another: who looks up what an edition said must
// find it.
void check_rectificaties(const Dossier& dossier, const Feiten& feiten,
                         std::span<const PlannedAddress> addresses, Problems& problems) {
  const Datum out = dossier.programma.editie.datum;
  const auto& earlier = dossier.programma.eerdere_edities;
  const Datum first = earlier.empty() ? out : std::min(out, earlier.front().datum);
  for (const Rectificatie& r : dossier.programma.rectificaties) {
    if (r.datum < first)
      problems.add(Code::REC105, r.datum_span, {{"datum", code(r.datum)}, {"editie", code(first)}});
    if (r.was == r.is) problems.add(Code::REC106, r.is_span);
    if (r.is_of_number()) {
      const Rectificatie* next = next_of(dossier.programma, r);
      check_number(dossier, feiten, r, next == nullptr && r.datum >= out, problems);
      if (next != nullptr && next->was != r.is)
        problems.add(Code::REC107, next->was_span, {{"was", next->was}, {"is", r.is}});
      continue;
    }
    const std::string adres = paper_address(dossier.programma, r.gebied, r.document);
    if (std::ranges::find(addresses, adres, &PlannedAddress::path) == addresses.end())
      problems.add(Code::REC104, r.document_span,
                   {{"stuk", r.document}, {"datum", day_of_paper(dossier.programma, adres)}});
  }
}

}  // namespace voortgang
