#pragma once

#include <vector>

#include "forms/nieuw_programma.h"
#include "forms/opensdg.h"

namespace voortgang {

// All files of a programme that publishes these figures, as those of the region as a whole. `nieuw` gives its
// names and its edition; its goals are those of the figures.
[[nodiscard]] std::vector<NewFile> sdg_programme(NieuwProgramma nieuw, const SdgOogst& oogst);

}  // namespace voortgang
