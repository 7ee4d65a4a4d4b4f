#pragma once

#include <string_view>

#include "base/language.h"

namespace voortgang {

// What is said of an export of CBS, in one language; lines with places for fmt.
struct VoorstelWoorden {
  std::string_view tabel;  // id, ": title" or nothing
  std::string_view geen_perioden;
  std::string_view perioden;       // frequency, first, last, how many
  std::string_view gemeenten;      // found, of how many, what is missing
  std::string_view niet_gevonden;  // before their names
  std::string_view uitsplitsing;   // column, how many values, the first of them, whether there are more
  std::string_view onderwerpen;
  std::string_view onderwerp;    // key, path, factor, unit, how many figures
  std::string_view uitsplitsen;  // title, column, for the mapping, for the dictionary
};

[[nodiscard]] const VoorstelWoorden& voorstel_woorden(Language language);

}  // namespace voortgang
