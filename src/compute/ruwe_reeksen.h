#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "deliveries/leveringen.h"
#include "facts/feiten.h"

namespace voortgang {

// Shown where the dictionary does not say how many, however many were delivered.
inline constexpr std::uint8_t kMostShownDecimals = 4;

// A series of raw figures, delivered or computed, before it is known which of them may be shown.
struct RuweReeks {
  IndicatorIndex indicator = 0;
  GebiedIndex gebied = kRegio;
  const Levering* levering = nullptr;    // nullptr where it was computed
  const Onderdeel* onderdeel = nullptr;  // of a breakdown; nullptr for the total
  Herkomst herkomst = Herkomst::kGeleverd;
  std::uint8_t decimalen = 0;  // that are shown
  std::span<const Waarneming> waarnemingen;
};

struct RuweReeksen {
  std::vector<RuweReeks> reeksen;  // by area, hoofddoel, indicator; breakdowns behind their total
  std::deque<std::vector<Waarneming>> berekend;  // what was not delivered
  TextArena teksten;                             // notes of what was computed
};

}  // namespace voortgang
