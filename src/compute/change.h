#pragma once

#include "facts/feiten.h"
#include "facts/verandering.h"

namespace voortgang {

// The facts of a project as an edition to freeze or to compare. Its texts are those of the project, which
// must outlive it, as must the facts.
[[nodiscard]] BevrorenEditie frozen(const Project& project, const Feiten& feiten);

// What changed since an older edition. Numbers are compared exactly, as they were delivered: 12.50 is 12.5,
// and 12.54 is not. Of an indicator that is new or gone as a whole the figures are not listed one by one.
[[nodiscard]] Verandering changes(const BevrorenEditie& oud, const BevrorenEditie& nieuw);

// From worse to better; what is not a verdict cannot be compared.
[[nodiscard]] Beweging movement(Oordeel van, Oordeel naar);

}  // namespace voortgang
