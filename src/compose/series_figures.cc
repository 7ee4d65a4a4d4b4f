#include "compose/series_figures.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/decimal.h"
#include "base/periode_woorden.h"
#include "compose/numbers.h"
#include "facts/bron.h"
#include "facts/vergelijking.h"
#include "facts/weergave.h"
#include "programme/grafiek_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

std::string in_area(const Basis& basis, const FeitenReeks& reeks) {
  return woorden::kInGebied(basis.indicator(reeks).korte_naam, basis.programma.gebied_naam(reeks.gebied));
}

std::string caption_of(const Basis& basis, const FeitenReeks& reeks) {
  return fmt::format("{} ({})", in_area(basis, reeks), stated_unit(basis.indicator(reeks)));
}

// The figure with which its verdict begins to count; nullptr where it has none.
const Feit* base_feit(const FeitenReeks& reeks) {
  const Voortgang& v = reeks.voortgang;
  if (!v.basisperiode || !v.basiswaarde) return nullptr;
  const Feit* feit = feit_at(reeks.feiten, *v.basisperiode);
  return feit == nullptr || !feit->is_getal() ? nullptr : feit;
}

// Where a line begins and ends: at the base of its verdict, else at the latest break, since what came before
// cannot be compared.
std::string course_in_words(const Basis& basis, const FeitenReeks& reeks) {
  auto [first, last] = verloop(reeks.feiten);
  if (last == nullptr) return std::string(woorden::kGeenPunt);
  if (const Feit* base = base_feit(reeks); base != nullptr && base->periode < last->periode &&
                                           !has_break(reeks.feiten, base->periode, last->periode))
    first = base;
  // A verdict that follows from what the shown decimals hide is not told beside two numbers that are the
  // same.
  const Voortgang& v = reeks.voortgang;
  const bool is_judged = v.R || v.p;
  const std::uint8_t decimals =
      is_judged ? decimals_that_tell(first->getal(), last->getal(), reeks.decimalen) : reeks.decimalen;
  const std::string from = weergave(*first, decimals);
  const std::string to = with_unit(weergave(*last, decimals), eenheid_of(basis.indicator(reeks)));
  const std::string since = first->status == Status::kTrendbreuk
                                ? woorden::kSindsTrendbreuk(phrase(first->periode))
                                : std::string();
  if (first == last) return woorden::kEenPunt(to, phrase(last->periode)) + since;
  const std::int64_t change = shown_change(*last, *first, decimals).units;
  const Zin<4>& form = change > 0 ? woorden::kGestegen : change < 0 ? woorden::kGedaald : woorden::kGelijk;
  return form(from, phrase(first->periode), to, phrase(last->periode)) + since;
}

// Whether a gemeente is one of those that were added up: what does not apply there is in no sum.
bool has_part(const Basis& basis, const FeitenReeks& sum, GebiedIndex gebied, Periode when) {
  if (gebied == kRegio || !basis.programma.exists(gebied, when)) return false;
  const auto series = basis.feiten.reeksen_of(sum.indicator, gebied);
  const auto part = std::ranges::find(series, sum.deel(), &FeitenReeks::deel);
  const Feit* feit = part == series.end() ? nullptr : feit_at(part->feiten, when);
  return feit == nullptr || feit->toestand() != Toestand::kNietVanToepassing;
}

std::string how_computed(const Basis& basis, const FeitenReeks& reeks) {
  const Indicator& indicator = basis.indicator(reeks);
  switch (reeks.herkomst) {
    case Herkomst::kGeleverd:
      return {};
    case Herkomst::kSom: {
      const Periode when =
          reeks.laatste == nullptr ? basis.programma.editie.peilperiode : reeks.laatste->periode;
      const auto parts = std::ranges::count_if(
          indicator.gebieden, [&](GebiedIndex g) { return has_part(basis, reeks, g, when); });
      return parts == 1 ? std::string(woorden::kSomVanEen) : woorden::kSomVan(dutch(parts));
    }
    case Herkomst::kVerhouding:
    case Herkomst::kGewogen: {
      const auto& all = basis.programma.indicatoren;
      return woorden::kBerekendUit(all[indicator.teller].korte_naam, all[indicator.noemer].korte_naam);
    }
  }
  return {};
}

