#include <algorithm>
#include <string>

#include "base/text.h"
#include "check/check.h"
#include "deliveries/gevraagd.h"

namespace voortgang {
namespace {

constexpr std::size_t kNamed = 3;  // indicators that a message names

std::string first_names(const Dossier& dossier, const std::vector<IndicatorIndex>& indicatoren) {
  std::string names;
  for (std::size_t i = 0; i < std::min(indicatoren.size(), kNamed); ++i) {
    append_item(names, dossier.programma.indicatoren[indicatoren[i]].id);
  }
  return indicatoren.size() > kNamed ? names + " …" : names;
}

}  // namespace

void check_leveringen(const Dossier& dossier, Problems& problems) {
  const Programma& programma = dossier.programma;
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      const auto wanted = asked_indicators(programma, h, g);
      if (wanted.empty() || afmelding(programma.editie, h, g) != nullptr) continue;
      const Levering* levering = dossier.leveringen.levering(h, g);
      if (levering != nullptr) {
        if (levering->lacks_rows) continue;  // they may have been among what could not be read
        for (const IndicatorIndex missing : missing_from(*levering, wanted))
          problems.add(Code::LEV104, {levering->bestand, 0, 0}, {{"id", programma.indicatoren[missing].id}});
        continue;
      }
      const SourceId source = dossier.leveringen.bestand(h, g);
      problems.add(Code::LEV103, {source, 0, 0}, {{"indicatoren", first_names(dossier, wanted)}});
    }
  }
}

}  // namespace voortgang
