#pragma once

#include <span>
#include <string_view>

#include "diag/problem.h"
#include "programme/programma.h"

namespace voortgang {

// Of a file that is there, and that `place` wants shown: whether it is a picture; and unless only the site
// shows it, whether word processors can show it too.
void check_image(std::span<const Asset> assets, std::string_view pad, Span place, Problems& problems,
                 bool on_site_only = false);

}  // namespace voortgang
