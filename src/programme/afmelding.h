#pragma once

#include "programme/indeling.h"

namespace voortgang {

// The area has said that it will not deliver this time; nullptr where it has not.
[[nodiscard]] const NietGeleverd* afmelding(const Editie& editie, HoofddoelIndex hoofddoel,
                                            GebiedIndex gebied);

}  // namespace voortgang
