#include "compose/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <vector>

#include "base/periode_woorden.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/numbers.h"
#include "compose/paper_parts.h"
#include "facts/vergelijking.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

using ActionTest = std::function<bool(const Actie&)>;

// The whole years that a table of activities spans, so that their bars lie on one scale, which its head
// tells.
struct TimeSpan {
  double from = 0, to = 0, now = 0;

  [[nodiscard]] std::string head() const {
    return woorden::kTijdpadOver(fmt::format("{:.0f}", from), fmt::format("{:.0f}", to - 1));
  }

  [[nodiscard]] double at(double year) const { return std::clamp((year - from) / (to - from), 0.0, 1.0); }
};

TimeSpan span_of(std::span<const Actie* const> acties, Datum today) {
  TimeSpan span;
  span.now = years_at_end({today.jaar, Frequentie::kMaand, today.maand});
  span.from = span.now - 1;
  span.to = span.now + 0.5;
  for (const Actie* actie : acties) {
    span.from = std::min(span.from, years(actie->start));
    span.to = std::max(span.to, years_at_end(actie->eind.value_or(actie->start)));
  }
  span.from = std::floor(span.from);
  span.to = std::ceil(span.to);
  return span;
}

// What was, lighter what is to come, and what should have been over by today.
CellBar time_bar(const Actie& actie, const TimeSpan& span, bool late) {
  const double from = span.at(years(actie.start));
  const double to = actie.eind ? span.at(years_at_end(*actie.eind)) : 1;
  const double now = span.at(span.now);
  CellBar bar{{}, now};
  const bool planned = actie.status == ActieStatus::kGepland;
  const double done = actie.status == ActieStatus::kLoopt || actie.status == ActieStatus::kVertraagd
                          ? std::clamp(now, from, to)
                      : planned ? from
                                : to;
  if (done > from) bar.stretches.push_back({from, done, StretchKind::kOwn});
  if (to > done) bar.stretches.push_back({done, to, planned ? StretchKind::kPlanned : StretchKind::kComing});
  if (late && now > to) bar.stretches.push_back({to, now, StretchKind::kLate});
  return bar;
}

// What of an activity the caption of its table does not say.
struct ActionColumns {
  bool goal = false, area = false;
};

TableRow action_row(Setting& setting, const Actie& actie, ActionColumns with, const TimeSpan& span) {
  const Programma& programma = setting.programma();
  TableRow row;
  Inlines title{Strong{actie.titel}};
  setting.mark(title, actie.voorbeeld);
  if (!actie.toelichting.empty()) {
    title.push_back(LineBreak{});
    title.push_back(Small{actie.toelichting});
  }
  if (std::string state = activity_state(actie); !state.empty()) {
    title.push_back(LineBreak{});
    title.push_back(Text{std::move(state)});
  }
  row.cells.push_back(std::move(title));
  if (with.goal) row.cells.push_back(plain(programma.hoofddoelen[actie.hoofddoel].naam));
  if (with.area)
    row.cells.push_back(
        plain(actie.gebied == kRegio ? woorden::kRegionaal : programma.gebied_naam(actie.gebied)));
  const bool overdue = is_overdue(actie.status, actie.eind, programma.editie.datum);
  row.cells.push_back(plain(overdue ? woorden::kTeLaat : woorden::actie_status(actie.status)));
  row.cells.push_back({Text{time_path(actie)}, time_bar(actie, span, overdue)});
  for (const std::string& who : {actie.actiehouder, actie.partners})
    row.cells.push_back(who.empty() ? Inlines{} : plain(who));
  return row;
}

// A column in which nobody filled in anything is not there.
void drop_blank_columns(Table& table) {
  for (std::size_t column = table.columns.size(); column-- > 0;) {
    const auto is_blank = [column](const TableRow& row) { return row.cells[column].empty(); };
    if (!std::ranges::all_of(table.rows, is_blank)) continue;
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (TableRow& row : table.rows) row.cells.erase(row.cells.begin() + at);
  }
}

