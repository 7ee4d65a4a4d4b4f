#pragma once

#include <string_view>

#include "base/language.h"
#include "programme/zin.h"

namespace voortgang {

// What is said of an export of CBS, in one language.
struct VoorstelWoorden {
  Zin<2> tabel;  // id, ": title" or nothing
  std::string_view geen_perioden;
  Zin<4> perioden;                 // frequency, first, last, how many
  Zin<3> gemeenten;                // found, of how many, what is missing
  std::string_view niet_gevonden;  // before their names
  Zin<4> uitsplitsing;             // column, how many values, the first of them, whether there are more
  std::string_view onderwerpen;
  Zin<5> onderwerp;    // key, path, factor, unit, how many figures
  Zin<4> uitsplitsen;  // title, column, for the mapping, for the dictionary
};

[[nodiscard]] const VoorstelWoorden& voorstel_woorden(Language language);

}  // namespace voortgang
