#include "check/check.h"
#include "programme/tooi.h"

namespace voortgang {
namespace {

bool goes_into_index(const Programma& programma, const Brief& brief) {
  return programma.documentsoort(brief.soort).woo.has_value() && !brief.is_concept;
}

// Who has papers that the index of the Wet open overheid should have, and no name there: told once each.
void check_index(const Programma& programma, Problems& problems) {
  if (programma.editie.status != EditieStatus::kVastgesteld) return;
  for (const Brief& brief : programma.brieven) {
    if (brief.gebied == kRegio || !goes_into_index(programma, brief)) continue;
    const Gemeente& gemeente = programma.gemeenten[brief.gebied - 1U];
    if (tooi_address(gemeente.tooi).empty() && !problems.told_at(gemeente.span))
      problems.add(Code::WOO102, gemeente.span, {{"gebied", gemeente.naam}});
  }
}

}  // namespace

void check_open_data(const Dossier& dossier, Problems& problems) {
  const Programma& programma = dossier.programma;
  const Publicatie& publicatie = programma.publicatie;
  if (programma.opendata && tooi_address(publicatie.uitgever_tooi).empty())
    problems.add(Code::OPD101, publicatie.uitgever_span, {{"code", publicatie.uitgever_tooi}});
  check_index(programma, problems);
  if (!programma.opendata && programma.editie.status == EditieStatus::kVastgesteld)
    problems.add(Code::OPD102, publicatie.span);
}

}  // namespace voortgang
