#include "syntax/markdown_places.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "syntax/markdown_walk.h"

namespace voortgang {
namespace {

using Kind = MarkdownKind;

// cmark-gfm says where blocks are, but not where inlines are. So their source is walked along with the tree:
// each inline has to begin where the one before it ended. Where the two are out of step, the place of the
// block stays.
class InlinePlaces {
 public:
  InlinePlaces(std::string_view source, MarkdownText& text)
      : source_(source), masked_(source), text_(text), tries_left_(8 * source.size() + 1000) {
    // In a reference nothing else begins.
    for (const Reference& reference : text.references) {
      std::fill(masked_.begin() + reference.span.begin, masked_.begin() + reference.span.end, 'x');
    }
  }

  void place() {
    for (const MarkdownNode& node : text_.nodes) {
      if (node.kind == Kind::kParagraph || node.kind == Kind::kHeading) block(node);
      if (node.kind == Kind::kTableRow) row(node);
    }
  }

 private:
  // Definitions of links and a box to tick stand in a paragraph's source, but not in its tree: its inlines
  // begin there or behind them.
  void block(const MarkdownNode& node) {
    if (node.first_child == 0) return;
    end_ = end_of(node);
    std::size_t begin = node.span.begin;
    if (node.kind == Kind::kHeading) begin = std::min(masked_.find_first_not_of('#', begin), end_);
    if (try_at(begin, node)) return;
    if (masked_[begin] == '[' && try_at(begin + 3, node)) return;
    while ((begin = masked_.find_first_of("\r\n", begin)) < end_ && tries_left_ > 0) {
      begin = behind_line_start(masked_, begin);
      if (try_at(begin, node)) return;
    }
  }

  // cmark does not say where a paragraph ends whose last line became the first of a table.
  std::size_t end_of(const MarkdownNode& node) const {
    if (node.span.end > node.span.begin) return node.span.end;
    return node.next == 0 ? source_.size() : std::max(text_.at(node.next).span.begin, node.span.begin);
  }

  bool try_at(std::size_t begin, const MarkdownNode& node) {
    placed_.clear();
    addresses_.clear();
    at_ = std::min(masked_.find_first_not_of(kInlineBlank, begin), end_);
    in_step_ = true;
    children(node);
    tries_left_ -= std::min(tries_left_, at_ - std::min(begin, at_) + 1);
    if (in_step_) keep();
    return in_step_;
  }

  void keep() {
    for (const auto& [index, span] : placed_) text_.nodes[index].span = span;
    for (const auto& [index, span] : addresses_) text_.addresses[index] = span;
  }

  void row(const MarkdownNode& node) {
    placed_.clear();
    addresses_.clear();
    end_ = std::min(masked_.find_first_of("\r\n", node.span.begin), masked_.size());
    at_ = std::min(masked_.find_first_not_of(" \t>", node.span.begin), end_);
    if (at_ < end_ && masked_[at_] == '|') ++at_;
    in_step_ = true;
    for (std::uint32_t cell = node.first_child; cell != 0 && in_step_; cell = text_.at(cell).next) {
      at_ = std::min(masked_.find_first_not_of(kInlineBlank, at_), end_);
      const std::size_t begin = at_;
      children(text_.at(cell));
      place(cell, begin);
      at_ = std::min(masked_.find_first_not_of(kInlineBlank, at_), end_);
      in_step_ &= at_ == end_ || masked_[at_] == '|';
      at_ += at_ < end_ ? 1U : 0U;
    }
    if (in_step_) keep();
  }

  void children(const MarkdownNode& node) {
    for (std::uint32_t i = node.first_child; i != 0 && in_step_; i = text_.at(i).next) {
      const std::size_t begin = at_;
      one(text_.at(i));
      in_step_ &= at_ <= end_;
      place(i, begin);
    }
  }

  void place(std::uint32_t index, std::size_t begin) { placed_.emplace_back(index, span(begin, at_)); }

  Span span(std::size_t begin, std::size_t end) const {
    return {text_.root().span.source, static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(std::max(begin, end))};
  }

  void one(const MarkdownNode& node) {
    switch (node.kind) {
      case Kind::kText:
        return shown(node.text);
      case Kind::kReference:
        in_step_ = text_.references[node.number].span.begin == at_;
        at_ = text_.references[node.number].span.end;
        return;
      case Kind::kSoftBreak:
      case Kind::kLineBreak:
        return line_end();
      case Kind::kCode:
        return to(behind_code(masked_, at_));
      case Kind::kHtmlInline:
        return html(node.text);
      case Kind::kEmphasis:
        return between(node, 1, "*_");
      case Kind::kStrong:
        return between(node, 2, "*_");
      case Kind::kStrikethrough:
        return between(node, 2, "~");
      case Kind::kLink:
        return link(node);
      case Kind::kImage:
        expect('!');
        return link(node);
      case Kind::kFootnoteReference:
        return to(behind_label(masked_, at_));
      default:
        in_step_ = false;
    }
  }

