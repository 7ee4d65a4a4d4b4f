#pragma once

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// What documents are composed from: all that is public, and nothing else. Both must outlive the documents.
struct Basis {
  const Programma& programma;
  const Feiten& feiten;
};

}  // namespace voortgang
