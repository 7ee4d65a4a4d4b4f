#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <set>
#include <utility>
#include <vector>

#include "compute/secrecy/verbanden.h"

namespace voortgang {

// A way in which a whole is made of parts: gemeenten of the region, the values of a column, or those of
// several columns at once. The parts by their places, whether there is a figure or not.
struct Som {
  std::vector<Plek> delen;
  std::vector<std::uint32_t> kolommen;  // that it is divided by; none: by gemeente
  bool adds_up = true;                  // else a person may count in more than one part
  bool is_heel = true;                  // no part has never been heard of
};

// All of them for one whole. Several columns at once only where no fewer of them make the whole already.
[[nodiscard]] std::vector<Som> sommen(const Programma& programma, const Verbanden& verbanden,
                                      const Plek& geheel);

// A sum that everybody knows the outcome of, none at all: places with their signs.
using Optelling = std::vector<std::pair<Plek, std::int8_t>>;

[[nodiscard]] Optelling optelling_of(const Plek& geheel, const Som& som);

// Whether a sum can come to nothing, of which `som` is known: what has no figure is not below nothing.
// `open`: what has none, of which `sign` gives the sign.
template <class Open, class Sign>
[[nodiscard]] bool can_be(std::int64_t som, const Open& open, Sign sign) {
  if (open.empty()) return som == 0;
  const std::int8_t first = std::invoke(sign, open.front());
  const bool is_mixed =
      std::ranges::any_of(open, [&](const auto& one) { return std::invoke(sign, one) != first; });
  return is_mixed || -first * som >= 0;
}

// What a relation of the dictionary says, for every place that has a figure of one of its indicators.
[[nodiscard]] std::vector<Optelling> optellingen(const RuweReeksen& ruw, const Verbanden& verbanden,
                                                 const IndicatorRelatie& relatie);

// And what it says of a part that some of its indicators do not have: the others come to something that is
// not below nothing, as a whole with parts of which some are not named. Nothing where both what comes to it
// and what goes off are lacking.
[[nodiscard]] std::vector<Optelling> deeloptellingen(const RuweReeksen& ruw, const Verbanden& verbanden,
                                                     const IndicatorRelatie& relatie);

// All that a figure lies in, and the figure itself if it can have parts: of a gemeente without breakdowns
// there are none. `columns`: of its indicator.
void add_wholes(const Plek& plek, std::size_t columns, std::set<Plek>& out);

// What has been delivered of people and amounts, by indicators that take part, and every whole that it can be
// a part of.
[[nodiscard]] std::vector<Plek> gehelen(const Programma& programma, const RuweReeksen& ruw,
                                        const Verbanden& verbanden, const std::vector<bool>& taking_part);

}  // namespace voortgang
