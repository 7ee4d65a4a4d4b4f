#include "facts/kwaliteit.h"

#include <algorithm>

#include "programme/afmelding.h"
#include "programme/alle_teksten.h"

namespace voortgang {
namespace {

// How many texts refer to each indicator.
std::vector<std::size_t> uses_by_indicator(const Programma& programma) {
  std::vector<std::size_t> counts(programma.indicatoren.size());
  for_each_text(programma, [&](const GeplaatsteTekst& of) {
    std::vector<IndicatorIndex> named;
    for (const Verwijzing& v : of.tekst.verwijzingen) {
      if (v.indicator != kNoIndex) named.push_back(v.indicator);
    }
    std::ranges::sort(named);
    const auto twice = std::ranges::unique(named);
    named.erase(twice.begin(), twice.end());
    for (const IndicatorIndex i : named) ++counts[i];
  });
  return counts;
}

}  // namespace

bool is_forgotten(const Programma& programma, const FeitenReeks& reeks) {
  if (!reeks.verouderd || !reeks.is_geleverd() || !reeks.feiten.back().is_getal()) return false;
  return afmelding(programma.editie, programma.indicatoren[reeks.indicator].hoofddoel, reeks.gebied) ==
         nullptr;
}

bool asks_for_duiding(const Programma& programma, const FeitenReeks& reeks) {
  if (reeks.onderdeel != nullptr || reeks.laatste == nullptr) return false;
  const Oordeel oordeel = reeks.voortgang.oordeel;
  return oordeel == Oordeel::kVerslechtering || oordeel == Oordeel::kBeperkt ||
         is_forgotten(programma, reeks);
}

bool lacks_duiding(const Programma& programma, const FeitenReeks& reeks) {
  return asks_for_duiding(programma, reeks) && programma.exists(reeks.gebied) &&
         programma.duiding(reeks.indicator, reeks.gebied) == nullptr;
}

std::vector<Indicatorkwaliteit> indicatorkwaliteit(const Programma& programma, const Feiten& feiten) {
  std::vector<Indicatorkwaliteit> all(programma.indicatoren.size());
  const std::vector<std::size_t> texts = uses_by_indicator(programma);
  for (IndicatorIndex i = 0; i < all.size(); ++i) {
    const Indicator& indicator = programma.indicatoren[i];
    all[i] = {.indicator = i,
              .has_doel = indicator.methode == Methode::kCagr || indicator.methode == Methode::kLineair,
              .has_basis = indicator.basisperiode.has_value(),
              .has_streefwaarde = !indicator.streefwaarden.empty(),
              .teksten = texts[i]};
  }
  for (const Duiding& duiding : programma.duidingen) ++all[duiding.indicator].geduid;
  for (const FeitenReeks& reeks : feiten.reeksen) {
    if (reeks.onderdeel != nullptr) continue;
    Indicatorkwaliteit& of = all[reeks.indicator];
    if (lacks_duiding(programma, reeks)) ++of.ongeduid;
    if (reeks.laatste != nullptr && (!of.laatste || *of.laatste < reeks.laatste->periode))
      of.laatste = reeks.laatste->periode;
  }
  return all;
}

}  // namespace voortgang
