#include "compose/tables.h"

#include <fmt/format.h>

#include "base/periode_words.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/figures.h"
#include "compose/paper_parts.h"
#include "programme/namen.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

using ActionTest = std::function<bool(const Actie&)>;

TableRow action_row(Setting& setting, const Actie& actie, bool with_goal) {
  const Programma& programma = setting.programma();
  TableRow row;
  Inlines title{Strong{actie.titel}};
  if (actie.voorbeeld) title.push_back(VoorbeeldMark{});
  setting.toont_voorbeelden |= actie.voorbeeld;
  if (!actie.toelichting.empty()) {
    title.push_back(LineBreak{});
    title.push_back(Text{actie.toelichting});
  }
  if (std::string state = activity_state(actie); !state.empty()) {
    title.push_back(LineBreak{});
    title.push_back(Text{std::move(state)});
  }
  row.cells.push_back(std::move(title));
  if (with_goal) row.cells.push_back(plain(programma.hoofddoelen[actie.hoofddoel].naam));
  row.cells.push_back(
      plain(actie.gebied == kRegio ? woorden::kRegionaal : programma.gebied_naam(actie.gebied)));
  row.cells.push_back(plain(woorden::actie_status(actie.status)));
  row.cells.push_back(plain(time_path(actie)));
  row.cells.push_back(plain(actie.actiehouder));
  row.cells.push_back(plain(actie.partners));
  return row;
}

Blocks actions_where(Setting& setting, const ActionTest& wanted, std::string caption, bool with_goal) {
  Table table{
      .id = {}, .caption = std::move(caption), .columns = {{std::string(woorden::kActie)}}, .rows = {}};
  if (with_goal) table.columns.push_back({std::string(woorden::kHoofddoel)});
  for (const std::string_view head :
       {woorden::kGebied, woorden::kStatus, woorden::kTijdpad, woorden::kActiehouder, woorden::kPartners}) {
    table.columns.push_back({std::string(head)});
  }
  for (const Actie& actie : setting.programma().acties) {
    if (wanted(actie)) table.rows.push_back(action_row(setting, actie, with_goal));
  }
  if (table.rows.empty()) return {Paragraph{plain(woorden::kGeenActies)}};
  return {std::move(table)};
}

TableRow comparison_row(const Setting& setting, const FeitenReeks* reeks, IndicatorIndex indicator,
                        GebiedIndex gebied) {
  const Programma& programma = setting.programma();
  const std::string name(gebied == kRegio ? std::string(woorden::kHele) : programma.gebied_naam(gebied));
  TableRow row{.cells = {}, .kind = gebied == kRegio ? RowKind::kTotal : RowKind::kPlain};
  row.cells.push_back({Link{name, addresses::section(programma, indicator, gebied)}});
  if (reeks == nullptr || reeks->laatste == nullptr) {
    for (const std::string_view cell :
         {woorden::kOnbekend, std::string_view(), std::string_view(), std::string_view()}) {
      row.cells.push_back(plain(cell));
    }
    return row;
  }
  row.cells.push_back({cijfer(setting.basis, *reeks, *reeks->laatste)});
  row.cells.push_back(plain(words(reeks->laatste->periode)));
  const Voortgang& v = reeks->voortgang;
  row.cells.push_back(plain(v.streefwaarde ? weergave(*v.streefwaarde, reeks->decimalen) : std::string()));
  row.cells.push_back({OordeelMark{v.oordeel}});
  return row;
}

}  // namespace

std::string time_path(const Actie& actie) {
  if (actie.eind) return span_phrase(actie.start, *actie.eind);
  return (actie.status == ActieStatus::kGepland ? woorden::kTijdpadVanaf
                                                : woorden::kTijdpadSinds)(start_phrase(actie.start));
}

Blocks actions_table(Setting& setting, std::optional<HoofddoelIndex> hoofddoel,
                     std::optional<GebiedIndex> gebied) {
  const auto wanted = [&](const Actie& a) {
    return (!hoofddoel || a.hoofddoel == *hoofddoel) && (!gebied || a.gebied == *gebied);
  };
  const Programma& programma = setting.programma();
  const std::string caption = hoofddoel
                                  ? woorden::kActiviteitenBij(programma.hoofddoelen[*hoofddoel].naam)
                                  : woorden::kActiviteitenIn(programma.gebied_naam(gebied.value_or(kRegio)));
  return actions_where(setting, wanted, caption, !hoofddoel);
}

Blocks actions_of_region_and_area(Setting& setting, HoofddoelIndex hoofddoel) {
  const auto wanted = [&](const Actie& a) {
    return a.hoofddoel == hoofddoel && (a.gebied == kRegio || a.gebied == setting.gebied);
  };
  const std::string& naam = setting.programma().hoofddoelen[hoofddoel].naam;
  return actions_where(setting, wanted, woorden::kActiviteitenBij(naam), false);
}

Table comparison_table(Setting& setting, IndicatorIndex index) {
  const Indicator& indicator = setting.programma().indicatoren[index];
  Table table{.id = {},
              .caption = fmt::format("{} ({})", indicator.korte_naam, indicator.eenheid),
              .columns = {{std::string(woorden::kGebied)},
                          {std::string(woorden::kLaatste), Alignment::kEnd},
                          {std::string(woorden::kPeriode)},
                          {std::string(woorden::kStreefwaarde), Alignment::kEnd},
                          {std::string(woorden::kOordeelKop)}},
              .rows = {}};
  setting.toont_voorbeelden |= indicator.voorbeeld;
  for (GebiedIndex g = 0; g < setting.programma().gebieden(); ++g) {
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    if (setting.programma().bestaat(g) && (reeks != nullptr || indicator.covers(g)))
      table.rows.push_back(comparison_row(setting, reeks, index, g));
  }
  return table;
}

}  // namespace voortgang
