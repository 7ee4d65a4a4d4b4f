#pragma once

#include <span>

#include "compose/setting.h"

namespace voortgang {

// Whether there are so many gemeenten that their spread is drawn once for each indicator, on the page about
// it, and told in a row beside a gemeente's own figure.
[[nodiscard]] bool told_in_a_row(const Setting& setting, IndicatorIndex indicator);
// And whether there are others that have figures.
[[nodiscard]] bool has_row_among_others(const Setting& setting, IndicatorIndex indicator);

// A gemeente's figures, each with where it stands among those of the others: between what values all of them
// lie, and the half in the middle. Without rows where there is nothing to set them beside.
[[nodiscard]] Table among_others(Setting& setting, std::span<const FeitenReeks* const> series);

}  // namespace voortgang
