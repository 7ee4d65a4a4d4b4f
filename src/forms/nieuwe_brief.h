#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/periode.h"
#include "programme/documentsoort.h"

namespace voortgang {

struct NieuweBrief {
  const Documentsoort& soort;
  std::string gemeente;            // its name
  std::string programma;           // the title of the programme
  std::optional<Datum> voorbeeld;  // an example with this date instead of a draft to be filled in
};

// A letter with all that its kind has, and what each field is for.
[[nodiscard]] std::string letter_text(const NieuweBrief& brief);

}  // namespace voortgang
