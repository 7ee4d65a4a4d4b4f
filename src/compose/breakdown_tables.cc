
#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "compose/blocks.h"
#include "compose/numbers.h"
#include "compose/tables.h"
#include "facts/weergave.h"
#include "programme/grafiek_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostAreas = 12;  // beside one another in a table

// The parts of one indicator in one area, in the order of the dictionary.
using Parts = std::map<Onderdeel, const FeitenReeks*>;

// What the dictionary's columns are called together: "leeftijd", "leeftijd en geslacht".
std::string columns_of(const Indicator& indicator, const Onderdeel& part) {
  std::string names;
  for (const Keuze& keuze : part) {
    names.append(names.empty() ? std::string_view() : woorden::kEn)
        .append(indicator.uitsplitsingen[keuze.kolom].kolom);
  }
  return names;
}

std::string values_of(const Indicator& indicator, const Onderdeel& part) {
  std::string names;
  for (const Keuze& keuze : part) {
    append_item(names, indicator.uitsplitsingen[keuze.kolom].waarden[keuze.waarde]);
  }
  return names;
}

Table empty_table(const Setting& setting, const Indicator& indicator, const std::vector<GebiedIndex>& areas,
                  const std::optional<Periode>& latest, const std::string& columns) {
  Table table{.id = {},
              .caption = woorden::kUitgesplitst(indicator.korte_naam, columns, words(*latest),
                                                stated_unit(indicator)),
              .columns = {{std::string(woorden::kOnderdeel)}},
              .rows = {}};
  for (const GebiedIndex g : areas) {
    table.columns.push_back(
        {g == kRegio ? std::string(woorden::kHele) : std::string(setting.programma().gebied_naam(g)),
         Alignment::kEnd});
  }
  return table;
}

std::string number_in(const std::vector<Parts>& by_area, const std::optional<Periode>& latest, GebiedIndex g,
                      const Onderdeel& part) {
  const auto found = by_area[g].find(part);
  if (found == by_area[g].end()) return std::string(woorden::kOnbekend);
  const FeitenReeks& reeks = *found->second;
  const Feit* feit = feit_at(reeks.feiten, *latest);
  return feit == nullptr ? std::string(woorden::kOnbekend) : weergave(*feit, reeks.decimalen);
}

TableRow row_of(const Indicator& indicator, const std::vector<Parts>& by_area,
                const std::vector<GebiedIndex>& areas, const std::optional<Periode>& latest,
                const Onderdeel& part) {
  TableRow row{.cells = {plain(values_of(indicator, part))}};
  for (const GebiedIndex g : areas) row.cells.push_back(plain(number_in(by_area, latest, g, part)));
  return row;
}

void add_part(std::vector<Parts>& by_area, Parts& all, std::optional<Periode>& latest,
              const FeitenReeks& reeks) {
  if (reeks.onderdeel == nullptr || reeks.laatste == nullptr) return;
  by_area[reeks.gebied].emplace(*reeks.onderdeel, &reeks);
  all.emplace(*reeks.onderdeel, &reeks);
  latest = std::max(latest, std::optional(reeks.laatste->periode));
}

}  // namespace

Blocks breakdown_tables(Setting& setting, IndicatorIndex index) {
  if (setting.programma().indicatoren[index].uitsplitsingen.empty()) return {};
  const Indicator& indicator = setting.programma().indicatoren[index];
  std::vector<Parts> by_area;
  Parts all;
  std::vector<GebiedIndex> areas;
  std::optional<Periode> latest;
  by_area.resize(setting.programma().gebieden());
  for (GebiedIndex g = 0; g < by_area.size(); ++g) {
    for (const FeitenReeks& reeks : setting.feiten().reeksen_of(index, g))
      add_part(by_area, all, latest, reeks);
    if (!by_area[g].empty()) areas.push_back(g);
  }
  if (areas.size() > kMostAreas) areas.resize(1);  // the region comes first
  Blocks blocks;
  std::string name;
  for (const auto& [part, reeks] : all) {
    const std::string columns = columns_of(indicator, part);
    if (blocks.empty() || columns != name)
      blocks.push_back(empty_table(setting, indicator, areas, latest, columns));
    name = columns;
    std::get<Table>(blocks.back().is).rows.push_back(row_of(indicator, by_area, areas, latest, part));
  }
  return blocks;
}

}  // namespace voortgang
