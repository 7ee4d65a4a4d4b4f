#include "syntax/schema.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "syntax/schema_example.h"

namespace voortgang {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr std::size_t kLongestForPattern = 500;  // std::regex calls itself once per character
constexpr std::string_view kEnglishDescription = "x-description-en";

bool has_type(const DataNode& value, std::string_view type) {
  if (type == "string") return value.kind == DataKind::kText;
  if (type == "boolean") return as_truth(value).has_value();
  if (type == "array") return value.kind == DataKind::kList;
  if (type == "object") return value.kind == DataKind::kRecord;
  if (type == "null") return value.kind == DataKind::kNull;
  const std::optional<double> number = as_number(value);
  return number && (type == "number" || (type == "integer" && std::trunc(*number) == *number));
}

Term term_of(std::string_view type) {
  if (type == "string") return Term::kText;
  if (type == "boolean") return Term::kTrueOrFalse;
  if (type == "array") return Term::kList;
  if (type == "object") return Term::kRecord;
  if (type == "integer") return Term::kWholeNumber;
  return type == "number" ? Term::kNumber : Term::kNothing;
}

Term term_of(DataKind kind) {
  switch (kind) {
    case DataKind::kNull:
      return Term::kNothing;
    case DataKind::kBoolean:
      return Term::kTrueOrFalse;
    case DataKind::kNumber:
      return Term::kNumber;
    case DataKind::kText:
      return Term::kText;
    case DataKind::kList:
      return Term::kList;
    case DataKind::kRecord:
      return Term::kRecord;
  }
  return {};
}

// What a schema says a value looks like, in both languages.
Words description_of(const DataNode& schema) {
  return {std::string(schema.text_or("description")), std::string(schema.text_or(kEnglishDescription))};
}

// Types as a schema gives them: one name, or a list of names.
std::vector<std::string_view> types_of(const DataNode& schema) {
  const DataNode* type = schema.find("type");
  if (type == nullptr) return {};
  if (type->kind == DataKind::kText) return {type->text};
  std::vector<std::string_view> types;
  for (const DataNode& item : type->items) types.push_back(item.text);
  return types;
}

Span start_of(Span span) {
  return {span.source, span.begin, std::min(span.end, span.begin + 1)};
}

// Where a value is: a field, or of a list in it the first, the second…
struct FieldPlace {
  std::string_view field;
  std::size_t item = 0;
};

class SchemaCheck {
 public:
  SchemaCheck(const DataNode& root, Problems& problems) : root_(root), problems_(problems) {}

  void check(const DataNode& value, const DataNode& schema_or_reference, const FieldPlace& place = {}) {
    const DataNode& schema = resolved(schema_or_reference, root_);
    // Of a wrong type nothing else can be said that helps.
    if (!check_type(value, schema)) return;
    check_text(value, schema, place);
    check_number(value, schema);
    check_list(value, schema, place);
    check_record(value, schema);
    for (const DataNode& one : schema.list("allOf")) check_case(value, one);
  }

 private:
  // if and then: what holds of a value of this kind alone.
  void check_case(const DataNode& value, const DataNode& schema) {
    const DataNode* kind = schema.find("if");
    const DataNode* then = schema.find("then");
    if (kind == nullptr || then == nullptr) return;
    Problems of_others;
    SchemaCheck(root_, of_others).check(value, *kind);
    if (of_others.empty()) check(value, *then);
  }

  bool check_type(const DataNode& value, const DataNode& schema) {
    const auto types = types_of(schema);
    if (types.empty() || std::ranges::any_of(types, [&](auto type) { return has_type(value, type); }))
      return true;
    std::vector<Words> expected;
    for (const std::string_view type : types) expected.push_back(words_of(term_of(type)));
    const bool is_long = value.kind == DataKind::kList || value.kind == DataKind::kRecord;
    problems_.add(Code::SCH103, is_long ? start_of(value.span) : value.span,
                  {{"verwacht", either(expected)},
                   {"gevonden", term_of(value.kind)},
                   {"voorbeeld", verbatim(schema_example(schema, root_))}});
    return false;
  }

  void check_text(const DataNode& value, const DataNode& schema, const FieldPlace& place) {
    if (value.kind != DataKind::kText) return;
    if (const DataNode* allowed = schema.find("enum")) check_enum(value, *allowed);
    check_form(value, schema);
    // Blanks do not make a text: "  " where a name is asked is no name.
    const double least = schema.number("minLength").value_or(0);
    if (static_cast<double>(trimmed(value.text).size()) < least) tell_empty(value.span, schema, place);
  }

  void check_form(const DataNode& value, const DataNode& schema) {
    const std::string_view pattern = schema.text_or("pattern");
    const double most = schema.number("maxLength").value_or(pattern.empty() ? kNoLimit : kLongestForPattern);
    const std::size_t length = utf8::count(value.text);
    const bool is_too_long = static_cast<double>(length) > most;
    if (!is_too_long && (pattern.empty() || matches(value.text, pattern))) return;
    std::vector<Argument> arguments = {{"waarde", value.text}, {"uitleg", description_of(schema)}};
    if (is_too_long) {
      arguments.emplace_back("lengte", static_cast<std::int64_t>(length));
      arguments.emplace_back("meeste", static_cast<std::int64_t>(most));
    }
    problems_.add({.code = Code::SCH105, .span = value.span, .arguments = std::move(arguments)});
  }

