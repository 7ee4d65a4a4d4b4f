#pragma once

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "facts/feiten.h"
#include "facts/leverstand.h"

namespace voortgang {

// Works for a programme with errors too: that is when a coordinator asks. Without goals and areas it holds
// only what is wrong with the files.
[[nodiscard]] Leveroverzicht leveroverzicht(const Dossier& dossier, const Feiten& feiten,
                                            const Problems& problems);

}  // namespace voortgang
