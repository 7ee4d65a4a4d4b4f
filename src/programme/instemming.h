#pragma once

#include <ranges>
#include <string>
#include <string_view>

#include "programme/programma.h"

namespace voortgang {

// Whether somebody has to agree to a paper of this kind, and has not: until then it is a draft. Of kinds that
// ask nobody, never.
[[nodiscard]] bool waits_for_agreement(const Programma& programma, const Brief& brief);
// The same for the report of an area.
[[nodiscard]] bool report_waits_for_agreement(const Programma& programma, GebiedIndex gebied);

// Whether it says or shows on its face that it is still a draft.
[[nodiscard]] bool is_draft(const Programma& programma, const Brief& brief);

// Takes this for the day of today; sets apart what is not so yet on it: letters that are not to be seen
// before a later one, promises that they settle, agreements of a later day.
void hold_back(Programma& programma, Datum today);

// The day from which the paper at this address may be seen; empty where there is none that has to wait.
[[nodiscard]] std::string day_of_paper(const Programma& programma, std::string_view address);

// All others. Whatever is made of letters is made of these.
[[nodiscard]] inline auto shown_letters(const Programma& programma) {
  return programma.brieven | std::views::filter([](const Brief& brief) { return !brief.achtergehouden; });
}

}  // namespace voortgang
