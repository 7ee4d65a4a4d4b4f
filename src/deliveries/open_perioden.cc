#include "deliveries/open_perioden.h"

#include <algorithm>

namespace voortgang {

Periode last_asked(const Indicator& indicator, Periode peilperiode) {
  if (!indicator.frequentie) return peilperiode;
  return further(last_over(peilperiode, *indicator.frequentie), -indicator.vertraging);
}

std::optional<Periode> first_asked(const Indicator& indicator, std::optional<Periode> vorige) {
  if (!vorige || !indicator.frequentie) return std::nullopt;
  return further(last_asked(indicator, *vorige), 1);
}

bool is_blank(const Dossier& dossier, const Levering& levering, const Waarneming& w) {
  return w.toestand == Toestand::kOntbreekt &&
         !dossier.bronnen.at(levering.bestand).text.substr(w.cel).starts_with('.');
}

std::vector<Periode> absent_periods(std::span<const Waarneming> series, Periode first, Periode last) {
  std::vector<Periode> absent;
  for (std::int32_t at = ordinal(first); at <= ordinal(last); ++at) {
    const Periode periode = periode_at(last.frequentie, at);
    if (std::ranges::find(series, periode, &Waarneming::periode) == series.end()) absent.push_back(periode);
  }
  return absent;
}

std::size_t open_waarnemingen(const Dossier& dossier, const Levering& levering, IndicatorIndex indicator,
                              std::optional<Periode> vorige) {
  const Indicator& of = dossier.programma.indicatoren[indicator];
  const Periode last = last_asked(of, dossier.programma.editie.peilperiode);
  const auto first = first_asked(of, vorige);
  std::size_t open = 0;
  for (const GeleverdeReeks& reeks :
       std::ranges::equal_range(levering.reeksen, indicator, {}, &GeleverdeReeks::indicator)) {
    const auto series = levering.of(reeks);
    for (const Waarneming& w : series) {
      const bool is_asked = w.periode <= last && (!first || *first <= w.periode) &&
                            dossier.programma.exists(levering.gebied, w.periode);
      open += is_asked && is_blank(dossier, levering, w) ? 1U : 0U;
    }
    if (!of.frequentie || series.back().periode.frequentie != *of.frequentie) continue;
    const Periode next = further(series.back().periode, 1);
    const auto absent = absent_periods({}, first ? std::max(*first, next) : next, last);
    open += static_cast<std::size_t>(std::ranges::count_if(
        absent, [&](Periode p) { return dossier.programma.exists(levering.gebied, p); }));
  }
  return open;
}

}  // namespace voortgang
