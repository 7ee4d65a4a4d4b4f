#pragma once

#include <string>

#include "compose/setting.h"

namespace voortgang {

// Whether verdicts can be held against those of the edition before.
[[nodiscard]] bool can_compare(const Setting& setting);

// What changed in an area since the edition before; nullptr without one, or where nothing did.
[[nodiscard]] const Gebiedsverandering* change_in(const Setting& setting, GebiedIndex gebied);

// The other verdict that a goal had; nullptr where it is the same, or they cannot be compared.
[[nodiscard]] const Oordeelverandering* change_of_goal(const Setting& setting, HoofddoelIndex hoofddoel,
                                                       GebiedIndex gebied);

// "Sinds februari 2022 ging het bij twee doelen beter en bij één slechter."; empty where they cannot be
// compared.
[[nodiscard]] std::string goals_change_sentence(const Setting& setting, GebiedIndex gebied);

// "beter: was versnelling nodig", "ongewijzigd"; empty where they cannot be compared.
[[nodiscard]] std::string goal_change(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied);

}  // namespace voortgang
