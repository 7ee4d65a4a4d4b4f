#include "compose/chart_texts.h"

#include <algorithm>
#include <span>
#include <vector>

#include "base/decimal.h"
#include "base/quartile.h"
#include "base/text.h"
#include "compose/counted.h"
#include "compose/numbers.h"
#include "facts/weergave.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostNames = 3;
constexpr std::size_t kFewestForHalf = 8;  // areas of which one says between what values half of them lie

struct NamedValue {
  std::string_view naam;
  double waarde;
  std::string weergave;
};

// "Almere", "Almere en Urk", "Almere, Dronten en Urk", "Almere, Dronten, Urk en 4 andere"
std::string first_few(std::span<const std::string_view> names) {
  if (names.size() <= kMostNames) return listed(names);
  std::string shown;
  for (const std::string_view name : names.first(kMostNames)) append_item(shown, name);
  return woorden::kEnAndere(shown, count_text(names.size() - kMostNames));
}

std::vector<std::string_view> names_with(std::span<const NamedValue> values, std::string_view weergave) {
  std::vector<std::string_view> names;
  for (const NamedValue& v : values) {
    if (v.weergave == weergave) names.push_back(v.naam);
  }
  return names;
}

std::string missing(std::size_t count) {
  if (count == 0) return {};
  return count == 1 ? std::string(woorden::kZonderCijferEen) : woorden::kZonderCijfer(count_text(count));
}

// Highest and lowest as they are shown: what reads the same is the same.
std::string extremes(std::span<const NamedValue> values, std::size_t without, const Eenheid& unit) {
  if (values.empty()) return std::string(woorden::kGeenPunt);
  const auto [least, most] = std::ranges::minmax_element(values, {}, &NamedValue::waarde);
  const std::string high = with_unit(most->weergave, unit);
  if (values.size() == 1) return woorden::kEenWaarde(most->naam, high) + missing(without);
  if (least->weergave == most->weergave)
    return woorden::kAlleGelijk(count_text(values.size()), high) + missing(without);
  return woorden::kHoogsteLaagste(first_few(names_with(values, most->weergave)), high,
                                  first_few(names_with(values, least->weergave)),
                                  with_unit(least->weergave, unit)) +
         missing(without);
}

std::string budget_part(const BudgetBar& bar) {
  std::string out = woorden::kEenWaarde(bar.naam, euros(bar.zeker + bar.onzeker));
  if (bar.onzeker != 0) out += woorden::kWaarvanOnzeker(euros(bar.onzeker));
  return out;
}

}  // namespace

std::string describe(const BarChart& chart, const Eenheid& eenheid) {
  std::vector<NamedValue> values;
  for (const Bar& bar : chart.bars) {
    if (bar.waarde) values.push_back({bar.naam, *bar.waarde, weergave(*bar.waarde, chart.decimalen)});
  }
  std::string out = extremes(values, chart.bars.size() - values.size(), eenheid);
  if (chart.reference && !values.empty()) out += woorden::kTegenover(chart.reference->label);
  return out;
}

std::string describe(const SmallMultiples& chart, const Eenheid& eenheid) {
  int up = 0, down = 0, same = 0, unknown = 0;
  std::string own;
  for (const Panel& panel : chart.panels) {
    const auto [first, last] = verloop(panel.feiten);
    if (first == last) {
      ++unknown;
      continue;
    }
    const std::int64_t change = shown_change(*last, *first, chart.decimalen).units;
    ++(change > 0 ? up : change < 0 ? down : same);
    if (panel.eigen)
      own = woorden::kEigenVerloop(panel.naam, weergave(*first, chart.decimalen),
                                   with_unit(weergave(*last, chart.decimalen), eenheid));
  }
  std::string out =
      woorden::kKleineGrafieken(count_text(chart.panels.size()), dutch(up), dutch(down), dutch(same));
  if (unknown > 0) out += woorden::kTeWeinigPunten(dutch(unknown));
  return out + own;
}

std::string describe(const BudgetBars& chart) {
  std::string out;
  for (const BudgetBar& bar : chart.bars) {
    if (!out.empty()) out += "; ";
    out += budget_part(bar);
  }
  return out.empty() ? std::string(woorden::kGeenPunt) : out;
}

std::string describe(const StripChart& chart, const Eenheid& eenheid) {
  if (chart.waarden.empty()) return std::string(woorden::kGeenPunt);
  const std::span<const double> sorted = chart.waarden;
  const auto at = [&](std::size_t quarter) { return weergave(quartile(sorted, quarter), chart.decimalen); };
  std::string out = sorted.size() == 1
                        ? woorden::kEenCijfer(with_unit(at(0), eenheid))
                        : woorden::kSpreiding(count_text(sorted.size()), at(0), with_unit(at(4), eenheid));
  if (sorted.size() >= kFewestForHalf) out += woorden::kMiddelsteHelft(at(1), at(3));
  out += missing(chart.without);
  if (!chart.eigen || sorted.size() == 1) return out;
  const auto [below, above] = standing(sorted, chart.eigen->waarde, chart.decimalen);
  return out +
         woorden::kEigenPlaats(chart.eigen->label, dutch(below), dutch(above), count_text(sorted.size() - 1));
}

}  // namespace voortgang
