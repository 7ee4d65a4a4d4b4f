#pragma once

#include <optional>
#include <span>
#include <vector>

#include "deliveries/leveringen.h"
#include "forms/levering_rij.h"

namespace voortgang {

inline constexpr int kPeriodsToFillIn = 8;  // of an indicator that has never been delivered

// What has been delivered, and an open row for every period up to the edition's that has not: behind
// `last_edition`, the peilperiode of the last one that was frozen, or else from the first one known of that
// series on. By indicator, breakdown and period.
[[nodiscard]] std::vector<LeveringRij> rows_to_fill_in(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                                       GebiedIndex gebied,
                                                       std::optional<Periode> last_edition);

// How many of these are still to be filled in for this edition.
[[nodiscard]] std::size_t open_rows(const Programma& programma, std::span<const LeveringRij> rows,
                                    std::optional<Periode> last_edition);

// The open rows that an edition adds to a delivery: for the periods behind the last edition's, and for what
// was never delivered. In the same order.
[[nodiscard]] std::vector<LeveringRij> rows_of_new_periods(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                                           GebiedIndex gebied, Periode last_edition);

// The rows of a delivery as it stands, in the same order.
[[nodiscard]] std::vector<LeveringRij> delivered_rows(const Dossier& dossier, const Levering& levering);

}  // namespace voortgang
