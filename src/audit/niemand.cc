#include "audit/niemand.h"

#include <algorithm>
#include <utility>

#include "audit/gepubliceerd.h"
#include "programme/zelfde_onderdeel.h"

namespace voortgang {
namespace {

bool names(const IndicatorRelatie& relatie, IndicatorIndex i) {
  return relatie.geheel == i || std::ranges::find(relatie.erbij, i) != relatie.erbij.end() ||
         std::ranges::find(relatie.eraf, i) != relatie.eraf.end();
}

bool hangs_together(const Programma& programma, IndicatorIndex a, IndicatorIndex b) {
  return a == b || std::ranges::any_of(programma.relaties, [&](const IndicatorRelatie& relatie) {
           return names(relatie, a) && names(relatie, b);
         });
}

}  // namespace

bool may_be_nobody(const Programma& programma, const Feiten& feiten, const Plek& plek) {
  return std::ranges::any_of(programma.indicatoren, [&](const Indicator& ratio) {
    const Geheimhouding& asked = ratio.geheimhouding;
    const bool is_asked =
        ratio.is_ratio() && asked.soort == Geheimsoort::kPersonen && asked.noemer_minimum > 0;
    if (!is_asked || !hangs_together(programma, ratio.teller, plek.indicator)) return false;
    auto part =
        same_part(programma.indicatoren[plek.indicator], plek.onderdeel, programma.indicatoren[ratio.noemer]);
    if (!part) return false;
    const Plek noemer{ratio.noemer, plek.gebied, std::move(*part), plek.periode};
    const Feit* all = published_at(feiten, noemer_at(feiten, noemer));
    const bool is_enough =
        all != nullptr && all->is_getal() && all->getal() >= static_cast<double>(asked.noemer_minimum);
    return all != nullptr && !is_enough;
  });
}

}  // namespace voortgang
