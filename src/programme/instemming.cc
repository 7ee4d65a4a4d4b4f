#include "programme/instemming.h"

namespace voortgang {

bool waits_for_agreement(const Programma& programma, const Brief& brief) {
  const std::string& orgaan = programma.documentsoort(brief.soort).akkoord;
  return !orgaan.empty() && (!brief.akkoord || brief.akkoord->orgaan != orgaan);
}

bool report_waits_for_agreement(const Programma& programma, GebiedIndex gebied) {
  const Documentsoort* soort = programma.find_documentsoort(kSoortVoortgang);
  if (soort == nullptr || soort->akkoord.empty() || !programma.bestaat_bij_uitgave(gebied)) return false;
  const AkkoordRapport* akkoord = programma.akkoord_rapport(gebied);
  return akkoord == nullptr || akkoord->orgaan != soort->akkoord;
}

bool is_draft(const Programma& programma, const Brief& brief) {
  return brief.is_concept || waits_for_agreement(programma, brief);
}

void hold_back(Programma& programma, Datum today) {
  for (Brief& brief : programma.brieven) brief.achtergehouden = brief.niet_voor && today < *brief.niet_voor;
}

}  // namespace voortgang
