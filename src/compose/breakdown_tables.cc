#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "compose/blocks.h"
#include "compose/figures.h"
#include "compose/tables.h"
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

class BreakdownTables {
 public:
  BreakdownTables(const Setting& setting, IndicatorIndex index)
      : setting_(setting), indicator_(setting.programma().indicatoren[index]) {
    by_area_.resize(setting.programma().gebieden());
    for (GebiedIndex g = 0; g < by_area_.size(); ++g) {
      for (const FeitenReeks& reeks : setting.feiten().reeksen_van(index, g)) add(reeks);
      if (!by_area_[g].empty()) areas_.push_back(g);
    }
    if (areas_.size() > kMostAreas) areas_.resize(1);  // the region comes first
  }

  // The same columns broken down by make one table.
  Blocks compose() const {
    Blocks blocks;
    std::string name;
    for (const auto& [part, reeks] : all_) {
      const std::string columns = columns_of(indicator_, part);
      if (blocks.empty() || columns != name) blocks.push_back(empty_table(columns));
      name = columns;
      std::get<Table>(blocks.back().is).rows.push_back(row(part));
    }
    return blocks;
  }

 private:
  void add(const FeitenReeks& reeks) {
    if (reeks.onderdeel == nullptr || reeks.laatste == nullptr) return;
    by_area_[reeks.gebied].emplace(*reeks.onderdeel, &reeks);
    all_.emplace(*reeks.onderdeel, &reeks);
    latest_ = std::max(latest_, std::optional(reeks.laatste->periode));
  }

  Table empty_table(const std::string& columns) const {
    Table table{.id = {},
                .caption = woorden::kUitgesplitst(indicator_.korte_naam, columns, words(*latest_),
                                                  indicator_.eenheid),
                .columns = {{std::string(woorden::kOnderdeel)}},
                .rows = {}};
    for (const GebiedIndex g : areas_) {
      table.columns.push_back(
          {g == kRegio ? std::string(woorden::kHele) : std::string(setting_.programma().gebied_naam(g)),
           Alignment::kEnd});
    }
    return table;
  }

  TableRow row(const Onderdeel& part) const {
    TableRow row{.cells = {plain(values_of(indicator_, part))}};
    for (const GebiedIndex g : areas_) row.cells.push_back(plain(figure_in(g, part)));
    return row;
  }

  std::string figure_in(GebiedIndex g, const Onderdeel& part) const {
    const auto found = by_area_[g].find(part);
    if (found == by_area_[g].end()) return std::string(woorden::kOnbekend);
    const FeitenReeks& reeks = *found->second;
    const Feit* feit = feit_at(reeks.feiten, *latest_);
    return feit == nullptr ? std::string(woorden::kOnbekend) : weergave(*feit, reeks.decimalen);
  }

  const Setting& setting_;
  const Indicator& indicator_;
  std::vector<Parts> by_area_;
  Parts all_;
  std::vector<GebiedIndex> areas_;
  std::optional<Periode> latest_;
};

}  // namespace

Blocks breakdown_tables(Setting& setting, IndicatorIndex index) {
  if (setting.programma().indicatoren[index].uitsplitsingen.empty()) return {};
  return BreakdownTables(setting, index).compose();
}

}  // namespace voortgang
