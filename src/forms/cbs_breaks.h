#pragma once

#include <string>
#include <vector>

#include "deliveries/leveringen.h"
#include "diag/problem.h"
#include "forms/levering_rij.h"

namespace voortgang {

// A row that comes from CBS, and the regions that its figure is of; none where its area has one only.
struct CbsRij {
  LeveringRij rij;
  std::string herkomst;
  Span span;
};

// Marks where a series goes on with other gemeenten than before, whichever files its figures came from: those
// that were delivered say so in their notes. A break between figures that were both there already has been
// judged by whoever keeps the delivery.
void mark_breaks(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex bestemming,
                 std::vector<CbsRij>& rows, Problems& problems);

}  // namespace voortgang
