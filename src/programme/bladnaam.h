#pragma once

#include <string>
#include <string_view>

#include "programme/indeling.h"

namespace voortgang {

// The sheet in which a workbook for people to fill in explains itself. It is never read.
inline constexpr std::string_view kUitlegBlad = "Uitleg";

// The name of a goal's sheet: its own, without the signs that a sheet may not have, of at most 31 characters.
[[nodiscard]] std::string bladnaam(const Hoofddoel& hoofddoel);

// Whether a sheet of that name is meant for the goal: by its name, its title or its id.
[[nodiscard]] bool is_blad_of(std::string_view blad, const Hoofddoel& hoofddoel);

}  // namespace voortgang
