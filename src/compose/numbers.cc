#include "compose/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/decimal.h"
#include "base/periode_woorden.h"
#include "compose/addresses.h"
#include "compose/verdict_sentences.h"
#include "facts/bron.h"
#include "facts/vergelijking.h"
#include "programme/geheim_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

const Indicator& indicator_of(const Basis& basis, const FeitenReeks& reeks) {
  return basis.programma.indicatoren[reeks.indicator];
}

std::string rounded_sentence(const Indicator& indicator) {
  return indicator.is_rounded() ? woorden::kAfgerondZin(dutch(indicator.geheimhouding.afronding))
                                : std::string();
}

std::string in_area(const Basis& basis, const FeitenReeks& reeks) {
  return woorden::kInGebied(indicator_of(basis, reeks).korte_naam, basis.programma.gebied_naam(reeks.gebied));
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
  const std::string from = weergave(*first, reeks.decimalen);
  const std::string to = with_unit(weergave(*last, reeks.decimalen), eenheid_of(indicator_of(basis, reeks)));
  const std::string since = first->status == Status::kTrendbreuk
                                ? woorden::kSindsTrendbreuk(phrase(first->periode))
                                : std::string();
  if (first == last) return woorden::kEenPunt(to, phrase(last->periode)) + since;
  const std::int64_t change = shown_change(*last, *first, reeks.decimalen).units;
  const Zin<4>& form = change > 0 ? woorden::kGestegen : change < 0 ? woorden::kGedaald : woorden::kGelijk;
  return form(from, phrase(first->periode), to, phrase(last->periode)) + since;
}

// A difference in words: "1" needs no unit that would have to be singular, money and percentages do. The
// difference of two percentages is not a percentage.
std::string size_of_change(std::string_view number, std::string_view unit) {
  if (unit == "%") return with_unit(number, {woorden::kProcentpunt});
  return omlijsting(unit).voor.empty() ? std::string(number) : with_unit(number, {unit});
}

// The latest figure against the one before it.
std::string against_previous(const Basis& basis, const FeitenReeks& reeks) {
  const std::string before = phrase(reeks.vorige->periode);
  if (has_break(reeks.feiten, reeks.vorige->periode, reeks.laatste->periode))
    return woorden::kNietMetVorige(before);
  const Decimal change = shown_change(*reeks.laatste, *reeks.vorige, reeks.decimalen);
  if (change.units == 0) return woorden::kEvenveel(before);
  const std::string size =
      size_of_change(dutch({std::abs(change.units), change.decimals}), indicator_of(basis, reeks).eenheid);
  return std::string(woorden::kDatIs) + size +
         woorden::kVergelijking(change.units > 0 ? woorden::kMeer : woorden::kMinder, before);
}

