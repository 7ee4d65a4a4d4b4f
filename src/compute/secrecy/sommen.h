#pragma once

#include <cstdint>
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

// What a relation of the dictionary says, for every place that has a figure of one of its indicators.
[[nodiscard]] std::vector<Optelling> optellingen(const RuweReeksen& ruw, const Verbanden& verbanden,
                                                 const IndicatorRelatie& relatie);

// What has been delivered of people and amounts, by indicators that take part, and every whole that it can be
// a part of.
[[nodiscard]] std::vector<Plek> gehelen(const Programma& programma, const RuweReeksen& ruw,
                                        const Verbanden& verbanden, const std::vector<bool>& taking_part);

}  // namespace voortgang
