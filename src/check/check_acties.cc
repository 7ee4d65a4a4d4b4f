#include <cmath>

#include "check/check.h"
#include "model/woorden.h"

namespace voortgang {
namespace {

// Months since year 0 when a period is over; school years begin in August.
long month_after(Periode periode) {
  const long begin = std::lround(years(periode) * 12);
  const long late = periode.frequentie == Frequentie::kSchooljaar ? 7 : 0;
  return begin + late + 12 / periods_per_year(periode.frequentie);
}

// Not finished, and nobody has said that it takes longer or was given up.
bool is_to_be_finished(ActieStatus status) {
  return status == ActieStatus::kGepland || status == ActieStatus::kLoopt;
}

}  // namespace

void check_acties(const Project& project, Problems& problems) {
  const Datum& datum = project.editie.datum;
  const long now = datum.jaar * 12L + datum.maand - 1;
  for (const Actie& actie : project.acties) {
    if (!actie.eind || !is_to_be_finished(actie.status) || month_after(*actie.eind) > now) continue;
    problems.add(Code::ACT101, actie.eind_span,
                 {{"eind", code(*actie.eind)}, {"status", OwnWords{woorden::actie_status(actie.status)}}});
  }
}

}  // namespace voortgang
