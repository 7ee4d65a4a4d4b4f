#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace voortgang {

inline constexpr std::array<std::string_view, 13> kPeople = {
    "personen",   "persoon",  "mensen",   "inwoners",   "cliënten",  "huishoudens",  "gezinnen",
    "deelnemers", "jongeren", "kinderen", "leerlingen", "bezoekers", "vrijwilligers"};

// A unit or a word, in small letters, by which people are counted.
[[nodiscard]] inline bool names_people(std::string_view word) {
  return std::ranges::find(kPeople, word) != kPeople.end();
}

}  // namespace voortgang
