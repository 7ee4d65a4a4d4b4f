#pragma once

#include <string>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

// Whether parts of a year stand beside one another in the row of their year.
[[nodiscard]] constexpr bool shares_row(Frequentie frequentie) {
  return frequentie == Frequentie::kKwartaal || frequentie == Frequentie::kHalfjaar;
}

// The id of a figure's row in its table, and so what a link to it names: "hf-trajecten-2021-03"; of quarters
// and halves that of their year.
void append_row_id(std::string& out, std::string_view indicator, Periode periode);

}  // namespace voortgang
