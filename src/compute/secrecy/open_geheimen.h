#pragma once

#include "compute/secrecy/geheim.h"
#include "compute/secrecy/verbanden.h"
#include "diag/problem.h"

namespace voortgang {

// Whether anything came here without its number: kept secret by its supplier ("x"), or too small ("tk").
[[nodiscard]] bool has_supplier_secrets(const RuweReeksen& ruw);

// Of an indicator without geheimhouding nothing is left out beside such a figure. Where sums give it, that is
// an error (LEV109). `geheim`: what is left out.
void check_open_secrets(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
                        const Geheim& geheim, Problems& problems);

}  // namespace voortgang
