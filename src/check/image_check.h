#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "diag/problem.h"
#include "programme/programma.h"

namespace voortgang {

// Of a file that is there, and that `place` wants shown: whether it is a picture; and where papers show it as
// well, whether word processors can.
enum class ShownOn : std::uint8_t { kSite, kPapersToo };
void check_image(std::span<const Asset> assets, std::string_view pad, Span place, ShownOn where,
                 Problems& problems);

}  // namespace voortgang
