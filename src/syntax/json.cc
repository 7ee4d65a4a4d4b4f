#include "syntax/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "syntax/unfit_characters.h"

namespace voortgang {
namespace {

using Json = nlohmann::json;

// What JSON should have had where nlohmann stopped. It says so in English only, as "syntax error while
// parsing object key - unexpected '}'; expected string literal"; what it has read last stands between.
Term expected_in(std::string_view what) {
  if (what.ends_with("expected end of input")) return Term::kEndOfFile;
  what = what.substr(0, what.find("; last read: "));
  if (what.contains("- invalid string")) return Term::kJsonString;
  constexpr std::array<std::pair<std::string_view, Term>, 4> kParts = {
      {{"while parsing object key -", Term::kJsonKey},
       {"while parsing object separator -", Term::kJsonColon},
       {"while parsing object -", Term::kJsonCommaOrBrace},
       {"while parsing array -", Term::kJsonCommaOrBracket}}};
  const auto found =
      std::ranges::find_if(kParts, [&](const auto& part) { return what.contains(part.first); });
  return found == kParts.end() ? Term::kJsonValue : found->second;
}

// nlohmann's events carry no positions. They come in the order of the tokens, though, so this walks along in
// the text: to the next token behind spaces, commas and colons, and over it.
class TokenWalk {
 public:
  TokenWalk(SourceId source, std::string_view text) : source_(source), text_(text) {}

  Span next() {
    at_ = std::min(text_.find_first_not_of(" \t\r\n,:", at_), text_.size());
    const std::size_t begin = at_;
    at_ = end_of_token(begin);
    return span(begin, at_);
  }

  [[nodiscard]] std::string_view written(Span span) const {
    return text_.substr(span.begin, span.end - span.begin);
  }

  // Where reading went wrong: behind the last token one comma or colon may follow, what comes then may not.
  Span offending() const {
    std::size_t begin = std::min(text_.find_first_not_of(kBlank, at_), text_.size());
    if (begin < text_.size() && (text_[begin] == ',' || text_[begin] == ':')) {
      begin = std::min(text_.find_first_not_of(kBlank, begin + 1), text_.size());
    }
    const bool is_sign = begin < text_.size() && (text_[begin] == ',' || text_[begin] == ':');
    return span(begin, is_sign ? begin + 1 : end_of_token(begin));
  }

 private:
  static constexpr std::string_view kBlank = " \t\r\n";

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  [[nodiscard]] std::size_t end_of_token(std::size_t begin) const {
    if (begin >= text_.size()) return text_.size();
    if (text_[begin] == '"') return end_of_string(begin + 1);
    if (text_.substr(begin).starts_with('0') || text_.substr(begin).starts_with("-0"))
      return end_of_zero(begin);
    if (std::string_view("{}[]").find(text_[begin]) != std::string_view::npos) return begin + 1;
    return std::min(text_.find_first_of(" \t\r\n,:{}[]\"", begin + 1), text_.size());
  }

  [[nodiscard]] std::size_t end_of_string(std::size_t at) const {
    while (at < text_.size() && text_[at] != '"') at += text_[at] == '\\' ? 2U : 1U;
    return std::min(at + 1, text_.size());
  }

  // A number that starts with zero ends there, or behind a fraction or exponent: 010 is 0 and something more.
  [[nodiscard]] std::size_t end_of_zero(std::size_t at) const {
    at = text_.find('0', at) + 1;
    if (at < text_.size() && text_[at] >= '0' && text_[at] <= '9') return at;
    return std::min(text_.find_first_of(" \t\r\n,:{}[]\"", at), text_.size());
  }

  SourceId source_;
  std::string_view text_;
  std::size_t at_ = 0;
};

class TreeBuilder final : public nlohmann::json_sax<Json> {
 public:
  TreeBuilder(SourceId source, std::string_view text, const LongList& list, Problems& problems)
      : walk_(source, text), list_(list), problems_(problems) {}

