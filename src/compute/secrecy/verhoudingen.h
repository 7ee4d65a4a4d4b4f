#pragma once

#include <vector>

#include "compute/secrecy/opgave.h"

namespace voortgang {

// Which of its counts a ratio may only be shown beside.
struct NodigeAantallen {
  bool teller = false, noemer = false;

  // Whether one of them is no number.
  [[nodiscard]] bool are_lacking(const Verbanden& verbanden, Figuur ratio) const;
};
[[nodiscard]] NodigeAantallen needed_counts(const Programma& programma, const Indicator& ratio);

// Withholds every ratio that would tell a count: a ratio is shown only beside the counts that it is made of,
// or where it is public already. And every figure of a sample of which too few answered. Gives the indicators
// with such figures that were delivered without their counts.
[[nodiscard]] std::vector<IndicatorIndex> withhold_ratios(const Programma& programma, const RuweReeksen& ruw,
                                                          const Verbanden& verbanden, const Wensen& wensen,
                                                          Geheim& geheim);

}  // namespace voortgang
