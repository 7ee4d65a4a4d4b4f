#pragma once

#include <vector>

#include "programme/programma.h"

namespace voortgang {

// By indicator: whether it is one of them.
using Indicatorgroep = std::vector<bool>;
// The indicators that count people or amounts, with those that they hang together with: by relations, and by
// ratios. No sum ties one group to another, so that each can be looked at by itself: a country has a million
// cells.
[[nodiscard]] std::vector<Indicatorgroep> indicatorgroepen(const Programma& programma);

// Whether a relation of the dictionary ties figures that may have to be left out.
[[nodiscard]] bool is_about_secrets(const Programma& programma, const IndicatorRelatie& relatie);

// Whether a ratio has a count of people that may have to be left out.
[[nodiscard]] bool is_ratio_of_people(const Programma& programma, const Indicator& of);

}  // namespace voortgang
