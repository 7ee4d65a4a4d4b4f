#include "syntax/schema_example.h"

#include "base/json_writer.h"

namespace voortgang {
namespace {

constexpr std::string_view kDefinitions = "#/$defs/";
const std::string kUnknown = '"' + std::string(kUnknownExample) + '"';
constexpr int kDeepest = 9;  // a schema that refers to itself has an end

class ExampleWriter {
 public:
  explicit ExampleWriter(const DataNode& root) : root_(root) {}

  std::string value(const DataNode& schema_or_reference, int depth = 0) const {
    const DataNode& schema = resolved(schema_or_reference, root_);
    if (const std::string own = given(schema); !own.empty()) return own;
    const std::string_view type = type_of(schema);
    if (type == "array") return list(schema, depth);
    if (type == "object") return record(schema, depth);
    if (type == "boolean") return "true";
    if (type != "integer" && type != "number") return std::string(kUnknown);
    const DataNode* least = schema.find("minimum");
    return least != nullptr && as_number(*least).value_or(0) > 1 ? least->text : "1";
  }

  std::string member(const DataNode& schema, std::string_view name, int depth = 0) const {
    const DataNode* properties = schema.find("properties");
    const DataNode* of_name = properties == nullptr ? nullptr : properties->find(name);
    if (of_name == nullptr) of_name = schema.find("additionalProperties");
    return json_string(name) + ": " + (of_name == nullptr ? std::string(kUnknown) : value(*of_name, depth));
  }

 private:
  // An example or a choice that the schema itself names.
  static std::string given(const DataNode& schema) {
    for (const std::string_view key : {"examples", "enum"}) {
      const auto& values = schema.list(key);
      if (values.empty()) continue;
      return values.front().kind == DataKind::kText ? json_string(values.front().text) : values.front().text;
    }
    return {};
  }

  static std::string_view type_of(const DataNode& schema) {
    const DataNode* type = schema.find("type");
    if (type == nullptr) return {};
    return type->items.empty() ? type->text : type->items.front().text;
  }

  std::string list(const DataNode& schema, int depth) const {
    const DataNode* items = schema.find("items");
    if (items == nullptr || depth >= kDeepest) return "[]";
    return "[" + value(*items, depth + 1) + "]";
  }

  // Where kinds differ, one of the first kind.
  std::string record(const DataNode& schema, int depth) const {
    const auto& kinds = schema.list("allOf");
    const DataNode* first = kinds.empty() ? nullptr : kinds.front().find("then");
    if (first != nullptr) return record(resolved(*first, root_), depth);
    std::string out;
    if (depth < kDeepest) {
      for (const DataNode& name : schema.list("required"))
        out.append(out.empty() ? "" : ", ").append(member(schema, name.text, depth + 1));
    }
    return "{" + out + "}";
  }

  const DataNode& root_;
};

}  // namespace

const DataNode& resolved(const DataNode& schema, const DataNode& root) {
  const std::string_view reference = schema.text_or("$ref");
  if (!reference.starts_with(kDefinitions)) return schema;
  const DataNode* definitions = root.find("$defs");
  const DataNode* found =
      definitions == nullptr ? nullptr : definitions->find(reference.substr(kDefinitions.size()));
  return found == nullptr ? schema : *found;
}

std::string schema_example(const DataNode& schema, const DataNode& root) {
  return ExampleWriter(root).value(schema);
}

std::string schema_member_example(const DataNode& schema, std::string_view name, const DataNode& root) {
  return ExampleWriter(root).member(schema, name);
}

}  // namespace voortgang
