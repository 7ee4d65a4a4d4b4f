#pragma once

#include <optional>
#include <string_view>

#include "base/source.h"
#include "diag/problem.h"
#include "syntax/data_tree.h"

namespace voortgang {

struct FrontMatter {
  DataNode fields{.kind = DataKind::kRecord};  // empty where the text has no front matter
  std::uint32_t body = 0;                      // offset of what comes behind it
};

// The YAML between a first line "---" and the next one. Nothing where it is broken; the problem says where.
[[nodiscard]] std::optional<FrontMatter> parse_front_matter(SourceId source, std::string_view text,
                                                            Problems& problems);

}  // namespace voortgang
