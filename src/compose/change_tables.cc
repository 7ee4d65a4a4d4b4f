#include "compose/change_tables.h"

#include <string>
#include <utility>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/changed_series.h"
#include "compose/goal_blocks.h"
#include "facts/feit_woorden.h"
#include "programme/verandering_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

Table table_of(std::string caption, std::initializer_list<TableColumn> columns) {
  return {.id = {}, .caption = std::move(caption), .columns = columns, .rows = {}};
}

TableColumn column(std::string_view title, Alignment alignment = Alignment::kStart) {
  return {std::string(title), alignment};
}

TableRow verdict_row(Inlines name, const Oordeelverandering& o, RowKind kind) {
  return {.cells = {std::move(name),
                    {OordeelMark{o.van}},
                    {OordeelMark{o.naar}},
                    plain(woorden::beweging(o.beweging))},
          .kind = kind,
          .id = {}};
}

}  // namespace

void add_verdicts(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks) {
  Table table = table_of(woorden::kOordelenVeranderdIn(area_name(setting, gebied)),
                         {column(woorden::kOnderwerp), column(woorden::kWas), column(woorden::kNu),
                          column(woorden::kVeranderingKop)});
  for (const Oordeelverandering& o : moved_goals(setting, area)) {
    const HoofddoelIndex h = goal_of(setting, o.id);
    table.rows.push_back(verdict_row({Link{goal_title(setting.programma(), h, setting.soort),
                                           addresses::hoofddoel_in(setting.programma(), h, gebied)}},
                                     o, RowKind::kTotal));
  }
  for (const Oordeelverandering& o : moved_indicators(setting, area))
    table.rows.push_back(verdict_row(series_name(setting, *o.reeks), o, RowKind::kPlain));
  mark_once(table);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

void add_new_numbers(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks) {
  Table table = table_of(woorden::kNieuweCijfersIn(area_name(setting, gebied)),
                         {column(woorden::kIndicator), column(woorden::kWas), column(woorden::kNu)});
  const auto all = changes_of(setting, area, Cijfersoort::kNieuw);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Cijferverandering& c = all[i];
    const bool is_last = i + 1 == all.size() || all[i + 1].nieuwe_reeks != c.nieuwe_reeks;
    if (!is_last && c.oud == nullptr) continue;
    table.rows.push_back({.cells = {series_name(setting, *c.nieuwe_reeks), number_before(setting, c),
                                    new_number(setting, c)}});
  }
  mark_once(table);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

void add_other_numbers(Setting& setting, const Gebiedsverandering& area, Cijfersoort soort,
                       std::string caption, Blocks& blocks) {
  Table table =
      table_of(std::move(caption), {column(woorden::kIndicator), column(woorden::kPeriode),
                                    column(woorden::kWas, Alignment::kEnd),
                                    column(woorden::kNu, Alignment::kEnd), column(woorden::kToelichting)});
  for (const Cijferverandering& c : changes_of(setting, area, soort)) {
    const std::uint8_t decimals = shown_decimals(c);
    table.rows.push_back(
        {.cells = {series_name(setting, c.reeks()), plain(words(c.periode())), plain(shown(c.oud, decimals)),
                   present(setting, c, decimals), note_on(c)}});
  }
  mark_once(table);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

void add_statuses(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks) {
  // Of what is no number, the reason is its status.
  const auto status_of = [](const BevrorenFeit& feit) {
    return plain(feit.is_getal() ? woorden::status(feit.status) : woorden::toestand(feit.toestand));
  };
  Table table =
      table_of(woorden::kAndereStatusIn(area_name(setting, gebied)),
               {column(woorden::kIndicator), column(woorden::kPeriode),
                column(woorden::kWaarde, Alignment::kEnd), column(woorden::kWas), column(woorden::kNu)});
  for (const Cijferverandering& c : changes_of(setting, area, Cijfersoort::kStatus)) {
    table.rows.push_back({.cells = {series_name(setting, c.reeks()), plain(words(c.periode())),
                                    without_certainty(present(setting, c, c.reeks().decimalen)),
                                    status_of(*c.oud), status_of(*c.nieuw)}});
  }
  mark_once(table);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

void add_actions(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks) {
  Table table = table_of(woorden::kActiesVeranderdIn(area_name(setting, gebied)),
                         {column(woorden::kActie), column(woorden::kVeranderingKop), column(woorden::kStatus),
                          column(woorden::kEinde)});
  for (const Actieverandering& a : area.acties) {
    // A row that has gone shows what it was: the action is then that of the edition before.
    const std::string end = a.actie().eind ? words(*a.actie().eind) : std::string();
    Inlines title = plain(a.actie().titel);
    setting.mark(title, a.actie().voorbeeld);
    table.rows.push_back({.cells = {std::move(title), plain(woorden::actiesoort(a.soort)),
                                    plain(woorden::actie_status(a.actie().status)), plain(end)}});
  }
  mark_once(table);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

}  // namespace voortgang
