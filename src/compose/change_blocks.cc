#include "compose/change_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/figures.h"
#include "compose/goal_blocks.h"
#include "facts/namen.h"
#include "programme/namen.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostOnOnePage = 20;  // gemeenten

const Verandering& change_of(const Setting& setting) {
  return *setting.feiten().verandering;
}

const Gebiedsverandering* change_in(const Setting& setting, GebiedIndex gebied) {
  return change_of(setting).in(setting.programma().gebied_id(gebied));
}

std::string area_name(const Setting& setting, GebiedIndex gebied) {
  return std::string(setting.programma().gebied_naam(gebied));
}

Table table_of(std::string caption, std::initializer_list<TableColumn> columns) {
  return {.id = {}, .caption = std::move(caption), .columns = columns, .rows = {}};
}

TableColumn column(std::string_view title, Alignment alignment = Alignment::kStart) {
  return {std::string(title), alignment};
}

HoofddoelIndex goal_of(const Setting& setting, std::string_view id) {
  const auto& goals = setting.programma().hoofddoelen;
  return static_cast<HoofddoelIndex>(std::ranges::find(goals, id, &Hoofddoel::id) - goals.begin());
}

// The order of the programme; what it no longer has comes last.
std::tuple<std::size_t, std::size_t> place_of(const Setting& setting, const BevrorenReeks& reeks) {
  const auto& indicatoren = setting.programma().indicatoren;
  const auto found = std::ranges::find(indicatoren, reeks.indicator, &Indicator::id);
  if (found == indicatoren.end()) return {kNoIndex, kNoIndex};
  return {found->hoofddoel, static_cast<std::size_t>(found - indicatoren.begin())};
}

const BevrorenIndicator& indicator_of(const Setting& setting, const BevrorenReeks& reeks) {
  const Verandering& all = change_of(setting);
  const BevrorenIndicator* indicator = all.nieuw->indicator(reeks.indicator);
  return indicator != nullptr ? *indicator : *all.oud->indicator(reeks.indicator);
}

// Name and breakdown of a series, with a link to where its figures stand.
Inline series_link(const Setting& setting, const BevrorenReeks& reeks) {
  std::string name(indicator_of(setting, reeks).naam);
  for (const auto& [key, value] : reeks.uitsplitsing) name += fmt::format(", {} {}", key, value);
  if (reeks.feiten == nullptr || !reeks.uitsplitsing.empty()) return Text{name};
  return Link{name, addresses::section(setting.programma(), reeks.feiten->indicator, reeks.feiten->gebied)};
}

void mark_example(Setting& setting, const BevrorenReeks& reeks, Inlines& line) {
  if (!indicator_of(setting, reeks).voorbeeld) return;
  line.push_back(VoorbeeldMark{});
  setting.toont_voorbeelden = true;
}

// For the first cell of a row: with its unit, and marked where its figures are invented.
Inlines series_name(Setting& setting, const BevrorenReeks& reeks) {
  Inlines out{series_link(setting, reeks), Text{fmt::format(" ({})", indicator_of(setting, reeks).eenheid)}};
  mark_example(setting, reeks, out);
  return out;
}

// Shown as everywhere, unless that would hide the difference between the two.
std::uint8_t shown_decimals(const Cijferverandering& c) {
  std::uint8_t decimals = c.reeks().decimalen;
  const bool both = c.oud != nullptr && c.nieuw != nullptr && c.oud->is_getal() && c.nieuw->is_getal();
  if (both && rounded(c.oud->waarde, decimals) == rounded(c.nieuw->waarde, decimals))
    decimals = std::max({decimals, c.oud->waarde.decimals, c.nieuw->waarde.decimals});
  return decimals;
}

std::string shown(const BevrorenWaarneming* w, std::uint8_t decimals) {
  if (w == nullptr) return std::string(woorden::kWeg);
  if (!w->is_getal()) return std::string(woorden::toestand(w->toestand));
  return dutch(rounded(w->waarde, decimals));
}