void add_region(const Basis& basis, const FeitenReeks& reeks, LineChart& chart) {
  if (reeks.gebied == kRegio || !can_stand_beside(basis.indicator(reeks))) return;
  if (const FeitenReeks* region = basis.feiten.reeks(reeks.indicator, kRegio)) chart.regio = region->feiten;
}

// A thin line of others, in the years that are shown.
void add_group(const Basis& basis, const FeitenReeks& reeks, LineChart& chart) {
  const Vergelijkreeks* beside = vergelijking(basis.programma, basis.feiten, reeks);
  if (beside == nullptr || reeks.feiten.empty()) return;
  const auto is_shown = [&](const Feit& feit) {
    return feit.is_getal() && years(feit.periode) >= years(reeks.feiten.front().periode) &&
           years(feit.periode) <= years(reeks.feiten.back().periode);
  };
  if (std::ranges::count_if(beside->feiten, is_shown) < 2) return;  // one figure is no line
  const std::string& naam = basis.programma.vergelijkgroepen[beside->groep].naam;
  chart.groep = ChartGroup{naam, beside->feiten};
  chart.texts.description += woorden::kDunneLijn(naam);
}

// The latest two: more letters in a chart are not looked up.
void add_notes(const FeitenReeks& reeks, LineChart& chart) {
  constexpr std::size_t kMostNotes = 2;
  for (auto feit = reeks.feiten.rbegin(); feit != reeks.feiten.rend() && chart.notes.size() < kMostNotes;
       ++feit) {
    if (feit->is_getal() && !feit->toelichting.empty())
      chart.notes.insert(chart.notes.begin(), {feit->periode, std::string(feit->toelichting)});
  }
}

}  // namespace

std::string chart_description(const Basis& basis, const FeitenReeks& reeks) {
  std::string out = fmt::format("{}: {}", in_area(basis, reeks), course_in_words(basis, reeks));
  if (const std::string target = target_with_unit(basis, reeks); !target.empty()) {
    out += woorden::kStreefDeel(target, by_the_end_of(*reeks.voortgang.streefperiode));
  }
  return out + ".";
}

Figure line_figure(const Basis& basis, const FeitenReeks& reeks, std::string id) {
  const Indicator& indicator = basis.indicator(reeks);
  LineChart chart{.texts = {std::move(id), in_area(basis, reeks), chart_description(basis, reeks)},
                  .feiten = reeks.feiten,
                  .decimalen = reeks.decimalen,
                  .target = {},
                  .plafond = {}};
  chart.plafond = plafond_of(indicator);
  const Voortgang& v = reeks.voortgang;
  if (v.streefwaarde && v.streefperiode) {
    chart.target = ChartTarget{*v.streefperiode, *v.streefwaarde,
                               woorden::kStreefLabel(weergave(*v.streefwaarde, reeks.decimalen))};
  }
  if (const Feit* base = base_feit(reeks)) {
    chart.basis = ChartBase{base->periode, *v.basiswaarde};
    chart.pad = streefpad_of(v, indicator.richting);
  }
  if (indicator.richting != Richting::kNeutraal)
    chart.richting = std::string(woorden::richting(indicator.richting));
  add_region(basis, reeks, chart);
  add_group(basis, reeks, chart);
  add_notes(reeks, chart);
  return {std::move(chart), caption_of(basis, reeks), indicator.voorbeeld};
}

FactTable fact_table(const Basis& basis, const FeitenReeks& reeks, std::string id, Anchors anchors) {
  const Indicator& indicator = basis.indicator(reeks);
  FactTable table{.id = std::move(id),
                  .caption = caption_of(basis, reeks),
                  .reeks = &reeks,
                  .indicator = indicator.id,
                  .bestand = {},
                  .berekend = how_computed(basis, reeks),
                  .anchors = anchors == Anchors::kRows};
  table.bestand = below_indicators(reeks.bestand);
  const Vergelijkreeks* beside = vergelijking(basis.programma, basis.feiten, reeks);
  const auto is_beside = [&](const Feit& feit) { return feit_at(beside->feiten, feit.periode) != nullptr; };
  if (beside != nullptr && std::ranges::any_of(reeks.feiten, is_beside)) {
    table.groep = beside;
    table.groep_naam = basis.programma.vergelijkgroepen[beside->groep].naam;
  }
  return table;
}

}  // namespace voortgang
