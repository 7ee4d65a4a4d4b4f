#include "compose/area_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "compose/chart_texts.h"
#include "compose/numbers.h"
#include "compose/series_figures.h"
#include "facts/vergelijking.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/plan_sums.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostBars = 20;  // more than that, and one reads no names any more
constexpr std::size_t kMostPanels = 12;

const Feit* feit_of(const FeitenReeks* reeks, Periode periode) {
  return reeks == nullptr ? nullptr : feit_at(reeks->feiten, periode);
}

std::optional<ChartReference> region_reference(const Setting& setting, IndicatorIndex index,
                                               const Verdeling& spread) {
  const Feit* feit = feit_of(setting.feiten().reeks(index, kRegio), *spread.periode);
  if (feit == nullptr || !feit->is_getal() || !can_stand_beside(setting.programma().indicatoren[index]))
    return std::nullopt;
  return ChartReference{feit->getal(), woorden::kRegioLabel(weergave(*feit, spread.decimalen))};
}

Bar bar_of(const Setting& setting, GebiedIndex gebied, const Feit* feit) {
  const bool has_number = feit != nullptr && feit->is_getal();
  const std::string_view word = feit == nullptr ? woorden::kOnbekend : woorden::toestand(feit->toestand());
  return {.naam = std::string(setting.programma().gebied_naam(gebied)),
          .waarde = has_number ? std::optional(feit->getal()) : std::nullopt,
          .woord = std::string(has_number ? std::string_view() : word),
          .voorlopig = feit != nullptr && is_unsure(feit->status),
          .eigen = gebied == setting.gebied};
}

// A number of things says mostly who is large: where it can be, it is per 1.000 inhabitants, with the number
// behind it.
BarChart bars_of(const Setting& setting, IndicatorIndex index, const Verdeling& spread) {
  const auto& rates = spread.per_duizend;
  BarChart chart{.texts = {},
                 .bars = {},
                 .decimalen = rates ? rates->decimalen : spread.decimalen,
                 .reference = region_reference(setting, index, spread)};
  for (GebiedIndex g = 1; g < setting.programma().gebieden(); ++g) {
    if (!takes_part(setting.programma(), setting.feiten(), index, g)) continue;
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    Bar bar = bar_of(setting, g, feit_of(reeks, *spread.periode));
    if (rates && bar.waarde) {
      bar.extra = fmt::format("({})", weergave(*bar.waarde, spread.decimalen));
      bar.waarde = rates->waarden[g];
    }
    chart.bars.push_back(std::move(bar));
  }
  const Feit* whole = feit_of(setting.feiten().reeks(index, kRegio), *spread.periode);
  if (whole != nullptr) chart.totaal = weergave(*whole, spread.decimalen);
  // A word in the place of the number needs no brackets.
  if (!rates || whole == nullptr || !whole->is_getal()) return chart;
  chart.totaal = fmt::format("({})", chart.totaal);
  if (const auto rate = rates->waarden[kRegio]) {
    const std::string shown = weergave(*rate, chart.decimalen);
    chart.reference = ChartReference{*rate, woorden::kRegioLabel(shown)};
    chart.totaal = fmt::format("{} {}", shown, chart.totaal);
  }
  return chart;
}

StripChart strip_of(const Setting& setting, IndicatorIndex index, const Verdeling& spread) {
  StripChart chart{.texts = {},
                   .waarden = spread.waarden,
                   .without = spread.gemeenten - spread.waarden.size(),
                   .decimalen = spread.decimalen,
                   .eigen = {},
                   .reference = {}};
  const Feit* own = setting.gebied == kRegio
                        ? nullptr
                        : feit_of(setting.feiten().reeks(index, setting.gebied), *spread.periode);
  if (own == nullptr || !own->is_getal()) return chart;
  const std::string_view naam = setting.programma().gebied_naam(setting.gebied);
  chart.eigen = ChartReference{own->getal(), fmt::format("{} {}", naam, weergave(*own, spread.decimalen))};
  return chart;
}

