#include "syntax/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"
#include "syntax/json.h"
#include "syntax/unfit_characters.h"

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

// What stands behind it nobody sees.
bool is_fence(std::string_view line) {
  return line.starts_with(kFence) && trimmed(line.substr(kFence.size())).empty();
}

std::size_t behind_blank_lines(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && trimmed(line_from(text, at)).empty()) at = next_line(text, at);
  return at;
}

// yaml-cpp knows no line that ends with CR alone.
std::string with_line_feeds(std::string_view yaml) {
  std::string out(yaml);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] == '\r' && (i + 1 == out.size() || out[i + 1] != '\n')) out[i] = '\n';
  }
  return out;
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

// "---", as a word processor or another program may have left it: with other dashes, more of them, spaces
// around or between, behind a mark that nobody sees, or as +++, *** or ```.
bool is_dashes(std::string_view line) {
  std::string seen = folded(line);
  std::erase_if(seen, [](char c) { return c == ' ' || c == '\\'; });
  if (seen.starts_with("```")) return true;
  if (seen.empty() || std::string_view("-+*=").find(seen.front()) == std::string_view::npos) return false;
  const bool is_one = seen.find_first_not_of(seen.front()) == std::string::npos;
  return is_one && (seen.front() == '-' || seen.size() > 2);
}

// "titel: Wonen"
bool is_field(std::string_view line) {
  line = trimmed(line);
  const std::size_t colon = line.find_first_of(":=");
  if (colon == 0 || colon == std::string_view::npos) return false;
  const std::string_view name = trimmed(line.substr(0, colon));
  const bool is_name =
      name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == name.npos;
  const bool is_parted = colon + 1 == line.size() || line[colon + 1] == ' ';
  return is_name && is_parted && (line[colon] == ':' || name.size() + 1 == colon);
}

// The names of fields that a text of ours may have.
bool is_known_field(std::string_view line) {
  constexpr std::array<std::string_view, 18> kKnown = {
      "titel",    "samenvatting", "onderwerp", "datum",     "kenmerken", "soort",
      "gemeente", "gebied",       "hoofddoel", "voorbeeld", "genummerd", "periode",
      "concept",  "aanhef",       "besluiten", "bijlagen",  "akkoord",   "ondertekening"};
  const std::string name = utf8::lower(trimmed(line.substr(0, line.find_first_of(":="))));
  return is_field(line) && std::ranges::find(kKnown, std::string_view(name)) != kKnown.end();
}

// --- titel: Wonen ---
bool is_on_one_line(std::string_view line) {
  const std::string seen = folded(line);
  const std::size_t end = seen.find_first_not_of('-');
  return end != std::string::npos && end > 1 && is_known_field(trimmed(std::string_view(seen).substr(end)));
}

// Lines of front matter that do not stand where they should: below a blank line, a title or a remark, behind
// another dash or without the first one. They would appear on the page.
bool tell_misplaced(SourceId source, std::string_view text, Problems& problems) {
  constexpr int kMostFields = 40;
  constexpr int kMostAbove = 6;  // lines with something else
  std::size_t at = 0;
  int above = 0;
  for (; at < text.size() && above < kMostAbove; at = next_line(text, at)) {
    const std::string_view one = line_from(text, at);
    if (trimmed(one).empty()) continue;
    if (is_dashes(one) || is_on_one_line(one) || (above == 0 && is_field(one))) break;
    ++above;
  }
  if (at >= text.size()) return false;
  const std::size_t begin = at;
  bool is_head = is_on_one_line(line_from(text, at));
  const bool has_opening = !is_head && is_dashes(line_from(text, at));
  if (has_opening) at = next_line(text, at);
  int fields = 0;
  bool are_known = false;
  bool is_closed = is_head;
  for (int line = 0; line < kMostFields && at < text.size() && !is_closed; ++line, at = next_line(text, at)) {
    const std::string_view one = line_from(text, at);
    if (trimmed(one).empty() && fields == 0) continue;
    is_closed = is_dashes(one);
    if (is_field(one)) ++fields;
    are_known |= is_known_field(one);
    if (!is_closed && !is_field(one) && !one.starts_with(' ') && !one.starts_with('-')) break;
  }
  // Below other text, or between other signs, only fields that we know make a head of it.
  const bool is_plain =
      above == 0 && folded(line_from(text, begin)).find_first_not_of("-") == std::string::npos;
  is_head |= fields > 0 && (is_closed || has_opening) && (is_plain || are_known);
  is_head |= fields > 0 && are_known && above == 0 && !has_opening;
  if (!is_head) return false;
  const auto end = begin + line_from(text, begin).size();
  problems.add(Code::YML105, {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  return true;
}

// YAML as the tree that JSON makes too: what reads fields need not know which of both it was.
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
  const std::size_t fence = behind_blank_lines(text);
  if (!is_fence(line_from(text, fence))) {
    if (tell_misplaced(source, text, problems)) return std::nullopt;
    return front;
  }
  const std::size_t begin = next_line(text, fence);
  std::size_t end = begin;
  while (end < text.size() && !is_fence(line_from(text, end))) end = next_line(text, end);
  const Span opening{source, static_cast<std::uint32_t>(fence),
                     static_cast<std::uint32_t>(fence + kFence.size())};
  if (end >= text.size()) {
    problems.add(Code::YML102, opening);
    return std::nullopt;
  }
  const std::string_view yaml = text.substr(begin, end - begin);
  if (const bool is_too_long = yaml.size() > kLongest; is_too_long || is_nested_too_deep(yaml)) {
    problems.add(Code::YML103, opening, {{"fout", is_too_long ? Term::kTooLong : Term::kTooDeep}});
    return std::nullopt;
  }
  front.body = static_cast<std::uint32_t>(next_line(text, end));
  YamlTree tree(source, text, begin, problems);
  try {
    const YAML::Node root = YAML::Load(with_line_feeds(yaml));
    if (root.IsNull()) return front;
    front.fields = tree.convert(root);
    if (tree.is_too_large())
      problems.add(Code::YML103, opening, {{"fout", Term::kTooLong}});
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
