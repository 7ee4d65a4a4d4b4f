#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

struct NieuweBrief {
  std::string soort;               // the name of its frame: raadsinformatiebrief
  std::string gemeente;            // its name
  std::string programma;           // the title of the programme
  std::optional<Datum> voorbeeld;  // an example with this date instead of a draft to be filled in
};

// A letter with every field that it may have, and what each is for.
[[nodiscard]] std::string letter_text(const NieuweBrief& brief);

}  // namespace voortgang
