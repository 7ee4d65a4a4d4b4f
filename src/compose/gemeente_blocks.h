#pragma once

#include <optional>

#include "compose/setting.h"

namespace voortgang {

// Of a gemeente that does not exist in the period of the edition: where it went, or when it comes; nothing
// where it exists.
[[nodiscard]] std::optional<Paragraph> existence_note(const Programma& programma, GebiedIndex gebied);

// A list of those, with links to their pages; empty where all gemeenten exist.
[[nodiscard]] Blocks others_list(const Programma& programma);

// The latest figure of each indicator that the area of the setting has one of.
[[nodiscard]] Table last_numbers_table(Setting& setting);

}  // namespace voortgang
