#pragma once

#include "facts/feiten.h"
#include "facts/plek.h"

namespace voortgang {

// What is published at a place; nullptr where there is nothing.
[[nodiscard]] const Feit* published_at(const Feiten& feiten, const Plek& plek);
// Where the noemer of a ratio stands: of the year, where there is none of that period.
[[nodiscard]] Plek noemer_at(const Feiten& feiten, Plek plek);

}  // namespace voortgang
