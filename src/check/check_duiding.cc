#include "check/check.h"
#include "check/delivered.h"
#include "facts/kwaliteit.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

// Of one that is old, it is told at its row (LEV106).
void tell_unexplained(const Programma& programma, const FeitenReeks& reeks, Problems& problems) {
  const Oordeel oordeel = reeks.voortgang.oordeel;
  if (oordeel != Oordeel::kVerslechtering && oordeel != Oordeel::kBeperkt) return;
  const Indicator& indicator = programma.indicatoren[reeks.indicator];
  problems.add(Code::DUI101, indicator.span,
               {{"indicator", indicator.id},
                {"gebied", programma.gebied_naam(reeks.gebied)},
                {"map", programma.gebied_id(reeks.gebied)},
                {"oordeel", Words{std::string(woorden::oordeel(oordeel)),
                                  std::string(woorden::oordeel_engels(oordeel))}}});
}

void check_explanation(const Dossier& dossier, const Feiten& feiten, const Duiding& duiding,
                       Problems& problems) {
  const FeitenReeks* reeks = feiten.reeks(duiding.indicator, duiding.gebied);
  if (reeks == nullptr || feit_at(reeks->feiten, duiding.periode) == nullptr) {
    if (has_unread_rows(dossier, duiding.indicator)) return;
    problems.add(Code::DUI103, duiding.periode_span, {{"periode", code(duiding.periode)}});
    return;
  }
  if (reeks->laatste != nullptr && duiding.periode < reeks->laatste->periode)
    problems.add(Code::DUI102, duiding.periode_span,
                 {{"periode", code(duiding.periode)}, {"laatste", code(reeks->laatste->periode)}});
}

}  // namespace

void check_duiding(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  const Programma& programma = dossier.programma;
  for (const FeitenReeks& reeks : feiten.reeksen) {
    if (lacks_duiding(programma, reeks)) tell_unexplained(programma, reeks, problems);
  }
  for (const Duiding& duiding : programma.duidingen) check_explanation(dossier, feiten, duiding, problems);
}

}  // namespace voortgang
