#pragma once

#include "compose/series_figures.h"
#include "compose/setting.h"

namespace voortgang {

// The figures of a goal on a page, where their rows are what figures elsewhere point to: a row for each
// that is judged, of words, course and neighbours; then the others in one table. A sentence where there are
// none.
[[nodiscard]] Blocks numbers_on_page(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied);
// What is on the page, with the verdicts, for its contents.
[[nodiscard]] std::vector<NavigationItem> number_contents(const Setting& setting, HoofddoelIndex hoofddoel,
                                                          GebiedIndex gebied);

// The same row for the page that is about one indicator.
[[nodiscard]] Section indicator_overview(Setting& setting, const FeitenReeks& reeks);

// All figures of a series, to unfold.
[[nodiscard]] Disclosure all_numbers(const Basis& basis, const FeitenReeks& reeks, Anchors anchors);
// Whether it has a course to draw: two numbers at least.
[[nodiscard]] bool has_course(const FeitenReeks& reeks);

}  // namespace voortgang
