#pragma once

#include <string>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// All published figures of an indicator, a row each, with a decimal comma, so that it opens right in Dutch
// Excel (docs/formats.md).
[[nodiscard]] std::string indicator_csv(const Programma& programma, const Feiten& feiten,
                                        IndicatorIndex indicator);

}  // namespace voortgang
