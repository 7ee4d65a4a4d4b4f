#pragma once

#include <cstdint>
#include <string_view>

#include "base/source.h"
#include "diag/problem.h"

namespace voortgang {

// What a text may ask of the Markdown parser. A short text can stand for a very large one: a wide table with
// rows of one cell, a long address behind a short name. cmark-gfm of Debian 12 (0.29.0.gfm.6) has no limit on
// either, and looks at a whole paragraph again at each line that might begin a table (CVE-2023-37463), so all
// of this is estimated from the bytes before it sees them. No text that people write comes near.
inline constexpr std::int64_t kMostCells = 20'000;
inline constexpr std::int64_t kMostLinkBytes = std::int64_t{1} << 20U;  // of all addresses, as often as used
inline constexpr std::int64_t kMostMarkdownNodes = 150'000;

// False, with a problem, where the text from `begin` on must not be parsed.
[[nodiscard]] bool is_bounded_markdown(SourceId source, std::string_view text, std::size_t begin,
                                       Problems& problems);

}  // namespace voortgang
