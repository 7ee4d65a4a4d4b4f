#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compose/setting.h"
#include "facts/verandering.h"

// How a series that changed is named, and what is said of its figures, wherever that stands.
namespace voortgang {

// The place of a goal among those of the programme; behind them all where it is gone.
[[nodiscard]] HoofddoelIndex goal_of(const Setting& setting, std::string_view id);

// The changes of a kind, and verdicts that moved, in the order of the programme; what it no longer has comes
// last.
[[nodiscard]] std::vector<Cijferverandering> changes_of(const Setting& setting,
                                                        const Gebiedsverandering& area, Cijfersoort soort);
[[nodiscard]] std::vector<Oordeelverandering> moved_indicators(const Setting& setting,
                                                               const Gebiedsverandering& area);
[[nodiscard]] std::vector<Oordeelverandering> moved_goals(const Setting& setting,
                                                          const Gebiedsverandering& area);

// Name and breakdown of a series, with a link to where its figures stand.
[[nodiscard]] Inline series_link(const Setting& setting, const BevrorenReeks& reeks);
// Where its figures are invented.
void mark_example(Setting& setting, const BevrorenReeks& reeks, Inlines& line);
// For the first cell of a row: with its unit, and marked where its figures are invented.
[[nodiscard]] Inlines series_name(Setting& setting, const BevrorenReeks& reeks);

// A figure, why there is none, or that it is no longer published.
[[nodiscard]] std::string shown(const BevrorenFeit* feit, std::uint8_t decimals);
// The figure as it is now; a link to its row where it has one.
[[nodiscard]] Inlines present(const Setting& setting, const Cijferverandering& c, std::uint8_t decimals);
// A figure without "(voorlopig)": where that stands beside it already.
[[nodiscard]] Inlines without_certainty(Inlines number);
// What is known of a new period: its figure, or why there is none.
[[nodiscard]] Inlines new_number(const Setting& setting, const Cijferverandering& c);
// What a new figure comes after: the latest that there was, or, where a gap was filled, that gap.
[[nodiscard]] Inlines number_before(const Setting& setting, const Cijferverandering& c);
[[nodiscard]] std::string area_name(const Setting& setting, GebiedIndex gebied);
// Why it changed: what was said of it, or that it follows from others.
[[nodiscard]] Inlines note_on(const Cijferverandering& c);

}  // namespace voortgang
