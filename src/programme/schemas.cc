#include "programme/schemas.h"

#include "syntax/json.h"
#include "syntax/schema.h"

namespace voortgang {

DataNode schema_tree(std::string_view name) {
  Problems of_schema;  // there are none: the tests parse every schema
  return parse_json({}, embedded_schema(name), of_schema).value_or(DataNode{});
}

void check_against(std::string_view schema, const DataNode& value, Problems& problems) {
  check_schema(value, schema_tree(schema), problems);
}

std::optional<DataNode> parse_checked_json(SourceId source, std::string_view text, std::string_view schema,
                                           Problems& problems) {
  auto value = parse_json(source, text, problems);
  if (value) check_against(schema, *value, problems);
  return value;
}

}  // namespace voortgang
