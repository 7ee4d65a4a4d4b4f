#include "compute/secrecy/andere_bescherming.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "compute/secrecy/geheim.h"

namespace voortgang {
namespace {

bool withholds(const BevrorenEditie& editie, const BevrorenReeks& reeks) {
  return std::ranges::any_of(editie.of(reeks),
                             [](const BevrorenFeit& feit) { return feit.toestand == Toestand::kTeKlein; });
}

}  // namespace

void refuse_other_protection(const Programma& programma, const Edities& edities, Problems& problems) {
  std::map<std::string_view, const Indicator*> waiting;  // once for an indicator
  for (const Indicator& of : programma.indicatoren) {
    if (is_protected(of) || of.is_rounded()) waiting.emplace(of.id, &of);
  }
  if (waiting.empty()) return;
  for (const BevrorenEditie* editie : edities.gepubliceerd()) {
    for (const BevrorenReeks& reeks : editie->reeksen) {
      const auto found = waiting.find(reeks.indicator);
      if (found == waiting.end() || reeks.afronding == found->second->geheimhouding.afronding) continue;
      const Indicator& of = *found->second;
      if (reeks.afronding > 0)
        problems.add(Code::GEH125, of.span,
                     {{"indicator", of.id}, {"editie", editie->id}, {"was", reeks.afronding}});
      else if (withholds(*editie, reeks))
        problems.add(Code::GEH126, of.span, {{"indicator", of.id}, {"editie", editie->id}});
      else
        continue;
      waiting.erase(found);
    }
  }
}

}  // namespace voortgang
