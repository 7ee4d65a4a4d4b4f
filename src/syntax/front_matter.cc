#include "syntax/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.h"
#include "syntax/characters.h"
#include "syntax/json.h"

namespace voortgang {
namespace {

constexpr std::size_t kLongest = std::size_t{64} << 10U;
constexpr int kMostNodes = 10'000;  // aliases can make a short text stand for an endless tree
constexpr std::string_view kFence = "---";

std::string_view line_from(std::string_view text, std::size_t begin) {
  return text.substr(begin, std::min(text.find_first_of("\r\n", begin), text.size()) - begin);
}

std::size_t next_line(std::string_view text, std::size_t at) {
  at = text.find_first_of("\r\n", at);
  if (at == std::string_view::npos) return text.size();
  return at + (text.substr(at).starts_with("\r\n") ? 2 : 1);
}

// yaml-cpp reads nested values by calling itself: refuse what is nested beyond sense before it starts.
bool is_nested_too_deep(std::string_view yaml) {
  int open = 0;
  int run = 0;  // of "- " or "? " or spaces at the start of a line
  for (const char c : yaml) {
    open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    run = c == '\n' ? 0 : run + (c == '-' || c == '?' || c == ':' ? 1 : 0);
    if (open > kDeepestData || run > 8 * kDeepestData) return true;
  }
  return false;
}

// "---", as a word processor may have left it: with other dashes, more of them or spaces around.
bool is_dashes(std::string_view line) {
  line = trimmed(line);
  if (line.empty()) return false;
  while (!line.empty()) {
    const std::size_t length = line.starts_with('-')                            ? 1
                               : line.starts_with("–") || line.starts_with("—") ? 3
                                                                                : 0;
    if (length == 0) return false;
    line.remove_prefix(length);
  }
  return true;
}

// "titel: Wonen"
bool is_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return false;
  const bool is_name =
      line.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == colon;
  return is_name && (colon + 1 == line.size() || line[colon + 1] == ' ');
}

// Lines of front matter that do not stand where they should: below a blank line, behind another dash or
// without the first one. They would appear on the page.
void tell_misplaced(SourceId source, std::string_view text, Problems& problems) {
  constexpr int kMostFields = 40;
  std::size_t at = 0;
  while (at < text.size() && trimmed(line_from(text, at)).empty()) at = next_line(text, at);
  const std::size_t begin = at;
  if (is_dashes(line_from(text, at))) at = next_line(text, at);
  const bool has_opening = at != begin;
  int fields = 0;
  bool is_closed = false;
  for (int line = 0; line < kMostFields && at < text.size() && !is_closed; ++line, at = next_line(text, at)) {
    const std::string_view one = line_from(text, at);
    is_closed = is_dashes(one);
    if (is_field(one)) ++fields;
    if (!is_closed && !is_field(one) && !one.starts_with(' ') && !one.starts_with('-')) break;
  }
  if (fields == 0 || (!is_closed && !has_opening)) return;
  const auto end = begin + line_from(text, begin).size();
  problems.add(Code::YML105, {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

class YamlTree {
 public:
  YamlTree(SourceId source, std::string_view text, std::size_t begin, Problems& problems)
      : source_(source), text_(text), begin_(begin), problems_(problems) {}

  DataNode convert(const YAML::Node& node, int depth = 0) {
    DataNode out{.span = place(node.Mark(), node.IsScalar() ? node.Scalar() : std::string())};
    if (depth > kDeepestData || ++nodes_ > kMostNodes) return out;
    if (node.IsScalar()) {
      out.kind = DataKind::kText;
      out.text = node.Scalar();
      out.plain = node.Tag() == "?";
      tell_unfit_value(out.text, line_from(text_, out.span.begin), out.span, problems_);
    } else if (node.IsSequence()) {
      out.kind = DataKind::kList;
      for (const YAML::Node& item : node) out.items.push_back(convert(item, depth + 1));
    } else if (node.IsMap()) {
      out.kind = DataKind::kRecord;
      for (const auto& pair : node) add_member(out, pair.first, pair.second, depth);
    }
    return out;
  }

  Span place(const YAML::Mark& mark, const std::string& scalar) const {
    const std::size_t at = mark.is_null() ? begin_ : begin_ + static_cast<std::size_t>(mark.pos);
    std::size_t begin = std::min(at, text_.size());
    const bool quoted = begin < text_.size() && (text_[begin] == '"' || text_[begin] == '\'');
    if (quoted && !scalar.empty()) ++begin;
    const std::string_view line = line_from(text_, begin);
    const std::size_t length =
        line.starts_with(scalar) ? scalar.size() : std::min<std::size_t>(line.size(), 1);
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + length)};
  }

  [[nodiscard]] bool is_too_large() const { return nodes_ > kMostNodes; }

 private:
  void add_member(DataNode& record, const YAML::Node& key, const YAML::Node& value, int depth) {
    const std::string name = key.IsScalar() ? key.Scalar() : std::string();
    const Span span = place(key.Mark(), name);
    tell_unfit_value(name, line_from(text_, span.begin), span, problems_);
    const auto first = std::ranges::find(record.members, name, &DataMember::key);
    if (first != record.members.end()) {
      problems_.add(Code::JSN102, span, {{"sleutel", name}}, {first->key_span});
      return;
    }
    DataNode converted = convert(value, depth + 1);
    // A key with nothing behind it: yaml-cpp puts that nothing at whatever comes next.
    if (converted.kind == DataKind::kNull) converted.span = {source_, span.end, span.end};
    record.members.push_back({name, span, std::move(converted)});
  }

  SourceId source_;
  std::string_view text_;
  std::size_t begin_;
  Problems& problems_;
  int nodes_ = 0;
};

}  // namespace

std::optional<FrontMatter> parse_front_matter(SourceId source, std::string_view text, Problems& problems) {
  FrontMatter front;
  front.fields.span = {source, 0, 0};  // where what is missing would stand
  if (line_from(text, 0) != kFence) {
    tell_misplaced(source, text, problems);
    return front;
  }
  const std::size_t begin = next_line(text, 0);
  std::size_t end = begin;
  while (end < text.size() && line_from(text, end) != kFence) end = next_line(text, end);
  const Span opening{source, 0, static_cast<std::uint32_t>(kFence.size())};
  if (end >= text.size()) {
    problems.add(Code::YML102, opening);
    return std::nullopt;
  }
  const std::string_view yaml = text.substr(begin, end - begin);
  if (yaml.size() > kLongest || is_nested_too_deep(yaml)) {
    problems.add(Code::YML103, opening);
    return std::nullopt;
  }
  front.body = static_cast<std::uint32_t>(next_line(text, end));
  YamlTree tree(source, text, begin, problems);
  try {
    const YAML::Node root = YAML::Load(std::string(yaml));
    if (root.IsNull()) return front;
    front.fields = tree.convert(root);
    if (tree.is_too_large())
      problems.add(Code::YML103, opening);
    else if (front.fields.kind == DataKind::kRecord)
      return front;
    else
      problems.add(Code::YML104, front.fields.span);
  } catch (const YAML::Exception& error) {
    problems.add(Code::YML101, tree.place(error.mark, {}));
  }
  return std::nullopt;
}

}  // namespace voortgang
