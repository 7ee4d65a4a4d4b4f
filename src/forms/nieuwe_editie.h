#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/source.h"
#include "programme/indeling.h"

namespace voortgang {

// site/editie.json of an edition that nobody has written on yet.
[[nodiscard]] std::string editie_json(const Editie& editie);

// A letter of the last edition as the next one starts with it: without its date, with the numbers of fields
// and annexes emptied (one word with a digit in it), and marked as a draft. All else stays as it is. Nothing
// where its head is written in a way that this cannot be done to.
[[nodiscard]] std::optional<std::string> letter_for_next_edition(SourceId source, std::string_view text);

}  // namespace voortgang