std::string how_computed(const Basis& basis, const FeitenReeks& reeks) {
  const Indicator& indicator = indicator_of(basis, reeks);
  switch (reeks.herkomst) {
    case Herkomst::kGeleverd:
      return {};
    case Herkomst::kSom: {
      const Periode when =
          reeks.laatste == nullptr ? basis.programma.editie.peilperiode : reeks.laatste->periode;
      const auto parts = std::ranges::count_if(
          indicator.gebieden, [&](GebiedIndex g) { return g != kRegio && basis.programma.exists(g, when); });
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

// A sum whose newest period lacks a part; its remark says of how many it is.
const Feit* incomplete(const FeitenReeks& reeks) {
  if (reeks.herkomst != Herkomst::kSom || reeks.feiten.empty()) return nullptr;
  const Feit& newest = reeks.feiten.back();
  return newest.toestand() == Toestand::kOntbreekt && !newest.toelichting.empty() ? &newest : nullptr;
}

// A sum of gemeenten is not to be held against one of them.
void add_region(const Basis& basis, const FeitenReeks& reeks, LineChart& chart) {
  if (reeks.gebied == kRegio || indicator_of(basis, reeks).aggregatie == Aggregatie::kSom) return;
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

std::string stated_unit(const Indicator& indicator) {
  if (!indicator.is_rounded()) return indicator.eenheid;
  return indicator.eenheid + ", " + woorden::kAfgerondOp(dutch(indicator.geheimhouding.afronding));
}

Decimal shown_change(const Feit& now, const Feit& before, std::uint8_t decimalen) {
  const Decimal a = rounded(now.waarde(), decimalen);
  const Decimal b = rounded(before.waarde(), decimalen);
  std::int64_t units = 0;
  if (a.decimals == b.decimals && !__builtin_sub_overflow(a.units, b.units, &units))
    return {units, a.decimals};
  return decimal_from(now.getal() - before.getal(), 0).value_or(Decimal{});  // too long to be exact
}

std::string weergave(const Feit& feit, std::uint8_t decimalen) {
  if (!feit.is_getal()) return std::string(woorden::toestand(feit.toestand()));
  return dutch(rounded(feit.waarde(), decimalen));
}

std::string weergave(double value, std::uint8_t decimalen) {
  const auto shown = decimal_from(value, decimalen);
  return shown ? dutch(*shown) : std::string(woorden::kOnbekend);
}

std::string verschil(const Feit& now, const Feit& before, std::uint8_t decimalen) {
  const Decimal change = shown_change(now, before, decimalen);
  return change.units > 0 ? "+" + dutch(change) : dutch(change);
}

int shown_direction(const FeitenReeks& reeks) {
  if (reeks.laatste == nullptr || reeks.vorige == nullptr ||
      has_break(reeks.feiten, reeks.vorige->periode, reeks.laatste->periode))
    return 0;
  const std::int64_t change = shown_change(*reeks.laatste, *reeks.vorige, reeks.decimalen).units;
  return change > 0 ? 1 : change < 0 ? -1 : 0;
}

Cijfer cijfer(const Basis& basis, const FeitenReeks& reeks, const Feit& feit) {
  return {weergave(feit, reeks.decimalen),
          addresses::row(basis.programma, reeks.indicator, reeks.gebied, feit.periode),
          indicator_of(basis, reeks).voorbeeld,
          is_unsure(feit.status) && feit.is_getal() ? woorden::status(feit.status) : std::string_view()};
}

std::string period_and_certainty(const Feit& feit) {
  std::string out = words(feit.periode);
  if (is_unsure(feit.status)) out.append(", ").append(woorden::status(feit.status));
  return out;
}

Inlines key_number(const Basis& basis, const FeitenReeks& reeks) {
  if (reeks.laatste == nullptr) return {Text{std::string(woorden::kGeenCijfer)}};
  const Indicator& indicator = indicator_of(basis, reeks);
  const std::string number = with_unit(weergave(*reeks.laatste, reeks.decimalen), eenheid_of(indicator));
  Inlines out{Strong{number}, Text{" " + words(reeks.laatste->periode)}};
  if (reeks.laatste->status != Status::kDefinitief) {
    out.push_back(Text{fmt::format(" ({})", woorden::status(reeks.laatste->status))});
  }
  if (indicator.voorbeeld) out.push_back(VoorbeeldMark{});
  return out;
}

Inlines key_sentences(const Basis& basis, const FeitenReeks& reeks) {
  Inlines out;
  if (reeks.laatste != nullptr && reeks.vorige != nullptr)
    out.push_back(Text{against_previous(basis, reeks)});
  if (const std::string target = target_with_unit(basis, reeks); !target.empty()) {
    const std::string_view space = out.empty() ? "" : " ";
    out.push_back(
        Text{std::string(space) + woorden::kStreefzin(end_phrase(*reeks.voortgang.streefperiode), target)});
  }
  if (const std::string is_rounded = rounded_sentence(indicator_of(basis, reeks)); !is_rounded.empty())
    out.push_back(Text{(out.empty() ? "" : " ") + is_rounded});
  for (Inline& warning : warning_sentences(reeks)) {
    if (!out.empty()) out.push_back(Text{" "});
    out.push_back(std::move(warning));
  }
  return out;
}

Inlines warning_sentences(const FeitenReeks& reeks) {
  std::string out;
  if (reeks.verouderd) out += woorden::kVerouderd;
  if (const Feit* newest = incomplete(reeks)) {
    if (!out.empty()) out += ' ';
    out += woorden::kNogOnvolledig(phrase(newest->periode), newest->toelichting);
  }
  return out.empty() ? Inlines{} : Inlines{Text{std::move(out)}};
}

Inlines state_sentences(const Basis& basis, const FeitenReeks& reeks) {
  std::string out;
  const auto add = [&out](std::string_view sentence) {
    if (!out.empty() && !sentence.empty()) out += ' ';
    out += sentence;
  };
  if (reeks.laatste != nullptr && reeks.vorige != nullptr) add(against_previous(basis, reeks));
  add(distance_sentences(basis, reeks));
  if (reeks.verouderd) add(woorden::kVerouderd);
  add(rounded_sentence(indicator_of(basis, reeks)));
  if (const Feit* newest = incomplete(reeks))
    add(woorden::kNogOnvolledig(phrase(newest->periode), newest->toelichting));
  return out.empty() ? Inlines{} : Inlines{Text{std::move(out)}};
}

Inlines group_sentence(const Basis& basis, const FeitenReeks& reeks) {
  const Vergelijkreeks* beside = vergelijking(basis.programma, basis.feiten, reeks);
  if (beside == nullptr) return {};
  const Vergelijkgroep& groep = basis.programma.vergelijkgroepen[beside->groep];
  const std::string number =
      with_unit(weergave(*beside->laatste, beside->decimalen), eenheid_of(indicator_of(basis, reeks)));
  Inlines out{Text{woorden::kTerVergelijking(groep.naam, number, period_and_certainty(*beside->laatste))}};
  if (groep.voorbeeld) out.push_back(VoorbeeldMark{});
  return out;
}

std::string chart_description(const Basis& basis, const FeitenReeks& reeks) {
  std::string out = fmt::format("{}: {}", in_area(basis, reeks), course_in_words(basis, reeks));
  if (const std::string target = target_with_unit(basis, reeks); !target.empty()) {
    out += woorden::kStreefDeel(target, by_the_end_of(*reeks.voortgang.streefperiode));
  }
  return out + ".";
}

Figure line_figure(const Basis& basis, const FeitenReeks& reeks, std::string id) {
  const Indicator& indicator = indicator_of(basis, reeks);
  LineChart chart{.texts = {std::move(id), in_area(basis, reeks), chart_description(basis, reeks)},
                  .feiten = reeks.feiten,
                  .decimalen = reeks.decimalen,
                  .target = {},
                  .plafond = {}};
  if (indicator.eenheid == "%") chart.plafond = 100;
  const Voortgang& v = reeks.voortgang;
  if (v.streefwaarde && v.streefperiode) {
    chart.target = ChartTarget{*v.streefperiode, *v.streefwaarde,
                               woorden::kStreefLabel(weergave(*v.streefwaarde, reeks.decimalen))};
  }
  if (const Feit* base = base_feit(reeks)) chart.basis = ChartBase{base->periode, *v.basiswaarde};
  if (indicator.richting != Richting::kNeutraal)
    chart.richting = std::string(woorden::richting(indicator.richting));
  add_region(basis, reeks, chart);
  add_group(basis, reeks, chart);
  add_notes(reeks, chart);
  return {std::move(chart), fmt::format("{} ({})", in_area(basis, reeks), stated_unit(indicator)),
          indicator.voorbeeld};
}

FactTable fact_table(const Basis& basis, const FeitenReeks& reeks, std::string id, Anchors anchors) {
  const Indicator& indicator = indicator_of(basis, reeks);
  FactTable table{.id = std::move(id),
                  .caption = fmt::format("{} ({})", in_area(basis, reeks), stated_unit(indicator)),
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

std::string target_with_unit(const Basis& basis, const FeitenReeks& reeks) {
  const Voortgang& v = reeks.voortgang;
  if (!v.streefwaarde) return {};
  return with_unit(weergave(*v.streefwaarde, reeks.decimalen), eenheid_of(indicator_of(basis, reeks)));
}

}  // namespace voortgang
