#include "audit/gepubliceerd.h"

namespace voortgang {

const Feit* published_at(const Feiten& feiten, const Plek& plek) {
  for (const FeitenReeks& reeks : feiten.reeksen_of(plek.indicator, plek.gebied)) {
    if (reeks.deel() == plek.onderdeel) return feit_at(reeks.feiten, plek.periode);
  }
  return nullptr;
}

Plek noemer_at(const Feiten& feiten, Plek plek) {
  if (published_at(feiten, plek) == nullptr) plek.periode = {plek.periode.jaar, Frequentie::kJaar, 1};
  return plek;
}

}  // namespace voortgang
