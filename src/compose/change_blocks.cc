#include "compose/change_blocks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/decimal.h"
#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/change_tables.h"
#include "compose/changed_series.h"
#include "compose/counted.h"
#include "compose/goal_blocks.h"
#include "compose/goal_change.h"
#include "programme/antwoord_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/verandering_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostOnOnePage = 20;  // gemeenten

const Verandering& change_of(const Setting& setting) {
  return *setting.feiten().verandering;
}

// "Er zijn 11 nieuwe cijfers, 2 herziene cijfers en 1 vervallen cijfer."
Blocks count_sentence(const Gebiedsverandering& area) {
  using Forms = std::array<Zin<1>, 2>;
  const std::array<std::pair<Cijfersoort, Forms>, 4> kinds = {
      {{Cijfersoort::kNieuw, woorden::kTelNieuw},
       {Cijfersoort::kHerzien, woorden::kTelHerzien},
       {Cijfersoort::kVervallen, woorden::kTelVervallen},
       {Cijfersoort::kStatus, woorden::kTelStatus}}};
  std::vector<std::string> parts;
  for (const auto& [soort, forms] : kinds) {
    const std::size_t count = area.aantal(soort);
    if (count > 0) parts.push_back(forms[count == 1 ? 0 : 1](count_text(count)));
  }
  if (parts.empty()) return {};
  const std::string list = listed(parts);
  const std::string_view verb = list.starts_with("1 ") ? woorden::kErIs : woorden::kErZijn;
  return {Paragraph{{Text{woorden::kTelZin(verb, list)}}}};
}

ItemList moved_verdicts(Setting& setting, const Gebiedsverandering& area) {
  ItemList list;
  if (!can_compare(setting)) return list;
  const auto line_of = [](Inline name, const Oordeelverandering& o) {
    return Inlines{std::move(name), Text{": "}, OordeelMark{o.naar},
                   Text{woorden::kOordeelWas(woorden::oordeel(o.van))}};
  };
  for (const Oordeelverandering& o : moved_goals(setting, area)) {
    const HoofddoelIndex h = goal_of(setting, o.id);
    list.items.push_back(line_of(Strong{goal_title(setting.programma(), h, setting.soort)}, o));
  }
  for (const Oordeelverandering& o : moved_indicators(setting, area)) {
    list.items.push_back(line_of(series_link(setting, *o.reeks), o));
    mark_example(setting, *o.reeks, list.items.back());
  }
  return list;
}

Paragraph nothing_changed() {
  return {plain(woorden::kGebiedNietsVeranderd)};
}

}  // namespace

bool fits_one_page(const Programma& programma) {
  return programma.gemeenten.size() <= kMostOnOnePage;
}

Blocks change_blocks(Setting& setting, GebiedIndex gebied, ChangeDetail detail) {
  const Gebiedsverandering* area = change_in(setting, gebied);
  if (area == nullptr) return {nothing_changed()};
  const std::string name = area_name(setting, gebied);
  Blocks blocks;
  add_verdicts(setting, *area, gebied, blocks);
  add_actions(setting, *area, gebied, blocks);
  append(blocks, count_sentence(*area));
  Blocks numbers;
  if (detail == ChangeDetail::kInFull) add_new_numbers(setting, *area, gebied, numbers);
  add_other_numbers(setting, *area, Cijfersoort::kHerzien, woorden::kHerzieneCijfersIn(name), numbers);
  add_other_numbers(setting, *area, Cijfersoort::kVervallen, woorden::kVervallenCijfersIn(name), numbers);
  if (detail == ChangeDetail::kInFull) add_statuses(setting, *area, gebied, numbers);
  // A page is looked over before it is looked into.
  if (detail == ChangeDetail::kInShort)
    append(blocks, std::move(numbers));
  else if (!numbers.empty())
    blocks.push_back(Disclosure{woorden::kDezeCijfers(name), std::move(numbers)});
  return blocks;
}

Blocks change_summary(Setting& setting) {
  if (!fits_one_page(setting.programma()))
    return change_blocks(setting, setting.gebied, ChangeDetail::kInFull);
  const Gebiedsverandering* area = change_in(setting, setting.gebied);
  if (area == nullptr) return {nothing_changed()};
  Blocks blocks;
  if (ItemList list = moved_verdicts(setting, *area); !list.items.empty()) blocks.push_back(std::move(list));
  append(blocks, count_sentence(*area));
  blocks.push_back(Paragraph{{Link{woorden::kAllesOver(area_name(setting, setting.gebied)),
                                   addresses::veranderd_in(setting.programma(), setting.gebied)}}});
  return blocks;
}

Blocks change_remarks(const Setting& setting) {
  const Verandering& all = change_of(setting);
  Blocks blocks;
  if (all.methode_veranderd)
    blocks.push_back(Paragraph{plain(woorden::kMethodeVeranderd), ParagraphKind::kNote});
  const auto list = [&](std::string_view title, const std::vector<const BevrorenIndicator*>& indicatoren) {
    if (indicatoren.empty()) return;
    std::vector<std::string> names;
    for (const BevrorenIndicator* i : indicatoren) names.emplace_back(i->naam);
    blocks.push_back(Paragraph{{Strong{std::string(title)}, Text{": " + joined(names, ", ") + "."}}});
  };
  list(woorden::kNieuweIndicatoren, all.nieuwe_indicatoren);
  list(woorden::kVervallenIndicatoren, all.vervallen_indicatoren);
  return blocks;
}

Table change_counts(const Setting& setting) {
  Table table{.id = {},
              .caption = std::string(woorden::kVeranderdTelling),
              .columns = {{std::string(woorden::kGebied)}},
              .rows = {}};
  for (const std::string_view head : {woorden::kBeterKop, woorden::kSlechterKop, woorden::kNieuweCijfers,
                                      woorden::kHerzienKop, woorden::kAfgerondKop, woorden::kTeLaatKop})
    table.columns.push_back({std::string(head), Alignment::kEnd});
  static const Gebiedsverandering kNothing;
  for (GebiedIndex g = 0; g < setting.programma().gebieden(); ++g) {
    const Gebiedsverandering* found = change_in(setting, g);
    const Gebiedsverandering& area = found == nullptr ? kNothing : *found;
    const bool is_here = g == kRegio || fits_one_page(setting.programma());
    TableRow row{.cells = {{Link{g == kRegio ? std::string(woorden::kHele) : area_name(setting, g),
                                 is_here ? addresses::veranderd_in(setting.programma(), g)
                                         : addresses::gebied(setting.programma(), g) + "#veranderd"}}},
                 .kind = g == kRegio ? RowKind::kTotal : RowKind::kPlain,
                 .id = {}};
    const auto moved = [&](Beweging b) {
      return std::ranges::count(area.indicatoren, b, &Oordeelverandering::beweging);
    };
    const auto actions = [&](Actiesoort s) {
      return std::ranges::count(area.acties, s, &Actieverandering::soort);
    };
    for (const auto count : {moved(Beweging::kBeter), moved(Beweging::kSlechter),
                             static_cast<std::ptrdiff_t>(area.aantal(Cijfersoort::kNieuw)),
                             static_cast<std::ptrdiff_t>(area.aantal(Cijfersoort::kHerzien)),
                             actions(Actiesoort::kAfgerond), actions(Actiesoort::kTeLaat)})
      row.cells.push_back(plain(count_text(static_cast<std::size_t>(count))));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace voortgang
