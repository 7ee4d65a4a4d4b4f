#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compose/setting.h"

namespace voortgang {

// "2. Huisvesting en beschikbaarheid van voldoende woningen", as that kind of document numbers and names it.
[[nodiscard]] std::string goal_title(const Programma& programma, HoofddoelIndex hoofddoel,
                                     std::string_view soort);

// The verdict on a goal in an area, with a link where a target is given.
[[nodiscard]] OordeelMark goal_verdict(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied,
                                       std::string target = {});
// The same, and how many indicators stand behind it.
[[nodiscard]] Paragraph goal_state(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied);
// "3 op koers" and "1 verslechtering": the verdicts that there are, from best to worst.
[[nodiscard]] std::vector<std::string> counted_verdicts(const std::array<int, kOordelen>& counts);

// Whether a table of series has a column of them.
enum class Verdicts : std::uint8_t { kNone, kShown };

// The series of a goal's indicators in an area, each as a whole, in the order of the dictionary.
[[nodiscard]] std::vector<const FeitenReeks*> series_of(const Setting& setting, HoofddoelIndex hoofddoel,
                                                        GebiedIndex gebied);

// Why an area delivered nothing for a goal, where the edition says so.
[[nodiscard]] Blocks not_delivered(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied);
// For reports: the figures of a goal in the setting's area that are judged, each under a heading of that
// level with its chart and its table; above them why an area delivered nothing, where the edition says so.
[[nodiscard]] Blocks numbers_with_verdict(Setting& setting, HoofddoelIndex hoofddoel, int level);

// For letters: a heading per goal, its summary, and its first figures for the setting's area.
[[nodiscard]] Blocks summary_per_goal(Setting& setting);

// The titles of the goals, in the order in which that kind of document numbers them.
[[nodiscard]] ItemList goals_list(const Setting& setting);

// What a text says in short, with its mark; under the name of its area where that is given.
[[nodiscard]] Paragraph summary_of(Setting& setting, const Tekst& tekst, std::string_view area = {});

// A narrative with, above it, the remark that it is an example, where it is one.
[[nodiscard]] Section marked_text(Narrative text, SectionKind kind);

// Definition, unit, source and the like of an indicator.
[[nodiscard]] Definitions indicator_facts(const Indicator& indicator);

}  // namespace voortgang
