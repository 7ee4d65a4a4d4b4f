#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace voortgang {

// In units and texts of the deliveries that were seen. One that is not here is not taken for people: a secret
// is kept by what the dictionary says (geheimhouding), never by this list.
inline constexpr std::array<std::string_view, 22> kPeople = {
    "personen",   "persoon",   "mensen",        "mens",         "inwoners",   "inwoner",
    "cliënten",   "cliënt",    "huishoudens",   "gezinnen",     "deelnemers", "jongeren",
    "jongere",    "kinderen",  "kind",          "mannen",       "vrouwen",    "ouderen",
    "leerlingen", "bezoekers", "vrijwilligers", "statushouders"};

// A unit or a word, in small letters, by which people are counted.
[[nodiscard]] inline bool names_people(std::string_view word) {
  return std::ranges::find(kPeople, word) != kPeople.end();
}

}  // namespace voortgang
