#pragma once

#include <cstdint>
#include <vector>

#include "base/source.h"
#include "programme/indicator.h"

namespace voortgang {

enum class Relatiesoort : std::uint8_t {
  kVoorraad,  // what there was, and what came, without what left, is what there is
  kSom,
  kGelijk,
};

// How indicators hang together by what they count, as the dictionary says: geheel = erbij - eraf, and of
// kVoorraad also the geheel of the period before. In every area and period, and for every part that all have.
struct IndicatorRelatie {
  Relatiesoort soort = Relatiesoort::kSom;
  IndicatorIndex geheel = kNoIndex;
  std::vector<IndicatorIndex> erbij;
  std::vector<IndicatorIndex> eraf;
  Span span;
};

}  // namespace voortgang
