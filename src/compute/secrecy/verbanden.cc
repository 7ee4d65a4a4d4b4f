#include "compute/secrecy/verbanden.h"

#include <algorithm>

namespace voortgang {
namespace {

const Onderdeel kTotaal;

bool is_within(const Onderdeel& part, const Onderdeel& whole) {
  return part.size() > whole.size() && std::ranges::all_of(whole, [&](const Keuze& keuze) {
           return std::ranges::find(part, keuze) != part.end();
         });
}

Periode year_of(Periode periode) {
  return {periode.jaar, Frequentie::kJaar, 1};
}

}  // namespace

Verbanden::Verbanden(const Programma& programma, const RuweReeksen& ruw) : programma_(programma), ruw_(ruw) {
  for (std::uint32_t i = 0; i < ruw.reeksen.size(); ++i)
    plaatsen_[{ruw.reeksen[i].indicator, ruw.reeksen[i].gebied}].push_back(i);
  verhoudingen_.resize(programma.indicatoren.size());
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    const Indicator& indicator = programma.indicatoren[i];
    if (!indicator.is_ratio()) continue;
    verhoudingen_[indicator.teller].push_back(i);
    if (indicator.noemer != indicator.teller) verhoudingen_[indicator.noemer].push_back(i);
  }
}

const Onderdeel& Verbanden::onderdeel(Figuur f) const {
  return reeks(f).onderdeel == nullptr ? kTotaal : *reeks(f).onderdeel;
}

std::span<const std::uint32_t> Verbanden::series_at(IndicatorIndex indicator, GebiedIndex gebied) const {
  const auto found = plaatsen_.find({indicator, gebied});
  return found == plaatsen_.end() ? std::span<const std::uint32_t>() : found->second;
}

std::optional<Figuur> Verbanden::in_series(std::uint32_t index, Periode periode) const {
  const auto series = ruw_.reeksen[index].waarnemingen;
  const Waarneming* found = figure_at(series, periode);
  if (found == nullptr) return std::nullopt;
  return Figuur{index, static_cast<std::uint32_t>(found - series.data())};
}

std::optional<Figuur> Verbanden::vind(IndicatorIndex indicator, GebiedIndex gebied, const Onderdeel& part,
                                      Periode periode) const {
  for (const std::uint32_t index : series_at(indicator, gebied)) {
    const Onderdeel* of = ruw_.reeksen[index].onderdeel;
    if ((of == nullptr ? kTotaal : *of) == part) return in_series(index, periode);
  }
  return std::nullopt;
}

std::vector<Figuur> Verbanden::above(Figuur f) const {
  std::vector<Figuur> out;
  const auto [indicator, gebied] = std::pair(reeks(f).indicator, reeks(f).gebied);
  const Periode periode = cijfer(f).periode;
  if (gebied != kRegio) {
    if (const auto region = vind(indicator, kRegio, onderdeel(f), periode)) out.push_back(*region);
  }
  for (const std::uint32_t index : series_at(indicator, gebied)) {
    const Onderdeel* of = ruw_.reeksen[index].onderdeel;
    if (!is_within(onderdeel(f), of == nullptr ? kTotaal : *of)) continue;
    if (const auto whole = in_series(index, periode)) out.push_back(*whole);
  }
  return out;
}

std::vector<Figuur> Verbanden::below(Figuur f) const {
  std::vector<Figuur> out;
  const auto [indicator, gebied] = std::pair(reeks(f).indicator, reeks(f).gebied);
  const Periode periode = cijfer(f).periode;
  if (gebied == kRegio) {
    for (GebiedIndex g = 1; g < programma_.gebieden(); ++g) {
      if (const auto part = vind(indicator, g, onderdeel(f), periode)) out.push_back(*part);
    }
  }
  for (const std::uint32_t index : series_at(indicator, gebied)) {
    const Onderdeel* of = ruw_.reeksen[index].onderdeel;
    if (of == nullptr || !is_within(*of, onderdeel(f))) continue;
    if (const auto part = in_series(index, periode)) out.push_back(*part);
  }
  return out;
}

std::vector<Figuur> Verbanden::ratios(Figuur f) const {
  std::vector<Figuur> out;
  if (reeks(f).onderdeel != nullptr) return out;
  const Periode periode = cijfer(f).periode;
  for (const IndicatorIndex i : verhoudingen_[reeks(f).indicator]) {
    for (const std::uint32_t index : series_at(i, reeks(f).gebied)) {
      if (ruw_.reeksen[index].onderdeel != nullptr) continue;
      const auto series = ruw_.reeksen[index].waarnemingen;
      for (std::uint32_t w = 0; w < series.size(); ++w) {
        if (series[w].periode == periode || year_of(series[w].periode) == periode) out.push_back({index, w});
      }
    }
  }
  return out;
}

std::optional<Figuur> Verbanden::teller(Figuur ratio) const {
  const Indicator& indicator = programma_.indicatoren[reeks(ratio).indicator];
  if (!indicator.is_ratio() || reeks(ratio).onderdeel != nullptr) return std::nullopt;
  return vind(indicator.teller, reeks(ratio).gebied, kTotaal, cijfer(ratio).periode);
}

std::optional<Figuur> Verbanden::noemer(Figuur ratio) const {
  const Indicator& indicator = programma_.indicatoren[reeks(ratio).indicator];
  if (!indicator.is_ratio() || reeks(ratio).onderdeel != nullptr) return std::nullopt;
  const Periode periode = cijfer(ratio).periode;
  if (const auto exact = vind(indicator.noemer, reeks(ratio).gebied, kTotaal, periode)) return exact;
  return vind(indicator.noemer, reeks(ratio).gebied, kTotaal, year_of(periode));
}

}  // namespace voortgang
