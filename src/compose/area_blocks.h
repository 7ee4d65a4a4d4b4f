#pragma once

#include <optional>
#include <string>

#include "compose/setting.h"

namespace voortgang {

// What the page of the region and those of gemeenten say of an area.

// How its goals stand and what changed, in two sentences.
[[nodiscard]] std::string state_of_area(const Setting& setting, GebiedIndex gebied);

// The indicators of the setting's area whose verdict went that way, under a heading; a word where there are
// none.
[[nodiscard]] Section moved_list(Setting& setting, Beweging beweging);
// The three figures of the setting's area that stand best, and the three that stand worst.
[[nodiscard]] Section best_series(Setting& setting);
[[nodiscard]] Section worst_series(Setting& setting);

// "2 activiteiten te laat of vertraagd: Almere, Urk"; of one area, how many there are, and where to see them.
[[nodiscard]] Inlines late_activities(const Setting& setting, std::optional<GebiedIndex> gebied);

}  // namespace voortgang
