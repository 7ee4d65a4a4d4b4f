#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "diag/problem.h"

namespace voortgang {

// Page and document frames in Mustache syntax: {{name}} escaped, {{{name}}} for markup, {{#name}}…{{/name}}
// once per item of a list or when the value is not empty, {{^name}}…{{/name}} when it is, {{> part}}, {{!
// remark }}. A tag for structure that is alone on its line leaves no empty line behind.
struct TemplatePiece {
  enum class Kind : std::uint8_t { kText, kValue, kMarkup, kSection, kInverted, kEnd, kPart };
  Kind kind = Kind::kText;
  std::string_view text;  // the text, or the name
  Span span;              // of the name
  std::uint32_t end = 0;  // of a section: the index of its kEnd
};

struct Template {
  SourceId source{};
  std::vector<TemplatePiece> pieces;
};

// Templates by name, the path below templates/ without extension: "html/pagina".
using TemplateSet = std::map<std::string, Template, std::less<>>;

inline constexpr std::size_t kDeepestTemplate = 32;  // sections and parts inside one another

// A tag without an end is text, and a section without one ends with what is around it: both are told. Whether
// names mean anything is for check_template.
[[nodiscard]] Template parse_template(SourceId source, std::string_view text, Problems& problems);

// What a template may name. Inside a section over a list the names of its items come first.
struct TemplateName {
  enum class Kind : std::uint8_t { kText, kMarkup, kTruth, kList };
  std::string_view name;
  Kind kind = Kind::kText;
  std::span<const TemplateName> inner;
};

// Tells every name the template uses and `names` does not have, every part that is missing, text printed as
// markup or markup as text, lists inside one another, and parts that include themselves or grow too large.
void check_template(std::string_view name, const TemplateSet& set, std::span<const TemplateName> names,
                    Problems& problems);

// True where the frame, or a part of it, prints the value {{{like this}}} whatever else it knows.
[[nodiscard]] bool always_shows(std::string_view name, const TemplateSet& set, std::string_view value);

// The values behind the names. Views: what they point to must outlive the rendering.
class TemplateValues {
 public:
  void text(std::string_view name, std::string_view value) { add(name).text = value; }
  void truth(std::string_view name, bool value) { add(name).text = value ? "1" : ""; }
  // A new item of the list of that name, to be filled before the next is asked for.
  TemplateValues& item(std::string_view name);
  // An empty list, so that the name is known.
  void list(std::string_view name) { find_or_add(name).is_list = true; }

  struct Value {
    std::string_view name;
    std::string_view text;
    bool is_list = false;
    std::vector<TemplateValues> items;
  };
  [[nodiscard]] const Value* find(std::string_view name) const;

 private:
  Value& add(std::string_view name) { return values_.emplace_back(Value{name, {}, false, {}}); }
  Value& find_or_add(std::string_view name);

  std::vector<Value> values_;
};

using Escape = void (*)(std::string& out, std::string_view text);

// Appends the template filled with the values; names without a value print nothing (check_template has told).
void render_template(std::string& out, const Template& frame, const TemplateSet& set,
                     const TemplateValues& values, Escape escape);

}  // namespace voortgang
