#include "programme/instemming.h"

#include <algorithm>

#include "programme/stuk.h"

namespace voortgang {

bool waits_for_agreement(const Programma& programma, const Brief& brief) {
  const std::string& orgaan = programma.documentsoort(brief.soort).akkoord;
  return !orgaan.empty() && (!brief.akkoord || !brief.akkoord->has_come || brief.akkoord->orgaan != orgaan);
}

bool report_waits_for_agreement(const Programma& programma, GebiedIndex gebied) {
  const Documentsoort* soort = programma.find_documentsoort(kSoortVoortgang);
  if (soort == nullptr || soort->akkoord.empty() || !programma.exists_at_publication(gebied)) return false;
  const AkkoordRapport* akkoord = programma.akkoord_rapport(gebied);
  return akkoord == nullptr || !akkoord->has_come || akkoord->orgaan != soort->akkoord;
}

bool is_draft(const Programma& programma, const Brief& brief) {
  return brief.is_concept || waits_for_agreement(programma, brief);
}

void hold_back(Programma& programma, Datum today) {
  programma.vandaag = today;
  for (Brief& brief : programma.brieven) {
    brief.achtergehouden = brief.niet_voor && today < *brief.niet_voor;
    if (brief.akkoord) brief.akkoord->has_come = brief.akkoord->datum <= today;
  }
  for (AkkoordRapport& akkoord : programma.editie.akkoorden) akkoord.has_come = akkoord.datum <= today;
  for (Toezegging& t : programma.toezeggingen) {
    const auto settles = [&](const Brief& brief) {
      return brief.achtergehouden && paper_address(programma, brief.gebied, paper_name(programma, brief)) ==
                                         paper_address(programma, t.gebied, t.afgedaan_door);
    };
    t.waits_for_stuk = !t.afgedaan_door.empty() && std::ranges::any_of(programma.brieven, settles);
  }
}

std::string day_of_paper(const Programma& programma, std::string_view address) {
  const std::string_view name = address.substr(0, address.rfind('.'));
  for (const Brief& brief : programma.brieven) {
    if (!brief.achtergehouden) continue;
    const std::string own = paper_address(programma, brief.gebied, paper_name(programma, brief));
    if (std::string_view(own).substr(0, own.rfind('.')) == name) return code(*brief.niet_voor);
  }
  return {};
}

}  // namespace voortgang