  void to(std::optional<std::size_t> at) {
    in_step_ &= at.has_value();
    at_ = at.value_or(at_);
  }

  void expect(char c) {
    in_step_ &= at_ < end_ && masked_[at_] == c;
    ++at_;
  }

  void shown(std::string_view text) {
    if (is_raw_ && source_.substr(at_).starts_with(text)) {
      at_ += text.size();
      return;
    }
    for (std::size_t i = 0; i < text.size() && in_step_;) to(behind_shown(source_, at_, text, i));
  }

  // On later lines of an element the marks of quotes come first.
  void html(std::string_view text) {
    for (const char c : text) {
      if (at_ < end_ && source_[at_] == c)
        ++at_;
      else
        in_step_ = false;
      const bool ends_line = c == '\n' || (c == '\r' && !source_.substr(at_).starts_with('\n'));
      if (ends_line) at_ = std::min(source_.find_first_not_of(" \t>", at_), end_);
    }
  }

  void line_end() {
    if (at_ < end_ && masked_[at_] == '\\') ++at_;
    at_ = std::min(masked_.find_first_not_of(kInlineBlank, at_), end_);
    in_step_ = at_ < end_ && (masked_[at_] == '\r' || masked_[at_] == '\n');
    if (in_step_) at_ = behind_line_start(masked_, at_);
  }

  void between(const MarkdownNode& node, std::size_t count, std::string_view signs) {
    const char sign = at_ < end_ ? masked_[at_] : '\0';
    in_step_ = signs.find(sign) != signs.npos;
    for (std::size_t i = 0; i < count; ++i) expect(sign);
    children(node);
    for (std::size_t i = 0; i < count; ++i) expect(sign);
  }

  void link(const MarkdownNode& node) {
    const std::size_t begin = at_;
    const char sign = at_ < end_ ? masked_[at_] : '\0';
    const bool is_bare = sign != '[' && sign != '<';
    if (is_bare) return bare_link(node);
    ++at_;
    children(node);
    const std::size_t inside_end = at_;
    if (sign == '<') expect('>');
    if (sign == '<') return address(node, begin + 1, inside_end);
    expect(']');
    if (!in_step_) return;
    if (const auto target = link_target(masked_, at_)) {
      at_ = target->end;
      return address(node, target->address_begin, target->address_end);
    }
    at_ = behind_label(masked_, at_).value_or(at_);
    address(node, node.kind == Kind::kImage ? begin - 1 : begin, at_);
  }

  // An address that became a link by itself: cmark shows it as it was written, entities and all.
  void bare_link(const MarkdownNode& node) {
    const std::size_t begin = at_;
    is_raw_ = true;
    children(node);
    is_raw_ = false;
    address(node, begin, at_);
  }

  void address(const MarkdownNode& node, std::size_t begin, std::size_t end) {
    addresses_.emplace_back(node.number, span(begin, end));
  }

  std::string_view source_;
  std::string masked_;
  MarkdownText& text_;
  std::size_t tries_left_;  // in bytes: a paragraph of nothing but definitions must not be tried at each
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  bool in_step_ = true;
  bool is_raw_ = false;
  std::vector<std::pair<std::uint32_t, Span>> placed_;
  std::vector<std::pair<std::uint32_t, Span>> addresses_;
};

}  // namespace

void place_inlines(std::string_view source, MarkdownText& text) {
  InlinePlaces(source, text).place();
}

Span place_in(const MarkdownNode& node, std::string_view source, std::size_t begin, std::size_t end) {
  const auto at = [&](std::size_t offset) { return static_cast<std::uint32_t>(node.span.begin + offset); };
  if (node.span.end - node.span.begin == node.text.size()) return {node.span.source, at(begin), at(end)};
  Span place{node.span.source, node.span.begin, node.span.begin};
  std::size_t in_source = node.span.begin;
  for (std::size_t i = 0; i < end;) {
    if (i <= begin) place.begin = static_cast<std::uint32_t>(in_source);
    const auto next = behind_shown(source, in_source, node.text, i);
    if (!next || *next > node.span.end) return node.span;
    in_source = *next;
  }
  place.end = static_cast<std::uint32_t>(in_source);
  return place;
}

}  // namespace voortgang
