#pragma once

#include <string>

#include "base/language.h"
#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// How well each indicator is described and used, for a terminal; what lacks is marked. Behind it, the figures
// that nobody explains.
[[nodiscard]] std::string print_status_indicatoren(const Programma& programma, const Feiten& feiten,
                                                   Language language);

}  // namespace voortgang
