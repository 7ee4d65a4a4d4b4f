#pragma once

#include "facts/feiten.h"
#include "facts/verandering.h"
#include "programme/programma.h"

namespace voortgang {

// The facts of a programme as an edition to freeze or to compare. Its texts are those of the programme, which
// must outlive it, as must the facts.
[[nodiscard]] BevrorenEditie frozen(const Programma& programma, const Feiten& feiten);

// What changed since an older edition. Numbers are compared exactly, as they were delivered: 12.50 is 12.5,
// and 12.54 is not. Of an indicator that is new or gone as a whole the figures are not listed one by one.
[[nodiscard]] Verandering changes(const BevrorenEditie& oud, const BevrorenEditie& nieuw);

// From worse to better; what is not a verdict cannot be compared.
[[nodiscard]] Beweging beweging_of(Oordeel van, Oordeel naar);

}  // namespace voortgang