  bool null() override { return put({.kind = DataKind::kNull, .span = walk_.next()}); }
  bool boolean(bool truth) override {
    return put({.kind = DataKind::kBoolean, .truth = truth, .span = walk_.next()});
  }
  bool number_integer(number_integer_t number) override { return put_number(std::to_string(number)); }
  bool number_unsigned(number_unsigned_t number) override { return put_number(std::to_string(number)); }
  bool number_float(number_float_t /*number*/, const string_t& digits) override { return put_number(digits); }
  bool string(string_t& text) override {
    const Span span = walk_.next();
    tell_unfit_value(text, walk_.written(span), span, problems_);
    return put({.kind = DataKind::kText, .span = span, .text = std::move(text)});
  }
  bool binary(binary_t& /*bytes*/) override { return false; }  // not in JSON text

  bool start_object(std::size_t /*size*/) override { return open(DataKind::kRecord); }
  bool start_array(std::size_t /*size*/) override { return open(DataKind::kList); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    const Span span = walk_.next();
    tell_unfit_value(name, walk_.written(span), span, problems_);
    stack_.back().members.push_back({std::move(name), span, {}});
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    const Span place = walk_.offending();
    const std::string_view written = walk_.written(place);
    const Argument found =
        written.empty() ? Argument("gevonden", Term::kEndOfFile) : Argument("gevonden", written);
    problems_.add(Code::JSN101, place, {{"verwacht", expected_in(error.what())}, found});
    return false;
  }

  std::optional<DataNode> take() { return std::move(root_); }

 private:
  bool put_number(std::string digits) {
    return put({.kind = DataKind::kNumber, .span = walk_.next(), .text = std::move(digits)});
  }

  bool put(DataNode node) {
    if (stack_.empty())
      root_ = std::move(node);
    else if (is_in_long_list())
      list_.take(std::move(node));
    else if (stack_.back().kind == DataKind::kList)
      stack_.back().items.push_back(std::move(node));
    else
      stack_.back().members.back().value = std::move(node);
    return true;
  }

  [[nodiscard]] bool is_in_long_list() const {
    return list_.take && stack_.size() == 2 && stack_.back().kind == DataKind::kList &&
           stack_.front().kind == DataKind::kRecord && stack_.front().members.back().key == list_.key;
  }

  bool open(DataKind kind) {
    stack_.push_back({.kind = kind, .span = walk_.next()});
    if (stack_.size() <= kDeepestData) return true;
    problems_.add(Code::JSN103, stack_.back().span, {{"most", std::int64_t{kDeepestData}}});
    return false;
  }

  bool close() {
    DataNode node = std::move(stack_.back());
    stack_.pop_back();
    node.span.end = walk_.next().end;
    drop_repeated(node.members);
    return put(std::move(node));
  }

  // Looking through a small record costs less than a table of its keys.
  static bool is_small_without_repeats(const std::vector<DataMember>& members) {
    constexpr std::size_t kSmall = 8;
    if (members.size() > kSmall) return false;
    for (auto m = members.begin(); m != members.end(); ++m) {
      if (std::find_if(members.begin(), m, [&](const DataMember& x) { return x.key == m->key; }) != m)
        return false;
    }
    return true;
  }

  // A key that stands twice keeps its first value, the one the problem does not point at.
  void drop_repeated(std::vector<DataMember>& members) {
    if (is_small_without_repeats(members)) return;
    std::unordered_map<std::string_view, Span> first;
    std::vector<bool> repeated(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
      const auto [known, is_new] = first.try_emplace(members[i].key, members[i].key_span);
      repeated[i] = !is_new;
      if (!is_new)
        problems_.add(Code::JSN102, members[i].key_span, {{"sleutel", members[i].key}}, {known->second});
    }
    if (first.size() == members.size()) return;
    std::size_t at = 0;
    std::erase_if(members, [&](const DataMember&) { return repeated[at++]; });
  }

  TokenWalk walk_;
  const LongList& list_;
  Problems& problems_;
  std::vector<DataNode> stack_;
  std::optional<DataNode> root_;
};

}  // namespace

std::optional<DataNode> parse_json(SourceId source, std::string_view text, const LongList& list,
                                   Problems& problems) {
  TreeBuilder builder(source, text, list, problems);
  if (!Json::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
  return builder.take();
}

std::optional<DataNode> parse_json(SourceId source, std::string_view text, Problems& problems) {
  return parse_json(source, text, LongList{}, problems);
}

}  // namespace voortgang