Blocks actions_where(Setting& setting, const ActionTest& wanted, std::string caption, ActionColumns with) {
  Table table{
      .id = {}, .caption = std::move(caption), .columns = {{std::string(woorden::kActie)}}, .rows = {}};
  const auto column = [&table](std::string_view head) -> TableColumn& {
    return table.columns.emplace_back(TableColumn{.title = std::string(head)});
  };
  if (with.goal) column(woorden::kHoofddoel).says_itself = true;
  if (with.area) column(woorden::kGebied).says_itself = true;
  column(woorden::kStatus).says_itself = true;
  std::vector<const Actie*> found;
  for (const Actie& actie : setting.programma().acties) {
    if (wanted(actie)) found.push_back(&actie);
  }
  const Datum today = setting.programma().editie.datum;
  // What is late comes first, for that is what somebody looks for; within that the order of the list stays.
  std::ranges::stable_partition(
      found, [&](const Actie* actie) { return is_late(actie->status, actie->eind, today); });
  const TimeSpan span = span_of(found, today);
  column(span.head()).says_itself = true;
  column(woorden::kActiehouder);
  column(woorden::kPartners);
  for (const Actie* actie : found) table.rows.push_back(action_row(setting, *actie, with, span));
  mark_once(table);
  if (table.rows.empty()) return {Paragraph{plain(woorden::kGeenActies)}};
  drop_blank_columns(table);
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
  // The name leads to it already.
  row.cells.push_back(plain(weergave(*reeks->laatste, reeks->decimalen)));
  row.cells.push_back(plain(period_and_certainty(*reeks->laatste)));
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
  return actions_where(setting, wanted, caption, {.goal = !hoofddoel, .area = !gebied});
}

Blocks actions_of_region_and_area(Setting& setting, HoofddoelIndex hoofddoel) {
  const auto wanted = [&](const Actie& a) {
    return a.hoofddoel == hoofddoel && (a.gebied == kRegio || a.gebied == setting.gebied);
  };
  const std::string& naam = setting.programma().hoofddoelen[hoofddoel].naam;
  return actions_where(setting, wanted, woorden::kActiviteitenBij(naam), {.area = true});
}

Table comparison_table(Setting& setting, IndicatorIndex index) {
  const Indicator& indicator = setting.programma().indicatoren[index];
  Table table{.id = {},
              .caption = fmt::format("{} ({})", indicator.korte_naam, stated_unit(indicator)),
              .columns = {{std::string(woorden::kGebied)},
                          {std::string(woorden::kLaatste), Alignment::kEnd},
                          {.title = std::string(woorden::kPeriode), .says_itself = true},
                          {std::string(woorden::kStreefwaarde), Alignment::kEnd},
                          {.title = std::string(woorden::kOordeelKop), .says_itself = true}},
              .rows = {}};
  table.voorbeeld = indicator.voorbeeld;
  setting.note_example(table.voorbeeld);
  for (GebiedIndex g = 0; g < setting.programma().gebieden(); ++g) {
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    if (takes_part(setting.programma(), setting.feiten(), index, g))
      table.rows.push_back(comparison_row(setting, reeks, index, g));
  }
  return table;
}

std::optional<Table> numbers_side_by_side(Setting& setting, IndicatorIndex index) {
  constexpr std::size_t kMostColumns = 12;
  const Programma& programma = setting.programma();
  const Indicator& indicator = programma.indicatoren[index];
  std::vector<const FeitenReeks*> series;
  std::set<Periode> periods;
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    const FeitenReeks* reeks = setting.feiten().reeks(index, g);
    if (reeks == nullptr) continue;
    series.push_back(reeks);
    for (const Feit& feit : reeks->feiten) periods.insert(feit.periode);
  }
  // One column has nothing beside it, and more than these fit on no screen: then a table per area says it.
  if (series.size() < 2 || series.size() > kMostColumns) return std::nullopt;
  Table table{.id = {},
              .caption = fmt::format("{} ({})", indicator.korte_naam, stated_unit(indicator)),
              .columns = {{std::string(woorden::kPeriode)}},
              .rows = {}};
  table.voorbeeld = indicator.voorbeeld;
  for (const FeitenReeks* reeks : series)
    table.columns.push_back(
        {std::string(reeks->gebied == kRegio ? woorden::kRegioKop : programma.gebied_naam(reeks->gebied)),
         Alignment::kEnd});
  for (const Periode periode : periods) {
    TableRow row{.cells = {plain(words(periode))}, .kind = {}, .id = {}};
    for (const FeitenReeks* reeks : series) {
      const Feit* feit = feit_at(reeks->feiten, periode);
      row.cells.push_back(
          plain(feit == nullptr ? std::string(woorden::kGeenWaarde) : weergave(*feit, reeks->decimalen)));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace voortgang
