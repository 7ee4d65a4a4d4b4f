#pragma once

#include "programme/programma.h"

namespace voortgang {

// Whether somebody has to agree to a paper of this kind, and has not: until then it is a draft. Of kinds that
// ask nobody, never.
[[nodiscard]] bool waits_for_agreement(const Programma& programma, const Brief& brief);
// The same for the report of an area.
[[nodiscard]] bool report_waits_for_agreement(const Programma& programma, GebiedIndex gebied);

// Marks letters that are not to be seen before a day that has not come.
void hold_back(Programma& programma, Datum today);

}  // namespace voortgang
