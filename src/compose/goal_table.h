#pragma once

#include "compose/setting.h"

namespace voortgang {

// Every goal in a row: its state in the area of the setting, what changed, one figure that tells it, and a
// sign for each other area. Of many areas only how many there are of each verdict.
[[nodiscard]] Table goal_table(Setting& setting);
// A table of verdicts; below it what its signs mean, and where to read how they come about.
[[nodiscard]] Blocks with_key(const Setting& setting, Table table);

// The verdict on every goal in every area; of very many areas a list for each letter, with links.
[[nodiscard]] Table state_matrix(Setting& setting);
[[nodiscard]] Blocks areas_by_letter(const Setting& setting);

// The series that tells best how a goal stands, the same wherever it is told: the first with the goal's own
// verdict, else the first of which one is asked for, else the first with a figure; among these one that is
// not stale.
// nullptr where it has no figure.
[[nodiscard]] const FeitenReeks* series_that_tells(const Setting& setting, HoofddoelIndex hoofddoel,
                                                   GebiedIndex gebied);

// More areas than this, and signs beside one another tell nothing.
inline constexpr std::size_t kMostSigns = 12;
[[nodiscard]] bool shows_signs(const Programma& programma);

}  // namespace voortgang
