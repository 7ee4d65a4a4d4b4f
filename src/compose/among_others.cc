#include "compose/among_others.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/decimal.h"
#include "base/quartile.h"
#include "compose/blocks.h"
#include "compose/numbers.h"
#include "facts/weergave.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostDots = 60;  // more, and nobody finds his own among them

// Where the half in the middle lies between lowest and highest, and a line at the own value.
CellBar half_of(std::span<const double> sorted, const Feit* own) {
  const double least = sorted.front(), range = sorted.back() - sorted.front();
  if (range <= 0) return {};
  const auto at = [&](double value) { return (value - least) / range; };
  CellBar bar{{{at(quartile(sorted, 1)), at(quartile(sorted, 3)), StretchKind::kOther}}, {}};
  if (own != nullptr && own->is_getal()) bar.mark = at(own->getal());
  return bar;
}

Inlines values_of_others(const Verdeling& spread, const Feit* own) {
  const std::span<const double> sorted = spread.waarden;
  const auto at = [&](std::size_t quarter) { return weergave(quartile(sorted, quarter), spread.decimalen); };
  Inlines notes{Small{woorden::kAlleTussen(count_text(sorted.size()), at(0), at(4))}, Text{" "},
                Small{woorden::kHelftTussen(at(1), at(3))}};
  if (own == nullptr || !own->is_getal()) return notes;
  const auto [below, above] = standing(sorted, own->getal(), spread.decimalen);
  notes.push_back(Text{" "});
  notes.push_back(Small{woorden::kHogerEnLager(dutch(below), dutch(above))});
  return notes;
}

TableRow row_of(const Setting& setting, const FeitenReeks& reeks) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  const Verdeling& spread = setting.feiten().verdelingen[reeks.indicator];
  const Feit* own = feit_at(reeks.feiten, *spread.periode);
  const std::string value = own == nullptr ? std::string(woorden::kOnbekend)
                            : own->is_getal()
                                ? exactly_with_unit(weergave(*own, spread.decimalen), eenheid_of(indicator))
                                : std::string(woorden::toestand(own->toestand()));
  Inlines name{Text{indicator.korte_naam}};
  if (*spread.periode != setting.programma().editie.peilperiode) {
    name.push_back(Text{" "});
    name.push_back(Small{words(*spread.periode)});
  }
  return {
      .cells = {std::move(name), {half_of(spread.waarden, own)}, plain(value), values_of_others(spread, own)},
      .kind = RowKind::kPlain,
      .id = {}};
}

}  // namespace

bool told_in_a_row(const Setting& setting, IndicatorIndex indicator) {
  return setting.gebied != kRegio && setting.feiten().verdelingen[indicator].gemeenten > kMostDots;
}

bool has_row_among_others(const Setting& setting, IndicatorIndex indicator) {
  const Verdeling& spread = setting.feiten().verdelingen[indicator];
  return told_in_a_row(setting, indicator) && spread.with_reeks >= 2 && !spread.waarden.empty();
}

Table among_others(Setting& setting, std::span<const FeitenReeks* const> series) {
  const Programma& programma = setting.programma();
  const std::string_view naam = programma.gebied_naam(setting.gebied);
  Table table{.id = {},
              .caption = woorden::kNaastAnderen(naam, words(programma.editie.peilperiode)),
              .columns = {{}, {}, {}, {}},
              .rows = {},
              .kind = TableKind::kNeighbours};
  for (const FeitenReeks* reeks : series) {
    if (has_row_among_others(setting, reeks->indicator)) table.rows.push_back(row_of(setting, *reeks));
  }
  return table;
}

}  // namespace voortgang
