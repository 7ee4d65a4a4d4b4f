#pragma once

#include "base/source.h"
#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/edities.h"
#include "programme/programma.h"

namespace voortgang {

// What was read from a programme folder, with everything that is wrong with it.
struct Loaded {
  Sources bronnen;
  Programma programma;
  Leveringen leveringen;
  Edities edities;
  Problems problems;

  [[nodiscard]] Dossier dossier() const { return {bronnen, programma, leveringen}; }
};

}  // namespace voortgang