// The figure as it is now; a link to its row where it has one.
Inlines present(const Setting& setting, const Cijferverandering& c, std::uint8_t decimals) {
  const Feit* figure = present_figure(c);
  const bool has_row = figure != nullptr && figure->is_getal() && c.nieuwe_reeks->uitsplitsing.empty() &&
                       decimals == c.nieuwe_reeks->decimalen;
  if (!has_row) return {Text{shown(c.nieuw, decimals)}};
  return {cijfer(setting.basis, *c.nieuwe_reeks->feiten, *figure)};
}

Inlines with_period(Inlines value, const BevrorenWaarneming& w) {
  std::string words_of = words(w.periode);
  if (w.status != Status::kDefinitief) words_of += fmt::format(", {}", woorden::status(w.status));
  value.push_back(Text{fmt::format(" ({})", words_of)});
  return value;
}

const BevrorenWaarneming* latest_number(const BevrorenEditie& editie, const BevrorenReeks* reeks) {
  if (reeks == nullptr) return nullptr;
  const auto all = editie.van(*reeks);
  const auto found = std::ranges::find_if(all.rbegin(), all.rend(), &BevrorenWaarneming::is_getal);
  return found == all.rend() ? nullptr : &*found;
}

// The changes of a kind, in the order of the programme.
std::vector<Cijferverandering> changes_of(const Setting& setting, const Gebiedsverandering& area,
                                          Cijfersoort soort) {
  std::vector<Cijferverandering> found;
  std::ranges::copy_if(area.cijfers, std::back_inserter(found),
                       [&](const auto& c) { return c.soort == soort; });
  std::ranges::stable_sort(found, {},
                           [&](const Cijferverandering& c) { return place_of(setting, c.reeks()); });
  return found;
}

std::vector<Oordeelverandering> moved_indicators(const Setting& setting, const Gebiedsverandering& area) {
  std::vector<Oordeelverandering> moved = area.indicatoren;
  std::ranges::stable_sort(moved, {},
                           [&](const Oordeelverandering& o) { return place_of(setting, *o.reeks); });
  return moved;
}

std::vector<Oordeelverandering> moved_goals(const Setting& setting, const Gebiedsverandering& area) {
  std::vector<Oordeelverandering> moved = area.hoofddoelen;
  std::ranges::stable_sort(moved, {}, [&](const Oordeelverandering& o) { return goal_of(setting, o.id); });
  return moved;
}

TableRow verdict_row(Inlines name, const Oordeelverandering& o, RowKind kind) {
  return {.cells = {std::move(name),
                    {OordeelMark{o.van}},
                    {OordeelMark{o.naar}},
                    plain(woorden::beweging(o.beweging))},
          .kind = kind,
          .id = {}};
}

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
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

// What is known of a new period: its figure, or why there is none.
Inlines new_figure(const Setting& setting, const Cijferverandering& c) {
  Inlines out = with_period(present(setting, c, c.nieuwe_reeks->decimalen), *c.nieuw);
  const std::string_view note = note_of(c);
  if (!c.nieuw->is_getal() && !note.empty()) out.push_back(Text{fmt::format("; {}", note)});
  return out;
}

// What a new figure comes after: the latest that there was, or, where a gap was filled, that gap.
Inlines figure_before(const Setting& setting, const Cijferverandering& c) {
  const BevrorenWaarneming* was = latest_number(*change_of(setting).oud, c.oude_reeks);
  if (was != nullptr && c.nieuw->periode < was->periode) was = c.oud;
  if (was == nullptr) return plain(woorden::kOnbekend);
  return with_period(plain(shown(was, c.oude_reeks->decimalen)), *was);
}

// A row per series that has a new figure, for the last of them; and one for each gap that was filled.
void add_new_figures(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks) {
  Table table = table_of(woorden::kNieuweCijfersIn(area_name(setting, gebied)),
                         {column(woorden::kIndicator), column(woorden::kWas), column(woorden::kNu)});
  const auto all = changes_of(setting, area, Cijfersoort::kNieuw);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Cijferverandering& c = all[i];
    const bool is_last = i + 1 == all.size() || all[i + 1].nieuwe_reeks != c.nieuwe_reeks;
    if (!is_last && c.oud == nullptr) continue;
    table.rows.push_back({.cells = {series_name(setting, *c.nieuwe_reeks), figure_before(setting, c),
                                    new_figure(setting, c)}});
  }
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

