#include "compute/secrecy/andere_bescherming.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>

#include "compute/secrecy/geheim.h"

namespace voortgang {
namespace {

bool withholds(const BevrorenEditie& editie, const BevrorenReeks& reeks) {
  return std::ranges::any_of(editie.of(reeks),
                             [](const BevrorenFeit& feit) { return feit.toestand == Toestand::kTeKlein; });
}

// By indicator that keeps secrets: the periods of now, one for each year.
using Jaren = std::map<std::string_view, std::map<std::int16_t, Periode>>;

Jaren years_of(const Programma& programma, const RuweReeksen& ruw) {
  Jaren out;
  for (const RuweReeks& reeks : ruw.reeksen) {
    const Indicator& of = programma.indicatoren[reeks.indicator];
    if (!is_protected(of) && !of.is_rounded()) continue;
    auto& years = out[of.id];
    for (const Waarneming& is : reeks.waarnemingen) {
      if (is.is_getal()) years.emplace(is.periode.jaar, is.periode);
    }
  }
  return out;
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

void refuse_other_periods(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                          Problems& problems) {
  if (edities.gepubliceerd().empty()) return;
  Jaren waiting = years_of(programma, ruw);  // once for an indicator
  for (const BevrorenEditie* editie : edities.gepubliceerd()) {
    for (const BevrorenReeks& reeks : editie->reeksen) {
      const auto found = waiting.find(reeks.indicator);
      if (found == waiting.end()) continue;
      const auto is_other = [&](const BevrorenFeit& feit) {
        const auto now = found->second.find(feit.periode.jaar);
        return now != found->second.end() && now->second.frequentie != feit.periode.frequentie;
      };
      const auto other = std::ranges::find_if(editie->of(reeks), is_other);
      if (other == editie->of(reeks).end()) continue;
      const auto of = std::ranges::find(programma.indicatoren, reeks.indicator, &Indicator::id);
      problems.add(Code::GEH121, of->span,
                   {{"indicator", of->id},
                    {"periode", code(found->second.at(other->periode.jaar))},
                    {"eerder", code(other->periode) + " (" + editie->id + ")"}});
      waiting.erase(found);
    }
  }
}

}  // namespace voortgang
