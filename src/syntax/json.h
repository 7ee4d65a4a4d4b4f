#pragma once

#include <optional>

#include "base/source.h"
#include "diag/problem.h"
#include "syntax/data_tree.h"

namespace voortgang {

inline constexpr int kDeepestData = 64;  // levels of lists and records in JSON and front matter

// The whole text as one JSON value (RFC 8259). Nothing where it is broken; a key that stands twice in a
// record is told and the first one kept.
[[nodiscard]] std::optional<DataNode> parse_json(SourceId source, std::string_view text, Problems& problems);

}  // namespace voortgang
