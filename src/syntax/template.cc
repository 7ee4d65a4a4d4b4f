#include "syntax/template.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/text.h"

namespace voortgang {
namespace {

using Kind = TemplatePiece::Kind;

struct Tag {
  std::size_t begin = 0;  // of the opening braces
  std::size_t end = 0;    // behind the closing ones
  char sigil = 0;         // # ^ / > ! { or 0
  std::string_view name;
};

class TemplateParser {
 public:
  TemplateParser(SourceId source, std::string_view text, Problems& problems)
      : source_(source), text_(text), problems_(problems) {}

  Template parse() {
    out_.source = source_;
    while (const std::optional<Tag> tag = next_tag()) take(*tag);
    add_text(at_, text_.size());
    while (!open_.empty()) close_untold();
    return std::move(out_);
  }

 private:
  std::optional<Tag> next_tag() {
    for (;;) {
      const std::size_t begin = text_.find("{{", at_);
      if (begin == std::string_view::npos) return std::nullopt;
      const std::string_view closing = text_.substr(begin).starts_with("{{{") ? "}}}" : "}}";
      const std::size_t inside = begin + closing.size();
      // A name never holds these: what is left open does not end at the braces of another tag.
      const std::size_t close = text_.find_first_of("{<\n}", inside);
      if (close != std::string_view::npos && text_.substr(close).starts_with(closing))
        return tag_between(begin, close, closing.size());
      problems_.add(Code::TPL101, span(begin, inside), {{"teken", closing}});
      add_text(at_, inside);
      at_ = inside;
    }
  }

  Tag tag_between(std::size_t begin, std::size_t close, std::size_t braces) const {
    Tag tag{.begin = begin, .end = close + braces, .name = {}};
    std::string_view inside = text_.substr(begin + 2, close - begin - 2);
    if (!inside.empty() && std::string_view("#^/>!{").find(inside.front()) != std::string_view::npos) {
      tag.sigil = inside.front();
      inside.remove_prefix(1);
    }
    tag.name = trimmed(inside);
    return tag;
  }

  void take(const Tag& tag) {
    std::size_t text_end = tag.begin;
    std::size_t behind = tag.end;
    if (tag.sigil != 0 && tag.sigil != '{') take_whole_line(text_end, behind);
    add_text(at_, text_end);
    at_ = behind;
    switch (tag.sigil) {
      case '#':
        return open(Kind::kSection, tag);
      case '^':
        return open(Kind::kInverted, tag);
      case '/':
        return close(tag);
      case '>':
        return add(Kind::kPart, tag);
      case '{':
        return add(Kind::kMarkup, tag);
      case '!':
        return;
      default:
        return add(Kind::kValue, tag);
    }
  }

  // Widens a tag that is alone on its line to the whole line.
  void take_whole_line(std::size_t& begin, std::size_t& end) const {
    std::size_t first = begin;
    while (first > at_ && (text_[first - 1] == ' ' || text_[first - 1] == '\t')) --first;
    if (first > 0 && text_[first - 1] != '\n') return;
    std::size_t last = end;
    while (last < text_.size() && (text_[last] == ' ' || text_[last] == '\t' || text_[last] == '\r')) ++last;
    if (last < text_.size() && text_[last] != '\n') return;
    begin = first;
    end = std::min(last + 1, text_.size());
  }

  void add_text(std::size_t begin, std::size_t end) {
    if (begin < end) out_.pieces.push_back({Kind::kText, text_.substr(begin, end - begin), span(begin, end)});
  }

  void add(Kind kind, const Tag& tag) { out_.pieces.push_back({kind, tag.name, name_span(tag)}); }

  void open(Kind kind, const Tag& tag) {
    if (open_.size() >= kDeepestTemplate) {
      problems_.add(Code::TPL104, name_span(tag), {{"most", static_cast<std::int64_t>(kDeepestTemplate)}});
      at_ = text_.size();  // what follows would only be told because of this
      open_.clear();
      return;
    }
    open_.push_back(static_cast<std::uint32_t>(out_.pieces.size()));
    add(kind, tag);
  }

  void close(const Tag& tag) {
    const auto is_it = [&](std::uint32_t open) { return out_.pieces[open].text == tag.name; };
    if (std::ranges::none_of(open_, is_it)) {
      problems_.add(Code::TPL103, name_span(tag), {{"naam", tag.name}});
      return;
    }
    while (!is_it(open_.back())) close_untold();
    out_.pieces[open_.back()].end = static_cast<std::uint32_t>(out_.pieces.size());
    open_.pop_back();
    add(Kind::kEnd, tag);
  }

  // A section that its author forgot to close ends here.
  void close_untold() {
    TemplatePiece& open = out_.pieces[open_.back()];
    problems_.add(Code::TPL102, open.span, {{"naam", open.text}});
    open.end = static_cast<std::uint32_t>(out_.pieces.size());
    open_.pop_back();
    out_.pieces.push_back({Kind::kEnd, open.text, open.span});
  }

  Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  Span name_span(const Tag& tag) const {
    if (tag.name.empty()) return span(tag.begin, tag.end);
    const auto begin = static_cast<std::size_t>(tag.name.data() - text_.data());
    return span(begin, begin + tag.name.size());
  }

  SourceId source_;
  std::string_view text_;
  Problems& problems_;
  Template out_;
  std::size_t at_ = 0;
  std::vector<std::uint32_t> open_;
};

}  // namespace

Template parse_template(SourceId source, std::string_view text, Problems& problems) {
  return TemplateParser(source, text, problems).parse();
}

}  // namespace voortgang
