#pragma once

#include <string>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

// The id of a figure's row in its table, and so what a link to it names: "hf-trajecten-2021-H2"; of quarters
// that of their year.
void append_row_id(std::string& out, std::string_view indicator, Periode periode);

}  // namespace voortgang
