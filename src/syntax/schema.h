#pragma once

#include "diag/problem.h"
#include "syntax/data_tree.h"

namespace voortgang {

// Checks a value against a JSON Schema, itself given as a tree. The part of JSON Schema (2020-12) that the
// schemas of this project use: type, properties, required, additionalProperties, items, minItems, enum,
// pattern, minLength, minimum, maximum, $ref to #/$defs, and if with then in allOf. A plain YAML text passes
// for what it can be read as.
void check_schema(const DataNode& value, const DataNode& schema, Problems& problems);
// Checks a value against one of the definitions of a schema: #/$defs/<name>.
void check_definition(const DataNode& value, const DataNode& schema, std::string_view name,
                      Problems& problems);

}  // namespace voortgang
