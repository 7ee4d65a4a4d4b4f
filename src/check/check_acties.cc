#include "check/check.h"
#include "programme/namen.h"

namespace voortgang {
namespace {

// Not finished, and nobody has said that it takes longer or was given up.
bool is_to_be_finished(ActieStatus status) {
  return status == ActieStatus::kGepland || status == ActieStatus::kLoopt;
}

}  // namespace

void check_acties(const Project& project, Problems& problems) {
  for (const Actie& actie : project.acties) {
    const bool is_past = actie.eind && is_over(*actie.eind, project.editie.datum);
    if (!is_past || !is_to_be_finished(actie.status)) continue;
    problems.add(Code::ACT101, actie.eind_span,
                 {{"eind", code(*actie.eind)}, {"status", verbatim(woorden::actie_status(actie.status))}});
  }
}

}  // namespace voortgang
