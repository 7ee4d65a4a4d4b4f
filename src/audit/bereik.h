#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "audit/stelsel.h"

namespace voortgang {

// What had to be doubted before a reader could believe anything: figures that do not agree leave no world.
enum class Aanname : std::uint8_t {
  kGeen,
  kNul,            // that a withheld number is no zero
  kEditie,         // and that figures of an earlier edition still hold
  kTegenstrijdig,  // all that is published does not agree: nothing can be said
  kTeGroot,        // too much hangs together to look at
};

// What somebody can compute of a withheld number who has all that is published.
struct Bereik {
  Plek plek;
  Uiterste minst, meest;
  // The same for who knows which figures are withheld for being small; nothing where that fits no world.
  std::optional<std::pair<Uiterste, Uiterste>> kenner;
  Aanname aanname = Aanname::kGeen;
  bool is_bekend = false;           // an earlier edition showed it, and it is the same
  std::vector<Plek> together_with;  // withheld figures that share a sum with it

  // Both ends are worlds that somebody cannot exclude, with so much between them.
  [[nodiscard]] bool is_wider_than(std::int64_t breedte) const {
    return minst.is_wereld && meest.is_wereld && minst.waarde &&
           (!meest.waarde || *meest.waarde - *minst.waarde >= breedte);
  }
};

// Of every number of people that is published as too small to show, in order of places. It knows nothing of
// how they were chosen: it is what a reader would do, with other means than those that chose.
//
// `klein`: the figures that are withheld for being small, if it is also asked what somebody can compute who
// guesses which those are, and knows the drempel. `afgerond`: also of every number that is rounded.
struct Vragen {
  const std::set<Plek>* klein = nullptr;
  bool afgerond = false;
};
[[nodiscard]] std::vector<Bereik> bereiken(const Programma& programma, const Feiten& feiten,
                                           const Edities& gepubliceerd, const Vragen& vragen = {});

}  // namespace voortgang
