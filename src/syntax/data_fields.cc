#include "syntax/data_fields.h"

namespace voortgang {
namespace {

template <class Value>
std::optional<Value> read(const DataNode* node, std::optional<Value> (*parse)(std::string_view),
                          Code otherwise, Problems& problems) {
  if (node == nullptr || node->kind != DataKind::kText) return std::nullopt;
  const auto value = parse(node->text);
  if (!value && !problems.told_at(node->span)) problems.add(otherwise, node->span, {{"waarde", node->text}});
  return value;
}

}  // namespace

std::string field_text(const DataNode& record, std::string_view key) {
  return std::string(record.text_or(key));
}

std::optional<Datum> read_datum(const DataNode* node, Problems& problems) {
  return read(node, &parse_datum, Code::WRD102, problems);
}

std::optional<Periode> read_periode(const DataNode* node, Problems& problems) {
  return read(node, &parse_periode, Code::WRD101, problems);
}

}  // namespace voortgang
