#pragma once

#include <optional>

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/feiten.h"
#include "facts/leverstand.h"

namespace voortgang {

// Who has delivered what, and whom to ask, of every hoofddoel and area (facts/leverstand.h). Works for a
// programme with errors too: that is when a coordinator asks. Without goals and areas it holds
// only what is wrong with the files. What is late is told of `vandaag`; there is no clock here.
[[nodiscard]] Leveroverzicht leveroverzicht(const Dossier& dossier, const Feiten& feiten,
                                            const Problems& problems,
                                            std::optional<Datum> vandaag = std::nullopt);

}  // namespace voortgang
