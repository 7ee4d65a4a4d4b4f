#pragma once

#include <span>
#include <string>

#include "facts/datawijziging.h"
#include "programme/programma.h"

namespace voortgang {

// What the codes in the open data stand for, as CSV in the same form as the figures (facts/datavelden.h).
[[nodiscard]] std::string areas_csv(const Programma& programma);
[[nodiscard]] std::string indicators_csv(const Programma& programma);
// What changed in the figures, by edition and indicator.
[[nodiscard]] std::string changes_csv(std::span<const Datawijziging> wijzigingen);

}  // namespace voortgang
