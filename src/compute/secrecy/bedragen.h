#pragma once

#include <cstdint>
#include <map>

#include "compute/secrecy/verbanden.h"
#include "diag/problem.h"

namespace voortgang {

// Of an amount that may not be shown by itself: how far two other worlds have to be apart, and whether it is
// all of one, who knows it.
struct Bedrageis {
  std::int64_t eis = 0;
  bool alleen = false;
};
using Bedrageisen = std::map<Figuur, Bedrageis>;

// Amounts of which the second largest could tell the largest to within p percent (`dominantie`): who has
// x2 of T = x1 + x2 + rest knows that x1 is at most T - x2, so the rest has to be p percent of x1 at least.
// An amount of which nobody said whose it is, is told.
//
// Who is behind the sum of a region, nobody said either: at worst the largest everywhere are one and the
// same, and so are the second ones.
[[nodiscard]] Bedrageisen bedrageisen(const Programma& programma, const RuweReeksen& ruw,
                                      const Verbanden& verbanden, Problems& problems);

// What is asked of an amount that somebody chose to withhold.
[[nodiscard]] Bedrageis demand_of_chosen(const Indicator& indicator, std::int64_t amount);

}  // namespace voortgang
