#pragma once

#include <cstdint>
#include <string>

#include "compose/basis.h"
#include "document/document.h"

namespace voortgang {

// The chart and the table of one series: the same wherever they appear.

// What a line chart of the series shows, from where its verdict begins to count: "gestegen van 31 in … naar
// 43 in …; doel: 50 in 2026".
[[nodiscard]] std::string chart_description(const Basis& basis, const FeitenReeks& reeks);

[[nodiscard]] Figure line_figure(const Basis& basis, const FeitenReeks& reeks, std::string id);
// Whether the rows of a table are what figures elsewhere point to.
enum class Anchors : std::uint8_t { kNone, kRows };
[[nodiscard]] FactTable fact_table(const Basis& basis, const FeitenReeks& reeks, std::string id,
                                   Anchors anchors);

}  // namespace voortgang
