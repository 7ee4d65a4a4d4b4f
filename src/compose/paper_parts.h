#pragma once

#include "compose/setting.h"

namespace voortgang {

// What a proposal is to bring about: indicator, figure of now, target and when. Nothing where it names none.
[[nodiscard]] Blocks measurable_effects(Setting& setting, const Brief& brief);

// The risks of the activities of a goal in the region and the setting's area, with what is done about them.
[[nodiscard]] Blocks risk_list(Setting& setting, HoofddoelIndex hoofddoel, int level);
// "Tijd: goed, geld: let op, kwaliteit: goed." Empty where nobody says.
[[nodiscard]] std::string activity_state(const Actie& actie);

}  // namespace voortgang
