
#include <algorithm>
#include <iterator>

#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/explanation.h"
#include "compose/goal_blocks.h"
#include "compose/indicator_rows.h"
#include "compose/pages.h"
#include "compose/tables.h"
#include "compose/verdict_sentences.h"
#include "compose/verdict_table.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/eenheid.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// The region's series where there is one, else the only other.
const FeitenReeks* leading_series(const Setting& setting, IndicatorIndex index) {
  if (const FeitenReeks* region = setting.feiten().reeks(index, kRegio)) return region;
  const FeitenReeks* only = nullptr;
  for (GebiedIndex g = 1; g < setting.programma().gebieden(); ++g) {
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    if (reeks == nullptr) continue;
    if (only != nullptr) return nullptr;
    only = reeks;
  }
  return only;
}

// The gemeenten have figures, of which none can be made for the region.
bool has_own_series(const Setting& setting, IndicatorIndex index) {
  return setting.feiten().verdelingen[index].with_reeks > 0;
}

TableRow indicator_row(Setting& setting, IndicatorIndex index) {
  const Indicator& indicator = setting.programma().indicatoren[index];
  TableRow row;
  Inlines name{Link{indicator.naam, addresses::indicator(setting.programma(), index)}};
  setting.mark(name, indicator.voorbeeld);
  row.cells.push_back(std::move(name));
  const FeitenReeks* reeks = leading_series(setting, index);
  const bool has_number = reeks != nullptr && reeks->laatste != nullptr;
  row.cells.push_back({OordeelMark{reeks == nullptr ? Oordeel::kGeenOordeel : reeks->voortgang.oordeel}});
  row.cells.push_back(
      has_number
          ? plain(exactly_with_unit(weergave(*reeks->laatste, reeks->decimalen), eenheid_of(indicator)))
          : plain(has_own_series(setting, index) ? woorden::kPerGemeenteAlleen : woorden::kOnbekend));
  row.cells.push_back(has_number ? plain(words(reeks->laatste->periode)) : Inlines{});
  const bool has_course = has_number && reeks->vorige != nullptr;
  row.cells.push_back(has_course ? Inlines{sparkline(setting.basis, *reeks)} : Inlines{});
  return row;
}

}  // namespace

void indicators_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kCijfers);
  document.omschrijving = std::string(woorden::kCijfersUitleg);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(Paragraph{{Text{std::string(woorden::kCijfersUitleg)}}, ParagraphKind::kLead});
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    Table table{.id = {},
                .caption = woorden::kCijfersBij(programma.hoofddoelen[h].naam),
                .columns = {{std::string(woorden::kCijfer)},
                            {std::string(woorden::kOordeelKop), Alignment::kStart, true},
                            {std::string(woorden::kLaatste), Alignment::kEnd, true},
                            {std::string(woorden::kPeriode), Alignment::kStart, true},
                            {std::string(woorden::kVerloop), Alignment::kStart, true}},
                .rows = {}};
    // First what is judged: the others are its context.
    std::vector<TableRow> others;
    for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
      if (programma.indicatoren[i].hoofddoel != h) continue;
      const FeitenReeks* reeks = leading_series(setting, i);
      const bool judged = reeks != nullptr && is_asked_for(reeks->voortgang.oordeel);
      (judged ? table.rows : others).push_back(indicator_row(setting, i));
    }
    std::ranges::move(others, std::back_inserter(table.rows));
    if (table.rows.empty()) continue;
    mark_once(table);
    document.blocks.push_back(Heading{2, goal_title(programma, h, setting.soort), {}});
    document.blocks.push_back(std::move(table));
  }
}

void indicator_page(Setting& setting, IndicatorIndex index, Document& document) {
  const Programma& programma = setting.programma();
  const Indicator& indicator = programma.indicatoren[index];
  document.titel = indicator.naam;
  document.omschrijving = indicator.definitie;
  document.kruimels.push_back({std::string(woorden::kCijfers), std::string(addresses::kIndicatoren)});
  document.kruimels.push_back({programma.hoofddoelen[indicator.hoofddoel].naam,
                               addresses::hoofddoel(programma, indicator.hoofddoel)});
  document.kruimels.push_back({indicator.korte_naam, {}});
  document.anders.push_back({std::string(formats::kCsv.naam), addresses::csv(programma, index)});
  setting.note_example(indicator.voorbeeld);
  const FeitenReeks* reeks = leading_series(setting, index);
  if (reeks != nullptr) document.blocks.push_back(indicator_overview(setting, *reeks));
  if (reeks != nullptr) {
    append(document.blocks, beside_number(setting, *reeks, 2));
    append(document.blocks, question_link(setting, *reeks));
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kPerGemeente), {}});
  if (reeks == nullptr) {
    if (auto number = comparison_figure(setting, index)) document.blocks.push_back(std::move(*number));
  }
  if (auto number = multiples_figure(setting, index)) document.blocks.push_back(std::move(*number));
  document.blocks.push_back(comparison_table(setting, index));
  if (auto all = numbers_side_by_side(setting, index))
    document.blocks.push_back(Disclosure{std::string(woorden::kAlleCijfersPerGemeente), {std::move(*all)}});
  if (Blocks parts = breakdown_tables(setting, index); !parts.empty()) {
    document.blocks.push_back(Heading{2, std::string(woorden::kUitsplitsingen), {}});
    append(document.blocks, std::move(parts));
  }
  if (Blocks how = verdict_table(setting, index); !how.empty()) {
    document.blocks.push_back(Heading{2, std::string(woorden::kHoeOordeel), {}});
    const std::string distance = reeks == nullptr ? "" : distance_sentences(setting.basis, *reeks);
    if (!distance.empty()) document.blocks.push_back(Paragraph{{Text{distance}}});
    document.blocks.push_back(Disclosure{std::string(woorden::kDeBerekening), std::move(how)});
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kDefinitieEnBron), {}});
  document.blocks.push_back(indicator_facts(indicator));
  document.blocks.push_back(
      Paragraph{{Link{std::string(woorden::kDownloadCsv), addresses::csv(programma, index)}}});
  Navigation around{NavigationKind::kAround, std::string(woorden::kVerder), {}};
  const auto add = [&](const Zin<1>& words, IndicatorIndex i) {
    around.items.push_back(
        {.text = words(programma.indicatoren[i].korte_naam), .target = addresses::indicator(programma, i)});
  };
  if (index > 0) add(woorden::kVorigCijfer, index - 1);
  if (index + 1 < programma.indicatoren.size()) add(woorden::kVolgendCijfer, index + 1);
  document.blocks.push_back(std::move(around));
}

}  // namespace voortgang
