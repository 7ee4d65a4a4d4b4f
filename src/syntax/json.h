#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "base/source.h"
#include "diag/problem.h"
#include "syntax/data_tree.h"

namespace voortgang {

inline constexpr int kDeepestData = 64;  // levels of lists and records in JSON and front matter

// The whole text as one JSON value (RFC 8259). Nothing where it is broken; a key that stands twice in a
// record is told and the first one kept.
[[nodiscard]] std::optional<DataNode> parse_json(SourceId source, std::string_view text, Problems& problems);

// A list that may be too long to keep as a tree: its items are handed out one by one, in order, and the list
// is left empty in the value that comes back.
struct LongList {
  std::string_view key;  // in the record at the root
  std::function<void(DataNode)> take;
};
[[nodiscard]] std::optional<DataNode> parse_json(SourceId source, std::string_view text, const LongList& list,
                                                 Problems& problems);

}  // namespace voortgang
