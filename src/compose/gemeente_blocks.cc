#include "compose/gemeente_blocks.h"

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "facts/weergave.h"
#include "programme/eenheid.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {

std::optional<Paragraph> existence_note(const Programma& programma, GebiedIndex gebied) {
  if (programma.exists(gebied)) return std::nullopt;
  const Gemeente& gemeente = programma.gemeenten[gebied - 1U];
  const bool is_gone = gemeente.tot && years(*gemeente.tot) < years(programma.editie.peilperiode);
  if (!is_gone)
    return Paragraph{{Text{woorden::kBestaatVanaf(gemeente.naam, words(*gemeente.van))}},
                     ParagraphKind::kLead};
  Paragraph note{{Text{woorden::kBestondTot(gemeente.naam, words(*gemeente.tot))}}, ParagraphKind::kLead};
  if (gemeente.opgegaan_in) {
    note.inlines.push_back(Text{std::string(woorden::kOpgegaanIn)});
    note.inlines.push_back(Link{std::string(programma.gebied_naam(*gemeente.opgegaan_in)),
                                addresses::gebied(programma, *gemeente.opgegaan_in)});
  }
  note.inlines.push_back(Text{std::string(woorden::kLaatsteCijfersHier)});
  return note;
}

Blocks others_list(const Programma& programma) {
  ItemList list;
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    if (!programma.exists(g))
      list.items.push_back({Link{std::string(programma.gebied_naam(g)), addresses::gebied(programma, g)}});
  }
  Blocks blocks;
  if (list.items.empty()) return blocks;
  blocks.push_back(Heading{2, std::string(woorden::kNietMeer), {}});
  blocks.push_back(std::move(list));
  return blocks;
}

Table last_numbers_table(Setting& setting) {
  const Programma& programma = setting.programma();
  Table table{.id = {},
              .caption = woorden::kLaatsteCijfersVan(programma.gebied_naam(setting.gebied)),
              .columns = {{std::string(woorden::kIndicator)},
                          {std::string(woorden::kPeriode)},
                          {std::string(woorden::kLaatste), Alignment::kEnd}},
              .rows = {}};
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    const FeitenReeks* reeks = setting.feiten().reeks(i, setting.gebied);
    if (reeks == nullptr || reeks->laatste == nullptr) continue;
    const Indicator& indicator = programma.indicatoren[i];
    Inlines name{Link{indicator.naam, addresses::section(programma, i, setting.gebied)}};
    setting.mark(name, indicator.voorbeeld);
    table.rows.push_back({.cells = {std::move(name), plain(words(reeks->laatste->periode)),
                                    plain(exactly_with_unit(weergave(*reeks->laatste, reeks->decimalen),
                                                            eenheid_of(indicator)))}});
  }
  return table;
}

}  // namespace voortgang