  void tell_empty(Span span, const DataNode& schema, const FieldPlace& place) {
    const std::string example = schema_example(schema, root_);
    const bool is_known = !example.contains(kUnknownExample);
    problems_.add(Code::SCH107, span,
                  {{"sleutel", place.field},
                   {"plaats", place.item == 0 ? std::string() : std::to_string(place.item)},
                   {"voorbeeld", verbatim(is_known ? std::string_view(example) : std::string_view())}});
  }

  void check_enum(const DataNode& value, const DataNode& allowed) {
    std::vector<std::string_view> names;
    for (const DataNode& item : allowed.items) names.push_back(item.text);
    if (std::ranges::find(names, value.text) != names.end()) return;
    problems_.add(
        Code::SCH104, value.span,
        {{"waarde", value.text}, {"nabij", nearest(value.text, names)}, {"mogelijk", verbatim_list(names)}});
  }

  bool matches(const std::string& text, std::string_view pattern) {
    // std::regex takes a step of the stack for each character.
    if (text.size() > kLongestForPattern) return false;
    auto found = patterns_.find(pattern);
    if (found == patterns_.end()) {
      found = patterns_.emplace(std::string(pattern), std::regex(pattern.begin(), pattern.end())).first;
    }
    return std::regex_search(text, found->second);
  }

  void check_number(const DataNode& value, const DataNode& schema) {
    const std::optional<double> number = as_number(value);
    if (!number) return;
    const auto tell = [&](Term side, std::string_view bound) {
      problems_.add(Code::SCH106, value.span,
                    {{"waarde", value.text},
                     {"vergelijking", side},
                     {"grens", bound},
                     {"uitleg", description_of(schema)}});
    };
    if (*number < schema.number("minimum").value_or(-kNoLimit))
      tell(Term::kLessThan, schema.find("minimum")->text);
    if (*number > schema.number("maximum").value_or(kNoLimit))
      tell(Term::kMoreThan, schema.find("maximum")->text);
  }

  void check_list(const DataNode& value, const DataNode& schema, const FieldPlace& place) {
    if (value.kind != DataKind::kList) return;
    if (static_cast<double>(value.items.size()) < schema.number("minItems").value_or(0)) {
      tell_empty(start_of(value.span), schema, place);
    }
    const DataNode* items = schema.find("items");
    if (items == nullptr) return;
    std::size_t count = 0;
    for (const DataNode& item : value.items) check(item, *items, {.field = place.field, .item = ++count});
  }

  void check_record(const DataNode& value, const DataNode& schema) {
    if (value.kind != DataKind::kRecord) return;
    std::vector<std::string_view> misspelt;  // what unknown keys seem to mean
    for (const DataMember& member : value.members) check_member(member, schema, misspelt);
    for (const DataNode& name : schema.list("required")) {
      const bool is_there =
          value.find(name.text) != nullptr || std::ranges::find(misspelt, name.text) != misspelt.end();
      if (!is_there) missing(value, name.text, schema);
    }
  }

  // With an example that can be pasted; the schema gives it.
  void missing(const DataNode& value, std::string_view name, const DataNode& schema) {
    problems_.add(Code::SCH102, start_of(value.span),
                  {{"sleutel", name}, {"voorbeeld", verbatim(schema_member_example(schema, name, root_))}});
  }

  void check_member(const DataMember& member, const DataNode& schema,
                    std::vector<std::string_view>& misspelt) {
    const DataNode* properties = schema.find("properties");
    const DataNode* known = properties == nullptr ? nullptr : properties->find(member.key);
    if (known != nullptr) return check(member.value, *known, {.field = member.key});
    const DataNode* others = schema.find("additionalProperties");
    // Without additionalProperties anything more is allowed (JSON Schema 2020-12, 10.3.2.3).
    if (others == nullptr) return;
    if (others->kind == DataKind::kRecord) return check(member.value, *others, {.field = member.key});
    std::vector<std::string_view> names;
    if (properties != nullptr) {
      for (const DataMember& property : properties->members) names.push_back(property.key);
    }
    misspelt.push_back(nearest(member.key, names));
    problems_.add(Code::SCH101, member.key_span, {{"sleutel", member.key}, {"nabij", misspelt.back()}});
  }

  const DataNode& root_;
  Problems& problems_;
  std::map<std::string, std::regex, std::less<>> patterns_;
};

}  // namespace

void check_schema(const DataNode& value, const DataNode& schema, Problems& problems) {
  SchemaCheck(schema, problems).check(value, schema);
}

void check_definition(const DataNode& value, const DataNode& schema, std::string_view name,
                      Problems& problems) {
  const DataNode* definitions = schema.find("$defs");
  const DataNode* definition = definitions == nullptr ? nullptr : definitions->find(name);
  if (definition != nullptr) SchemaCheck(schema, problems).check(value, *definition);
}

}  // namespace voortgang
