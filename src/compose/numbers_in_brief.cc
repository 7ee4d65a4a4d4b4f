#include "compose/numbers_in_brief.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/explanation.h"
#include "compose/goal_blocks.h"
#include "compose/numbers.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/document_woorden.h"
#include "programme/eenheid.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostNumbers = 1000;  // some thirty sheets

TableRow row_of(Setting& setting, const FeitenReeks& reeks, Verdicts verdicts) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  Inlines name{Text{indicator.naam}};
  setting.mark(name, indicator.voorbeeld);
  TableRow row{.cells = {std::move(name)}, .kind = RowKind::kPlain, .id = {}};
  if (reeks.laatste == nullptr) {
    row.cells.push_back(plain(woorden::kGeenCijfer));
    row.cells.resize(4);
  } else {
    Cijfer latest = cijfer(setting.basis, reeks, *reeks.laatste);
    latest.weergave = with_unit(latest.weergave, eenheid_of(indicator));
    latest.zekerheid = {};  // with the period
    latest.voorbeeld = false;
    row.cells.push_back({std::move(latest)});
    row.cells.push_back(plain(period_and_certainty(*reeks.laatste)));
    row.cells.push_back(
        plain(reeks.vorige == nullptr ? std::string() : weergave(*reeks.vorige, reeks.decimalen)));
  }
  if (verdicts == Verdicts::kNone) return row;
  row.cells.push_back(plain(target_with_unit(setting.basis, reeks)));
  row.cells.push_back({OordeelMark{reeks.voortgang.oordeel}});
  return row;
}

// What a table has no room for.
Blocks remarks_on(Setting& setting, const FeitenReeks& reeks, int level) {
  Blocks remarks;
  if (Inlines sentences = warning_sentences(reeks); !sentences.empty())
    remarks.push_back(Paragraph{std::move(sentences)});
  append(remarks, beside_number(setting, reeks, std::min(level + 1, 6)));
  if (!remarks.empty())
    remarks.insert(remarks.begin(),
                   Heading{level, setting.programma().indicatoren[reeks.indicator].naam, {}});
  return remarks;
}

// A row for each, and below it what is said beside single figures.
Blocks table_of(Setting& setting, std::span<const FeitenReeks* const> series, std::string caption, int level,
                Verdicts verdicts) {
  Table table{.id = {},
              .caption = std::move(caption),
              .columns = {{std::string(woorden::kCijfer)},
                          {std::string(woorden::kLaatste), Alignment::kEnd, true},
                          {.title = std::string(woorden::kPeriode), .says_itself = true},
                          {std::string(woorden::kCijferErvoor), Alignment::kEnd}},
              .rows = {}};
  if (verdicts == Verdicts::kShown) {
    table.columns.push_back({std::string(woorden::kStreefwaarde), Alignment::kEnd});
    table.columns.push_back({.title = std::string(woorden::kOordeelKop), .says_itself = true});
  }
  Blocks remarks;
  for (const FeitenReeks* reeks : series) {
    table.rows.push_back(row_of(setting, *reeks, verdicts));
    append(remarks, remarks_on(setting, *reeks, level));
  }
  mark_once(table);
  Blocks blocks{std::move(table)};
  append(blocks, std::move(remarks));
  return blocks;
}

}  // namespace

bool needs_brevity(const Setting& setting) {
  std::size_t numbers = 0;
  for (HoofddoelIndex h = 0; h < setting.programma().hoofddoelen.size(); ++h) {
    for (const FeitenReeks* reeks : series_of(setting, h, setting.gebied)) numbers += reeks->feiten.size();
  }
  return numbers > kMostNumbers;
}

Blocks numbers_in_brief(Setting& setting, HoofddoelIndex hoofddoel, int level) {
  const Programma& programma = setting.programma();
  Blocks blocks = not_delivered(setting, hoofddoel, setting.gebied);
  const auto all = series_of(setting, hoofddoel, setting.gebied);
  if (all.empty()) return blocks;
  blocks.push_back(Paragraph{{Text{std::string(woorden::kCijfersInHetKort)},
                              Link{goal_title(programma, hoofddoel, setting.soort),
                                   addresses::hoofddoel_in(programma, hoofddoel, setting.gebied)},
                              Text{"."}}});
  append(blocks, table_of(setting, all,
                          woorden::kCijfersPerDoelIn(goal_title(programma, hoofddoel, setting.soort),
                                                     programma.gebied_naam(setting.gebied)),
                          level, Verdicts::kShown));
  return blocks;
}

Blocks numbers_without_verdict(Setting& setting, HoofddoelIndex hoofddoel, int level) {
  auto series = series_of(setting, hoofddoel, setting.gebied);
  std::erase_if(series, [](const FeitenReeks* reeks) { return is_asked_for(reeks->voortgang.oordeel); });
  if (series.empty()) return {};
  return table_of(setting, series,
                  woorden::kNietBeoordeeldIn(goal_title(setting.programma(), hoofddoel, setting.soort),
                                             setting.programma().gebied_naam(setting.gebied)),
                  level, Verdicts::kNone);
}

}  // namespace voortgang
