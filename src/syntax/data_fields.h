#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/datum.h"
#include "base/periode.h"
#include "diag/problem.h"
#include "syntax/data_tree.h"

// Fields of a record that a schema has checked.
namespace voortgang {

// Empty where there is no such field, or it is no text.
[[nodiscard]] std::string field_text(const DataNode& record, std::string_view key);

// Nothing where there is no field or it is of another kind, which the schema has told; nothing, with a
// problem, where the text is no date or no period. `node` may be nullptr.
[[nodiscard]] std::optional<Datum> read_datum(const DataNode* node, Problems& problems);
[[nodiscard]] std::optional<Periode> read_periode(const DataNode* node, Problems& problems);

}  // namespace voortgang