Inlines note_on(const Cijferverandering& c) {
  const std::string_view note = note_of(c);
  const bool is_computed = c.nieuwe_reeks != nullptr && c.nieuwe_reeks->feiten != nullptr &&
                           !c.nieuwe_reeks->feiten->is_geleverd();
  return plain(note.empty() && is_computed ? woorden::kBerekendHerzien : note);
}

void add_other_figures(Setting& setting, const Gebiedsverandering& area, Cijfersoort soort,
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
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

// The same number, from one status to another: the number stands once.
void add_statuses(Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks) {
  const auto status_of = [](const BevrorenWaarneming& w) {
    return plain(w.is_getal() ? woorden::status(w.status) : woorden::toestand(w.toestand));
  };
  Table table =
      table_of(woorden::kAndereStatusIn(area_name(setting, gebied)),
               {column(woorden::kIndicator), column(woorden::kPeriode),
                column(woorden::kWaarde, Alignment::kEnd), column(woorden::kWas), column(woorden::kNu)});
  for (const Cijferverandering& c : changes_of(setting, area, Cijfersoort::kStatus)) {
    table.rows.push_back(
        {.cells = {series_name(setting, c.reeks()), plain(words(c.periode())),
                   present(setting, c, c.reeks().decimalen), status_of(*c.oud), status_of(*c.nieuw)}});
  }
  if (!table.rows.empty()) blocks.push_back(std::move(table));
}

void add_actions(const Setting& setting, const Gebiedsverandering& area, GebiedIndex gebied, Blocks& blocks) {
  Table table = table_of(woorden::kActiesVeranderdIn(area_name(setting, gebied)),
                         {column(woorden::kActie), column(woorden::kVeranderingKop), column(woorden::kStatus),
                          column(woorden::kEinde)});
  for (const Actieverandering& a : area.acties) {
    const std::string end = a.actie().eind ? words(*a.actie().eind) : std::string();
    table.rows.push_back({.cells = {plain(a.actie().titel), plain(woorden::actiesoort(a.soort)),
                                    plain(woorden::actie_status(a.actie().status)), plain(end)}});
  }
  if (!table.rows.empty()) blocks.push_back(std::move(table));
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
    if (count > 0) parts.push_back(forms[count == 1 ? 0 : 1](count));
  }
  if (parts.empty()) return {};
  std::string list = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i)
    list += std::string(i + 1 == parts.size() ? woorden::kEn : std::string_view(", ")) + parts[i];
  const std::string_view verb = list.starts_with("1 ") ? woorden::kErIs : woorden::kErZijn;
  return {Paragraph{{Text{woorden::kTelZin(verb, list)}}}};
}

ItemList moved_verdicts(Setting& setting, const Gebiedsverandering& area) {
  ItemList list;
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
  append(blocks, count_sentence(*area));
  if (detail == ChangeDetail::kInFull) add_new_figures(setting, *area, gebied, blocks);
  add_other_figures(setting, *area, Cijfersoort::kHerzien, woorden::kHerzieneCijfersIn(name), blocks);
  add_other_figures(setting, *area, Cijfersoort::kVervallen, woorden::kVervallenCijfersIn(name), blocks);
  if (detail == ChangeDetail::kInFull) add_statuses(setting, *area, gebied, blocks);
  add_actions(setting, *area, gebied, blocks);
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
  Table table = table_of(std::string(woorden::kVeranderdTelling), {column(woorden::kGebied)});
  for (const std::string_view head : {woorden::kBeterKop, woorden::kSlechterKop, woorden::kNieuweCijfers,
                                      woorden::kHerzienKop, woorden::kAfgerondKop, woorden::kTeLaatKop})
    table.columns.push_back(column(head, Alignment::kEnd));
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
      row.cells.push_back(plain(fmt::format("{}", count)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace voortgang
