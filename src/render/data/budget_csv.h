#pragma once

#include <string>

#include "programme/programma.h"

namespace voortgang {

// A spending plan as a table: a row for each project and year, and for what pays for it; in whole euros, with
// the columns of the files that editors deliver (docs/handboek/raad.md).
[[nodiscard]] std::string budget_csv(const Programma& programma, const Begroting& begroting);
[[nodiscard]] std::string funding_csv(const Begroting& begroting);

}  // namespace voortgang
