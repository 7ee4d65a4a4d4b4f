#pragma once

#include <vector>

#include "programme/programma.h"

namespace voortgang {

// By indicator: whether nothing of it is secret, and it hangs together with none of which something is. By a
// ratio or a relation its figures could be withheld as well, or be computed.
[[nodiscard]] std::vector<bool> open_indicators(const Programma& programma);

}  // namespace voortgang
