#pragma once

#include <string>

#include "model/feiten.h"

namespace voortgang {

// All published figures of an indicator: gebied;periode;waarde;weergave;toestand;status;toelichting;bron, with a
// decimal comma, so that it opens right in Dutch Excel.
[[nodiscard]] std::string indicator_csv(const Project& project, const Feiten& feiten, IndicatorIndex indicator);

}  // namespace voortgang
