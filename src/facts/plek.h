#pragma once

#include "programme/indicator.h"

namespace voortgang {

// Where a figure is, whether there is one or not.
struct Plek {
  IndicatorIndex indicator = 0;
  GebiedIndex gebied = kRegio;
  Onderdeel onderdeel;
  Periode periode;
  friend auto operator<=>(const Plek&, const Plek&) = default;
};

}  // namespace voortgang
