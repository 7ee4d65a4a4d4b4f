#include "compose/area_blocks.h"

#include <algorithm>
#include <set>
#include <vector>

#include "base/decimal.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/changed_series.h"
#include "compose/goal_change.h"
#include "compose/verdict_sentences.h"
#include "programme/antwoord_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostMoved = 5;
constexpr std::size_t kMostNumbers = 3;

Section titled(std::string_view title, ItemList list) {
  if (list.items.empty()) list.items.push_back({Text{std::string(woorden::kGeenEnkel)}});
  std::string name(title);
  if (unmark_all(list.items)) name = woorden::kVan(name, woorden::kVoorbeeld);
  return {SectionKind::kPart, {}, {Heading{3, std::move(name), {}}, std::move(list)}};
}

// Of the area's figures with a verdict: those wanted, in that order of score.
template <class Wanted, class Order>
Section series_by_score(Setting& setting, std::string_view title, Wanted wanted, Order order) {
  std::vector<const FeitenReeks*> found;
  for (IndicatorIndex i = 0; i < setting.programma().indicatoren.size(); ++i) {
    const FeitenReeks* reeks = setting.feiten().reeks(i, setting.gebied);
    if (reeks != nullptr && reeks->voortgang.score && wanted(reeks->voortgang.oordeel))
      found.push_back(reeks);
  }
  std::ranges::stable_sort(found, order, [](const FeitenReeks* r) { return *r->voortgang.score; });
  if (found.size() > kMostNumbers) found.resize(kMostNumbers);
  ItemList list;
  for (const FeitenReeks* reeks : found) {
    const Indicator& indicator = setting.programma().indicatoren[reeks->indicator];
    list.items.push_back({Link{indicator.korte_naam,
                               addresses::section(setting.programma(), reeks->indicator, setting.gebied)},
                          Text{": "}, OordeelMark{reeks->voortgang.oordeel}});
    setting.mark(list.items.back(), indicator.voorbeeld);
  }
  return titled(title, std::move(list));
}

}  // namespace

std::string state_of_area(const Setting& setting, GebiedIndex gebied) {
  const std::string change = goals_change_sentence(setting, gebied);
  return goals_sentence(setting, gebied) + (change.empty() ? "" : " ") + change;
}

Section moved_list(Setting& setting, Beweging beweging) {
  ItemList list;
  if (const Gebiedsverandering* area = change_in(setting, setting.gebied)) {
    for (const Oordeelverandering& o : moved_indicators(setting, *area)) {
      if (o.beweging != beweging || list.items.size() == kMostMoved) continue;
      list.items.push_back(
          {series_link(setting, *o.reeks), Text{woorden::kNuOordeel(woorden::oordeel(o.naar))}});
      mark_example(setting, *o.reeks, list.items.back());
    }
  }
  return titled(beweging == Beweging::kBeter ? woorden::kBeterTitel : woorden::kSlechterTitel,
                std::move(list));
}

Section best_series(Setting& setting) {
  const auto good = [](Oordeel o) { return o == Oordeel::kDoelBereikt || o == Oordeel::kOpKoers; };
  return series_by_score(setting, woorden::kGaatGoed, good, std::ranges::greater{});
}

Section worst_series(Setting& setting) {
  const auto bad = [](Oordeel o) {
    return o == Oordeel::kVersnellingNodig || o == Oordeel::kBeperkt || o == Oordeel::kVerslechtering;
  };
  return series_by_score(setting, woorden::kVraagtAandacht, bad, std::ranges::less{});
}

Inlines late_activities(const Setting& setting, std::optional<GebiedIndex> gebied) {
  const Programma& programma = setting.programma();
  std::size_t count = 0;
  std::set<GebiedIndex> areas;
  for (const Actie& actie : programma.acties) {
    if (!is_late(actie.status, actie.eind, programma.editie.datum)) continue;
    if (gebied && actie.gebied != *gebied) continue;
    ++count;
    areas.insert(actie.gebied);
  }
  if (count == 0) return {Text{std::string(woorden::kNietsTeLaat)}};
  const std::string words =
      count == 1 ? std::string(woorden::kEenTeLaat) : woorden::kAantalTeLaat(count_text(count));
  if (gebied) return {Text{words}};
  std::string where;
  constexpr std::size_t kMostNames = 3;
  std::size_t named = 0;
  for (const GebiedIndex g : areas) {
    if (++named > kMostNames) break;
    if (!where.empty()) where += ", ";
    where += programma.gebied_naam(g);
  }
  if (areas.size() > kMostNames) where = woorden::kEnAndere(where, count_text(areas.size() - kMostNames));
  return {Link{words, std::string(addresses::kActies)}, Text{": " + where}};
}

}  // namespace voortgang
