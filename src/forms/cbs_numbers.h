#pragma once

#include <vector>

#include "deliveries/leveringen.h"
#include "forms/cbs_columns.h"
#include "forms/cbs_joined.h"

namespace voortgang {

// The figures that the mapping asks for, of the areas of the programme, in the order of the mapping and the
// file. Other topics, areas and rows are left alone.
[[nodiscard]] std::vector<CbsCijfer> read_cbs_numbers(const CbsBestand& bestand, const Dossier& dossier,
                                                      Problems& problems);

}  // namespace voortgang
