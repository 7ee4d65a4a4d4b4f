#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/explanation.h"
#include "compose/figures.h"
#include "compose/goal_blocks.h"
#include "compose/pages.h"
#include "compose/tables.h"
#include "programme/namen.h"
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
  return setting.feiten().verdelingen[index].met_reeks > 0;
}

TableRow indicator_row(const Setting& setting, IndicatorIndex index) {
  const Indicator& indicator = setting.programma().indicatoren[index];
  TableRow row;
  Inlines name{Link{indicator.naam, addresses::indicator(setting.programma(), index)}};
  if (indicator.voorbeeld) name.push_back(VoorbeeldMark{});
  row.cells.push_back(std::move(name));
  const FeitenReeks* reeks = leading_series(setting, index);
  const bool has_figure = reeks != nullptr && reeks->laatste != nullptr;
  row.cells.push_back(
      has_figure
          ? plain(exact_met_eenheid(weergave(*reeks->laatste, reeks->decimalen), eenheid_van(indicator)))
          : plain(has_own_series(setting, index) ? woorden::kPerGemeenteAlleen : woorden::kOnbekend));
  row.cells.push_back(has_figure ? plain(words(reeks->laatste->periode)) : Inlines{});
  const bool has_course = has_figure && reeks->vorige != nullptr;
  row.cells.push_back(has_course ? Inlines{sparkline(setting.basis, *reeks)} : Inlines{});
  row.cells.push_back({OordeelMark{reeks == nullptr ? Oordeel::kGeenOordeel : reeks->voortgang.oordeel}});
  return row;
}

}  // namespace

void indicators_page(Setting& setting, Document& document) {
  const Programma& programma = setting.programma();
  document.titel = std::string(woorden::kIndicatoren);
  document.kruimels.push_back({document.titel, {}});
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    Table table{.id = {},
                .caption = goal_title(programma, h, setting.soort),
                .columns = {{std::string(woorden::kIndicator)},
                            {std::string(woorden::kLaatste), Alignment::kEnd},
                            {std::string(woorden::kPeriode)},
                            {std::string(woorden::kVerloop)},
                            {std::string(woorden::kOordeelKop)}},
                .rows = {}};
    for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
      if (programma.indicatoren[i].hoofddoel == h) table.rows.push_back(indicator_row(setting, i));
    }
    if (!table.rows.empty()) document.blocks.push_back(std::move(table));
  }
}

void indicator_page(Setting& setting, IndicatorIndex index, Document& document) {
  const Programma& programma = setting.programma();
  const Indicator& indicator = programma.indicatoren[index];
  document.titel = indicator.naam;
  document.kruimels.push_back({std::string(woorden::kIndicatoren), std::string(addresses::kIndicatoren)});
  document.kruimels.push_back({indicator.korte_naam, {}});
  setting.toont_voorbeelden |= indicator.voorbeeld;
  if (const FeitenReeks* reeks = leading_series(setting, index)) {
    document.blocks.push_back(Paragraph{{OordeelMark{reeks->voortgang.oordeel}}, ParagraphKind::kStatus});
    document.blocks.push_back(Paragraph{key_figure(setting.basis, *reeks), ParagraphKind::kKeyFigure});
    document.blocks.push_back(Paragraph{key_sentences(setting.basis, *reeks)});
    if (reeks->laatste != nullptr)
      document.blocks.push_back(line_figure(setting.basis, *reeks, setting.chart_id()));
    if (Blocks how = verdict_details(*reeks); !how.empty())
      document.blocks.push_back(Disclosure{std::string(woorden::kHoeOordeel), std::move(how)});
  }
  if (const FeitenReeks* reeks = leading_series(setting, index)) {
    append(document.blocks, beside_figure(setting, *reeks, 2));
    append(document.blocks, question_link(setting, *reeks));
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kVergelijkingGemeenten), {}});
  if (auto figure = comparison_figure(setting, index)) document.blocks.push_back(std::move(*figure));
  if (auto figure = multiples_figure(setting, index)) document.blocks.push_back(std::move(*figure));
  document.blocks.push_back(comparison_table(setting, index));
  if (Blocks parts = breakdown_tables(setting, index); !parts.empty()) {
    document.blocks.push_back(Heading{2, std::string(woorden::kUitsplitsingen), {}});
    append(document.blocks, std::move(parts));
  }
  document.blocks.push_back(Heading{2, std::string(woorden::kDefinitieEnBron), {}});
  document.blocks.push_back(indicator_facts(indicator));
  document.blocks.push_back(
      Paragraph{{Link{std::string(woorden::kDownloadCsv), addresses::csv(programma, index)}}});
}

}  // namespace voortgang
