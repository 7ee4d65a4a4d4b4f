#include "compute/secrecy/verbanden.h"

#include <algorithm>
#include <utility>

#include "programme/zelfde_onderdeel.h"

namespace voortgang {
namespace {

const Onderdeel kTotaal;

}  // namespace

Periode year_of(Periode periode) {
  return {periode.jaar, Frequentie::kJaar, 1};
}

bool is_part_of(const Onderdeel& part, const Onderdeel& whole) {
  return part.size() > whole.size() && std::ranges::all_of(whole, [&](const Keuze& keuze) {
           return std::ranges::find(part, keuze) != part.end();
         });
}

Verbanden::Verbanden(const Programma& programma, const RuweReeksen& ruw) : programma_(programma), ruw_(ruw) {
  for (std::uint32_t i = 0; i < ruw.reeksen.size(); ++i)
    plaatsen_[{ruw.reeksen[i].indicator, ruw.reeksen[i].gebied}].push_back(i);
  // So that a part is found by its labels without going through all of them.
  for (auto& [place, series] : plaatsen_)
    std::ranges::sort(series, {}, [&](std::uint32_t index) { return part_of(index); });
  verhoudingen_.resize(programma.indicatoren.size());
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    const Indicator& indicator = programma.indicatoren[i];
    if (!indicator.is_ratio()) continue;
    verhoudingen_[indicator.teller].push_back(i);
    // Where one is divided by itself it would be found twice.
    if (indicator.noemer != indicator.teller) verhoudingen_[indicator.noemer].push_back(i);
  }
}

const Onderdeel& Verbanden::part_of(std::uint32_t reeks) const {
  return ruw_.reeksen[reeks].onderdeel == nullptr ? kTotaal : *ruw_.reeksen[reeks].onderdeel;
}

std::span<const std::uint32_t> Verbanden::series_at(IndicatorIndex indicator, GebiedIndex gebied) const {
  const auto found = plaatsen_.find({indicator, gebied});
  return found == plaatsen_.end() ? std::span<const std::uint32_t>() : found->second;
}

std::optional<Figuur> Verbanden::in_series(std::uint32_t index, Periode periode) const {
  const auto series = ruw_.reeksen[index].waarnemingen;
  const Waarneming* found = waarneming_at(series, periode);
  if (found == nullptr) return std::nullopt;
  return Figuur{index, static_cast<std::uint32_t>(found - series.data())};
}

std::optional<Figuur> Verbanden::find(const Plek& plek) const {
  const auto series = series_at(plek.indicator, plek.gebied);
  const auto found = std::ranges::lower_bound(series, plek.onderdeel, {},
                                              [&](std::uint32_t index) { return part_of(index); });
  if (found == series.end() || part_of(*found) != plek.onderdeel) return std::nullopt;
  return in_series(*found, plek.periode);
}

Plek Verbanden::plek(Figuur f) const {
  return {reeks(f).indicator, reeks(f).gebied, onderdeel(f), cijfer(f).periode};
}

// Columns and labels have numbers per indicator: the same part of another is found by their names.
std::optional<Plek> Verbanden::same_of(IndicatorIndex other, const Plek& plek) const {
  auto part =
      same_part(programma_.indicatoren[plek.indicator], plek.onderdeel, programma_.indicatoren[other]);
  if (!part) return std::nullopt;
  return Plek{other, plek.gebied, std::move(*part), plek.periode};
}

std::vector<Figuur> Verbanden::above(Figuur f) const {
  std::vector<Figuur> out;
  const Plek place = plek(f);
  if (place.gebied != kRegio) {
    if (const auto region = find({place.indicator, kRegio, place.onderdeel, place.periode}))
      out.push_back(*region);
  }
  for (const std::uint32_t index : series_at(place.indicator, place.gebied)) {
    if (!is_part_of(place.onderdeel, part_of(index))) continue;
    if (const auto whole = in_series(index, place.periode)) out.push_back(*whole);
  }
  return out;
}

std::vector<Figuur> Verbanden::below(Figuur f) const {
  std::vector<Figuur> out;
  const Plek place = plek(f);
  if (place.gebied == kRegio) {
    for (GebiedIndex g = 1; g < programma_.gebieden(); ++g) {
      if (const auto part = find({place.indicator, g, place.onderdeel, place.periode})) out.push_back(*part);
    }
  }
  for (const std::uint32_t index : series_at(place.indicator, place.gebied)) {
    if (!is_part_of(part_of(index), place.onderdeel)) continue;
    if (const auto part = in_series(index, place.periode)) out.push_back(*part);
  }
  return out;
}

std::vector<Figuur> Verbanden::ratios(Figuur f) const {
  std::vector<Figuur> out;
  const Plek place = plek(f);
  for (const IndicatorIndex i : verhoudingen_[place.indicator]) {
    // Only the ratio of exactly this part tells something of it.
    for (const std::uint32_t index : series_at(i, place.gebied)) {
      const auto part = same_of(place.indicator, {i, place.gebied, part_of(index), place.periode});
      if (!part || part->onderdeel != place.onderdeel) continue;
      const auto series = ruw_.reeksen[index].waarnemingen;
      for (std::uint32_t w = 0; w < series.size(); ++w) {
        if (series[w].periode == place.periode || year_of(series[w].periode) == place.periode)
          out.push_back({index, w});
      }
    }
  }
  return out;
}

std::optional<Figuur> Verbanden::teller(Figuur ratio) const {
  const IndicatorIndex above = programma_.indicatoren[reeks(ratio).indicator].teller;
  const auto place = above == kNoIndex ? std::nullopt : same_of(above, plek(ratio));
  return place ? find(*place) : std::nullopt;
}

std::optional<Figuur> Verbanden::noemer(Figuur ratio) const {
  return below_line(programma_.indicatoren[reeks(ratio).indicator].noemer, ratio);
}

std::optional<Figuur> Verbanden::antwoorden(Figuur figuur) const {
  const Indicator& of = programma_.indicatoren[reeks(figuur).indicator];
  return below_line(of.is_ratio() ? of.noemer : of.geheimhouding.noemer, figuur);
}

std::optional<Figuur> Verbanden::below_line(IndicatorIndex below, Figuur figuur) const {
  auto place = below == kNoIndex ? std::nullopt : same_of(below, plek(figuur));
  if (!place) return std::nullopt;
  // That of the same period goes before that of its year.
  if (const auto exact = find(*place)) return exact;
  place->periode = year_of(place->periode);
  return find(*place);
}

}  // namespace voortgang
