#pragma once

#include <optional>

#include "compose/setting.h"

namespace voortgang {

// Activities of a goal (or all) in an area (or everywhere); one sentence where there are none.
[[nodiscard]] Blocks actions_table(Setting& setting, std::optional<HoofddoelIndex> hoofddoel,
                                   std::optional<GebiedIndex> gebied);
// The region's activities for a goal, and those of the area.
[[nodiscard]] Blocks actions_of_region_and_area(Setting& setting, HoofddoelIndex hoofddoel);

// The spending plan of an area: amounts by project and year with their sums, footnotes, and the cover.
// Nothing where it has none.
[[nodiscard]] Blocks budget_blocks(Setting& setting, GebiedIndex gebied);

// The latest figure of an indicator in every area, with verdicts.
[[nodiscard]] Table comparison_table(Setting& setting, IndicatorIndex indicator);

// All its figures: a row for each period, the areas beside one another. Nothing where there are too many
// areas.
[[nodiscard]] std::optional<Table> numbers_side_by_side(Setting& setting, IndicatorIndex indicator);

// The latest figures of an indicator by part of its breakdowns: a table per breakdown, with the region and,
// where there are few, the gemeenten beside one another. Nothing where no part was delivered.
[[nodiscard]] Blocks breakdown_tables(Setting& setting, IndicatorIndex indicator);

// "2021 tot en met juni 2022", "sinds 2018".
[[nodiscard]] std::string time_path(const Actie& actie);

// "2021" or "2021–2023".
[[nodiscard]] std::string span_of_years(std::int16_t from, std::int16_t to);

// What plan of the gemeente each project belongs to, and what pays for it; nothing where that is not known.
[[nodiscard]] std::optional<Table> budget_projects(const Begroting& begroting, std::string_view naam);

}  // namespace voortgang
