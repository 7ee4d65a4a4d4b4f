#include "load/schemas.h"

#include "syntax/json.h"
#include "syntax/schema.h"

namespace voortgang {

void check_against(std::string_view schema, const DataNode& value, Problems& problems) {
  Problems of_schema;  // there are none: the tests parse every schema
  const auto tree = parse_json({}, embedded_schema(schema), of_schema);
  if (tree) check_schema(value, *tree, problems);
}

std::optional<DataNode> parse_checked_json(SourceId source, std::string_view text, std::string_view schema,
                                           Problems& problems) {
  auto value = parse_json(source, text, problems);
  if (value) check_against(schema, *value, problems);
  return value;
}

}  // namespace voortgang
