#pragma once

#include "compose/setting.h"

namespace voortgang {

// What changed since the previous edition, for programmes that have one.

enum class ChangeDetail : std::uint8_t {
  kInFull,
  kInShort,  // of the figures only those that were revised or are gone, and how many there are of the others
};

// Verdicts that moved, figures and activities of one area, in tables; one sentence where nothing changed.
[[nodiscard]] Blocks change_blocks(Setting& setting, GebiedIndex gebied, ChangeDetail detail);

// For a gemeente's own page: verdicts that moved, how many figures changed, and where all of it stands. All
// of it, where the region has too many gemeenten for one page.
[[nodiscard]] Blocks change_summary(Setting& setting);

// What concerns the whole programme: another method, indicators that are new or gone.
[[nodiscard]] Blocks change_remarks(const Setting& setting);

// How much changed in each area.
[[nodiscard]] Table change_counts(const Setting& setting);

// A page can hold what changed in each of so many gemeenten.
[[nodiscard]] bool fits_one_page(const Programma& programma);

}  // namespace voortgang
