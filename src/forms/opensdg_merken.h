#pragma once

#include <optional>
#include <string_view>

#include "programme/toestand.h"

// What columns beside a figure of Open SDG say of it, by the code lists of SDMX (sdmx.org): as a code or as
// its name, in capitals or not.
namespace voortgang {

// Of "Unit multiplier" (CL_UNIT_MULT), the power of ten: 3 for "Thousands" and for "3". Blank is 0; nothing
// for what is not on the list.
[[nodiscard]] std::optional<int> sdg_power(std::string_view multiplier);

// Of "Observation status" (CL_OBS_STATUS): the status of the figure; nothing where it says that there is
// none.
[[nodiscard]] std::optional<Status> sdg_status(std::string_view status);

}  // namespace voortgang
