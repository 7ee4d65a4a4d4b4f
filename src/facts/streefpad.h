#pragma once

#include <optional>

#include "facts/feiten.h"

namespace voortgang {

// Growth from or to zero is not defined: this small number stands for it, after the method
// (compute/progress.h).
inline constexpr double kZeroStandsFor = 0.001;

// The way from its base to its target by which a series is judged: whoever is on it goes exactly as fast as
// is needed, R = 1 (compute/progress.h). By `lineair` it is straight; by `cagr` it grows by the same share
// every year, and bends. Its two values have the same sign then, and neither is zero.
struct Streefpad {
  Methode methode = Methode::kLineair;
  double from = 0, to = 0;  // years, in that order
  double basiswaarde = 0, streefwaarde = 0;

  // What would be just enough in a year between the two, 2022.5 being halfway 2022.
  [[nodiscard]] double at(double year) const;
};

// Nothing where nobody is judged by a way: by another method, without a base before the target, where a share
// of growth does not exist, or where the base is as good as the target already.
[[nodiscard]] std::optional<Streefpad> streefpad_of(const Voortgang& voortgang, Richting richting);

}  // namespace voortgang
