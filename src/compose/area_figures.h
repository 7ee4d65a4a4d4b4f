#pragma once

#include <optional>

#include "compose/setting.h"

namespace voortgang {

// Figures that set areas or years side by side. Nothing where there would be nothing to compare.

// An indicator in every gemeente, in one period: bars, or, where there are too many, how the values are
// spread. The setting's own gemeente is pointed out; the region's value is there where it is one that can be
// compared.
[[nodiscard]] std::optional<Figure> comparison_figure(Setting& setting, IndicatorIndex indicator);

// The course of an indicator in every gemeente, side by side on the same scales; nothing where there are too
// many.
[[nodiscard]] std::optional<Figure> multiples_figure(Setting& setting, IndicatorIndex indicator);

// What a spending plan holds for each year.
[[nodiscard]] Figure budget_figure(Setting& setting, const Begroting& begroting);

// The course of a series as a line of the height of a word.
[[nodiscard]] Sparkline sparkline(const Basis& basis, const FeitenReeks& reeks);

}  // namespace voortgang
