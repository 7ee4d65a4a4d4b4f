#include "compute/secrecy/andere_bescherming.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/geheim.h"
#include "compute/secrecy/verbanden.h"

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
    if (!keeps_secrets(of)) continue;
    auto& years = out[of.id];
    for (const Waarneming& is : reeks.waarnemingen) {
      if (is.is_getal()) years.emplace(is.periode.jaar, is.periode);
    }
  }
  return out;
}

// What stays left out if it was (`secrecy.h`), or is refused if it is rounded. A sample shows more once more
// have answered.
bool stays_withheld(const Programma& programma, const Indicator& of) {
  const auto has_rule = [](const Indicator& i) { return i.geheimhouding.soort != Geheimsoort::kGeen; };
  if (of.geheimhouding.soort == Geheimsoort::kSteekproef) return !is_count(of);
  return has_rule(of) || (of.is_ratio() && (has_rule(programma.indicatoren[of.teller]) ||
                                            has_rule(programma.indicatoren[of.noemer])));
}

// Indicators of which nothing stays withheld, and of which an edition left out a figure.
std::set<IndicatorIndex> indicators_left_out(const Programma& programma, const Edities& edities) {
  std::map<std::string_view, IndicatorIndex> open;
  std::set<IndicatorIndex> out;
  if (edities.gepubliceerd().empty()) return out;
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    const Indicator& of = programma.indicatoren[i];
    if (!stays_withheld(programma, of)) open.emplace(of.id, i);
  }
  for (const BevrorenEditie* editie : edities.gepubliceerd()) {
    for (const BevrorenReeks& reeks : editie->reeksen) {
      const auto found = open.find(reeks.indicator);
      if (found != open.end() && withholds(*editie, reeks)) out.insert(found->second);
    }
  }
  return out;
}

bool is_to_be_public(const Programma& programma, const Verbanden& verbanden, Figuur figuur) {
  const Plek plek = verbanden.plek(figuur);
  return std::ranges::any_of(programma.geheimkeuzes, [&](const Geheimkeuze& keuze) {
    return (keuze.wens == Geheimwens::kToon || keuze.wens == Geheimwens::kAlOpenbaar) &&
           keuze.is_about(plek.indicator, plek.gebied, plek.onderdeel, plek.periode);
  });
}

}  // namespace

void refuse_other_protection(const Programma& programma, const Edities& edities, Problems& problems) {
  std::map<std::string_view, const Indicator*> waiting;  // once for an indicator
  for (const Indicator& of : programma.indicatoren) {
    if (keeps_secrets(of)) waiting.emplace(of.id, &of);
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

void refuse_shown_again(const Programma& programma, const RuweReeksen& ruw, const Geheim& geheim,
                        const Edities& edities, Problems& problems) {
  const auto left_out = indicators_left_out(programma, edities);
  if (left_out.empty()) return;
  const Verbanden verbanden(programma, ruw);
  const EerdereEdities eerder(programma, verbanden, edities);
  std::map<IndicatorIndex, std::string_view> told;  // once for an indicator: by which edition
  for (std::uint32_t r = 0; r < ruw.reeksen.size(); ++r) {
    if (!left_out.contains(ruw.reeksen[r].indicator)) continue;
    for (std::uint32_t c = 0; c < ruw.reeksen[r].waarnemingen.size(); ++c) {
      const Figuur figuur{r, c};
      if (!verbanden.cijfer(figuur).is_getal() || geheim.is_withheld(figuur)) continue;
      const bool is_settled = is_to_be_public(programma, verbanden, figuur) || eerder.that_showed(figuur);
      const BevrorenEditie* by = is_settled ? nullptr : eerder.that_withheld(figuur);
      if (by != nullptr) told.emplace(ruw.reeksen[r].indicator, by->id);
    }
  }
  for (const auto& [index, editie] : told) {
    const Indicator& of = programma.indicatoren[index];
    problems.add(Code::GEH127, of.span, {{"indicator", of.id}, {"editie", editie}});
  }
}

}  // namespace voortgang
