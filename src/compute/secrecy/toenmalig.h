#pragma once

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/indicatorgroepen.h"
#include "compute/secrecy/open_sommen.h"
#include "compute/secrecy/tabelbouw.h"
#include "compute/secrecy/verbanden.h"

namespace voortgang {

// Ties what editions before told, as cells and sums of a table. What an edition did not show is taken to be
// what it is now, the cell that it is in now. What has no figure now gets one cell, for all sums of all
// editions that it is in: those come back. Where sums do not hold so, something has been revised: a figure
// that was withheld then gets a cell as of then, beside the others as they are now.
[[nodiscard]] Vertrokken tie_editions(const Programma& programma, const Verbanden& verbanden,
                                      const EerdereEdities& eerder, const Indicatorgroep& groep,
                                      Tabelbouw& bouw);

}  // namespace voortgang
