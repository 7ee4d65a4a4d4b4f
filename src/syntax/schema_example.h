#pragma once

#include <string>
#include <string_view>

#include "syntax/data_tree.h"

namespace voortgang {

// The schema itself, or the definition in `root` that it refers to.
[[nodiscard]] const DataNode& resolved(const DataNode& schema, const DataNode& root);

// What stands in an example for a text that only its writer knows.
inline constexpr std::string_view kUnknownExample = "…";

// A value that the schema takes, as JSON on one line; a front matter may hold it so too. What the schema
// gives as its own example comes first; groups show only the fields that they have to have.
[[nodiscard]] std::string schema_example(const DataNode& schema, const DataNode& root);
// The same with its name in front: `"status": "concept"`.
[[nodiscard]] std::string schema_member_example(const DataNode& schema, std::string_view name,
                                                const DataNode& root);

}  // namespace voortgang
