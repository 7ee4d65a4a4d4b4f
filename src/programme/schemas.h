#pragma once

#include <optional>
#include <string_view>

#include "diag/problem.h"
#include "syntax/data_tree.h"

namespace voortgang {

// The text of site/schema/<name>.json, built into the tool (generated, src/embed.cmake).
[[nodiscard]] std::string_view embedded_schema(std::string_view name);

// The same as a tree.
[[nodiscard]] DataNode schema_tree(std::string_view name);

// Checks a value against one of the shipped schemas.
void check_against(std::string_view schema, const DataNode& value, Problems& problems);

// The JSON file of that source, checked against a schema; nothing where it is not JSON at all.
[[nodiscard]] std::optional<DataNode> parse_checked_json(SourceId source, std::string_view text,
                                                         std::string_view schema, Problems& problems);

}  // namespace voortgang
