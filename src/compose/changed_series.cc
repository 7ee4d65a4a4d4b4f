#include "compose/changed_series.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>
#include <variant>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/numbers.h"
#include "facts/feit_woorden.h"
#include "facts/weergave.h"
#include "programme/verandering_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// The order of the programme; what it no longer has comes last.
std::tuple<std::size_t, std::size_t> place_of(const Setting& setting, const BevrorenReeks& reeks) {
  const auto& indicatoren = setting.programma().indicatoren;
  const auto found = std::ranges::find(indicatoren, reeks.indicator, &Indicator::id);
  if (found == indicatoren.end()) return {kNoIndex, kNoIndex};
  return {found->hoofddoel, static_cast<std::size_t>(found - indicatoren.begin())};
}

const BevrorenIndicator& indicator_of(const Setting& setting, const BevrorenReeks& reeks) {
  const Verandering& all = *setting.feiten().verandering;
  const BevrorenIndicator* indicator = all.nieuw->indicator(reeks.indicator);
  return indicator != nullptr ? *indicator : *all.oud->indicator(reeks.indicator);
}

Inlines with_period(Inlines number, const BevrorenFeit& feit) {
  Inlines value = without_certainty(std::move(number));
  std::string words_of = words(feit.periode);
  if (feit.status != Status::kDefinitief) words_of += fmt::format(", {}", woorden::status(feit.status));
  value.push_back(Text{fmt::format(" ({})", words_of)});
  return value;
}

const BevrorenFeit* latest_number(const BevrorenEditie& editie, const BevrorenReeks* reeks) {
  if (reeks == nullptr) return nullptr;
  const auto all = editie.of(*reeks);
  const auto found = std::ranges::find_if(all.rbegin(), all.rend(), &BevrorenFeit::is_getal);
  return found == all.rend() ? nullptr : &*found;
}

}  // namespace

Inlines without_certainty(Inlines value) {
  if (auto* number = std::get_if<Cijfer>(&value.back())) number->zekerheid = {};
  return value;
}

HoofddoelIndex goal_of(const Setting& setting, std::string_view id) {
  const auto& goals = setting.programma().hoofddoelen;
  return static_cast<HoofddoelIndex>(std::ranges::find(goals, id, &Hoofddoel::id) - goals.begin());
}

Inline series_link(const Setting& setting, const BevrorenReeks& reeks) {
  std::string name(indicator_of(setting, reeks).naam);
  for (const auto& [key, value] : reeks.uitsplitsing) name += fmt::format(", {} {}", key, value);
  if (reeks.feiten == nullptr || !reeks.uitsplitsing.empty()) return Text{name};
  return Link{name, addresses::section(setting.programma(), reeks.feiten->indicator, reeks.feiten->gebied)};
}

void mark_example(Setting& setting, const BevrorenReeks& reeks, Inlines& line) {
  setting.mark(line, indicator_of(setting, reeks).voorbeeld);
}

Inlines series_name(Setting& setting, const BevrorenReeks& reeks) {
  // An earlier edition does not say whether it rounded.
  const std::string unit = reeks.feiten == nullptr
                               ? std::string(indicator_of(setting, reeks).eenheid)
                               : stated_unit(setting.programma().indicatoren[reeks.feiten->indicator]);
  Inlines out{series_link(setting, reeks), Text{fmt::format(" ({})", unit)}};
  mark_example(setting, reeks, out);
  return out;
}

std::string shown(const BevrorenFeit* feit, std::uint8_t decimals) {
  if (feit == nullptr) return std::string(woorden::kWeg);
  return weergave(*feit, decimals);
}

Inlines present(const Setting& setting, const Cijferverandering& c, std::uint8_t decimals) {
  const Feit* feit = present_feit(c);
  const bool has_row = feit != nullptr && feit->is_getal() && c.nieuwe_reeks->uitsplitsing.empty() &&
                       decimals == c.nieuwe_reeks->decimalen;
  if (!has_row) return {Text{shown(c.nieuw, decimals)}};
  Cijfer shown_now = cijfer(setting.basis, *c.nieuwe_reeks->feiten, *feit);
  shown_now.voorbeeld = false;  // the name in its row says so
  return {std::move(shown_now)};
}

Inlines new_number(const Setting& setting, const Cijferverandering& c) {
  Inlines out = with_period(present(setting, c, c.nieuwe_reeks->decimalen), *c.nieuw);
  const std::string_view note = note_of(c);
  if (!c.nieuw->is_getal() && !note.empty()) out.push_back(Text{fmt::format("; {}", note)});
  return out;
}

Inlines number_before(const Setting& setting, const Cijferverandering& c) {
  const BevrorenFeit* was = latest_number(*setting.feiten().verandering->oud, c.oude_reeks);
  if (was != nullptr && c.nieuw->periode < was->periode) was = c.oud;
  if (was == nullptr) return plain(woorden::kOnbekend);
  return with_period(plain(shown(was, c.oude_reeks->decimalen)), *was);
}

std::string area_name(const Setting& setting, GebiedIndex gebied) {
  return std::string(setting.programma().gebied_naam(gebied));
}

Inlines note_on(const Cijferverandering& c) {
  const std::string_view note = note_of(c);
  const bool is_computed = c.nieuwe_reeks != nullptr && c.nieuwe_reeks->feiten != nullptr &&
                           !c.nieuwe_reeks->feiten->is_geleverd();
  return plain(note.empty() && is_computed ? woorden::kBerekendHerzien : note);
}

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

}  // namespace voortgang
