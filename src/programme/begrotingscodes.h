#pragma once

#include <array>
#include <string_view>

namespace voortgang {

// As the files of spending plans say it: whether money is sure, and whether an amount counts in the sums. The
// first of each holds where they say nothing.
inline constexpr std::array<std::string_view, 2> kZekerheden = {"zeker", "onzeker"};
inline constexpr std::array<std::string_view, 2> kTellingen = {"mee", "apart"};

}  // namespace voortgang