// Title, description and caption are the same for every kind of chart.
template <class Kind>
Figure finished(Setting& setting, const Indicator& indicator, Kind chart, std::string title) {
  chart.texts = {setting.chart_id(), title, describe(chart, eenheid_of(indicator))};
  setting.note_example(indicator.voorbeeld);
  return {std::move(chart), fmt::format("{} ({})", title, stated_unit(indicator)), indicator.voorbeeld};
}

}  // namespace

std::optional<Figure> comparison_figure(Setting& setting, IndicatorIndex index) {
  const Verdeling& spread = setting.feiten().verdelingen[index];
  // All that is known of the latest period may be withheld.
  if (spread.with_reeks < 2 || !spread.periode) return std::nullopt;
  const Indicator& indicator = setting.programma().indicatoren[index];
  const std::string title = woorden::kPerGemeenteIn(indicator.korte_naam, words(*spread.periode));
  if (spread.gemeenten > kMostBars) {
    StripChart chart = strip_of(setting, index, spread);
    chart.reference = region_reference(setting, index, spread);
    return finished(setting, indicator, std::move(chart), title);
  }
  BarChart chart = bars_of(setting, index, spread);
  if (!spread.per_duizend) return finished(setting, indicator, std::move(chart), title);
  const std::string per = woorden::kPer1000(indicator.korte_naam, words(*spread.periode));
  chart.texts = {setting.chart_id(), per, describe(chart, {})};
  setting.note_example(indicator.voorbeeld);
  return Figure{std::move(chart), per, indicator.voorbeeld};
}

std::optional<Figure> multiples_figure(Setting& setting, IndicatorIndex index) {
  const Verdeling& spread = setting.feiten().verdelingen[index];
  if (spread.with_reeks < 2 || spread.gemeenten > kMostPanels) return std::nullopt;
  const Indicator& indicator = setting.programma().indicatoren[index];
  SmallMultiples chart{.texts = {}, .panels = {}, .decimalen = spread.decimalen, .plafond = {}};
  chart.plafond = plafond_of(indicator);
  bool any_course = false;
  for (GebiedIndex g = 1; g < setting.programma().gebieden(); ++g) {
    if (!takes_part(setting.programma(), setting.feiten(), index, g)) continue;
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    const auto course = reeks == nullptr ? std::span<const Feit>() : reeks->feiten;
    any_course |= course.size() > 1;
    chart.panels.push_back({.naam = std::string(setting.programma().gebied_naam(g)),
                            .feiten = course,
                            .eigen = g == setting.gebied});
  }
  if (!any_course) return std::nullopt;
  return finished(setting, indicator, std::move(chart), woorden::kVerloopPerGemeente(indicator.korte_naam));
}

Figure budget_figure(Setting& setting, const Begroting& begroting) {
  BudgetBars chart;
  for (const std::int16_t jaar : begroting.jaren) {
    const PlanSum sum = planned(begroting, jaar, jaar);
    chart.bars.push_back({.naam = std::to_string(jaar), .zeker = sum.zeker, .onzeker = sum.onzeker});
  }
  const std::string title = woorden::kBegrotingPerJaar(setting.programma().gebied_naam(begroting.gebied));
  chart.texts = {setting.chart_id(), title, describe(chart)};
  return {std::move(chart), title};
}

Sparkline sparkline(const Basis& basis, const FeitenReeks& reeks) {
  Sparkline line{chart_description(basis, reeks), reeks.feiten};
  const Voortgang& v = reeks.voortgang;
  if (v.streefwaarde && v.streefperiode) line.target = ChartTarget{*v.streefperiode, *v.streefwaarde, {}};
  line.pad = streefpad_of(v, basis.indicator(reeks).richting);
  return line;
}

}  // namespace voortgang
