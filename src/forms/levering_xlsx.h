#pragma once

#include <vector>

#include "base/new_workbook.h"
#include "deliveries/leveringen.h"
#include "forms/levering_rij.h"

namespace voortgang {

// The rows of one goal, for its sheet.
struct LeveringBlad {
  HoofddoelIndex hoofddoel = 0;
  std::vector<LeveringRij> rows;
};

// A workbook in which an area can fill in its figures, and little else: a sheet that explains, and one for
// each goal, with the columns of a delivery (docs/formats.md).
[[nodiscard]] NewWorkbook levering_workbook(const Dossier& dossier, GebiedIndex gebied,
                                            const std::vector<LeveringBlad>& bladen);

// What its first sheet says of it: the id behind "gebied". Empty where it says nothing.
[[nodiscard]] std::string_view gebied_of_uitleg(std::string_view sheet);

}  // namespace voortgang
