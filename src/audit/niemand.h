#pragma once

#include "facts/feiten.h"
#include "facts/plek.h"
#include "programme/programma.h"

namespace voortgang {

// Whether a withheld count may be of nobody where zeros are shown: of a percentage of fewer people than its
// noemerMinimum all are withheld, and so is what is added up to it.
[[nodiscard]] bool may_be_nobody(const Programma& programma, const Feiten& feiten, const Plek& plek);

}  // namespace voortgang
