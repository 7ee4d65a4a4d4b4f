#pragma once

#include "compose/setting.h"

namespace voortgang {

// "2. Huisvesting en beschikbaarheid van voldoende woningen", as that kind of document numbers and names it.
[[nodiscard]] std::string goal_title(const Programma& programma, HoofddoelIndex hoofddoel,
                                     std::string_view soort);

// The verdict on a goal in an area and how many indicators stand behind it.
// Of a goal in an area, with a link where a target is given.
[[nodiscard]] OordeelMark goal_verdict(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied,
                                       std::string target = {});
[[nodiscard]] Paragraph goal_state(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied);
// "3 op koers, 1 verslechtering"
[[nodiscard]] std::string verdict_counts(const Groepsoordeel& groep);

// The series of a goal's indicators in an area, each as a whole, in the order of the dictionary.
[[nodiscard]] std::vector<const FeitenReeks*> series_of(const Setting& setting, HoofddoelIndex hoofddoel,
                                                        GebiedIndex gebied);

struct IndicatorStyle {
  int level = 3;          // of its heading
  bool anchors = false;   // its rows are what figures elsewhere point to
  bool details = true;    // definition, source and how the verdict came about, to unfold
  bool compares = false;  // beside the gemeenten, and an area beside the region
};

// Everything about one series: verdict, key figure, chart, table, where it comes from.
[[nodiscard]] Section indicator_section(Setting& setting, const FeitenReeks& reeks, IndicatorStyle style);
// Why an area delivered nothing for a goal, where the edition says so.
[[nodiscard]] Blocks not_delivered(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied);
// All indicators of a goal in an area; a sentence where there are none.
[[nodiscard]] Blocks indicator_sections(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied,
                                        IndicatorStyle style);

// For letters: a heading per goal, its summary, and its first figures for the setting's area.
[[nodiscard]] Blocks summary_per_goal(Setting& setting);

// The titles of the goals, in the order in which that kind of document numbers them.
[[nodiscard]] ItemList goals_list(const Setting& setting);

// A narrative with, above it, the remark that it is an example, where it is one.
[[nodiscard]] Section marked_text(Narrative text, SectionKind kind);

// How a verdict came about; nothing where there is none.
[[nodiscard]] Blocks verdict_details(const FeitenReeks& reeks);
// Definition, unit, source and the like of an indicator.
[[nodiscard]] Definitions indicator_facts(const Indicator& indicator);

}  // namespace voortgang
