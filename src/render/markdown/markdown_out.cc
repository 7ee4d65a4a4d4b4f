#include "render/markdown/markdown_out.h"

#include <algorithm>
#include <ranges>

#include "base/text.h"

namespace voortgang {

using markdown::EdgeKind;

// In a quote within an item, the sign of the quote stands as far in as the item does.
std::string_view MarkdownOut::blank_line() const {
  return std::string_view(prefix_).substr(0, prefix_.find_last_not_of(' ') + 1);
}

void MarkdownOut::begin() {
  if (ends_ == 0) return;
  if (out_.size() == content_) {
    while (out_.ends_with(' ')) out_.pop_back();
  }
  if (!out_.empty()) out_ += '\n';
  if (!out_.empty() && ends_ == 2) out_.append(blank_line()) += '\n';
  out_ += prefix_;
  content_ = out_.size();
  ends_ = 0;
}

void MarkdownOut::end_block() {
  opened_ = closed_ = kNone;
  if (ends_ == 0 && out_.size() == content_) return;
  end_item(spacing_);
}

void MarkdownOut::part_from_text() {
  if (ends_ == 1) ends_ = 2;
}

MarkdownOut::Container::Container(MarkdownOut& out, std::string_view first, std::string_view rest,
                                  Spacing spacing)
    : out_(out), prefix_(out.prefix_.size()), spacing_(out.spacing_) {
  out_.begin();
  out_.out_ += first;
  out_.content_ = out_.out_.size();
  out_.prefix_ += rest;
  out_.spacing_ = spacing;
}

MarkdownOut::Container::~Container() {
  out_.prefix_.resize(prefix_);
  out_.spacing_ = spacing_;
  out_.end_item(spacing_);
}

bool MarkdownOut::behind_list(ListMarks marks) const {
  if (marks == ListMarks::kBullets && ends_ == 0 && out_.size() == content_ && out_.ends_with("- "))
    return true;
  return list_end_ == out_.size() && list_marks_ == marks && !list_other_;
}

void MarkdownOut::end_list(ListMarks marks, bool other_marks) {
  list_end_ = out_.size();
  list_marks_ = marks;
  list_other_ = other_marks;
}

void MarkdownOut::lines(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (const std::string_view one : split(text, '\n')) {
    out_ += '\n';
    out_ += one.empty() ? blank_line() : std::string_view(prefix_);
    markdown::escape(out_, one, MarkdownContext::kCode);
  }
}

// Puts an entity in the place of the character that ends at `end`.
void MarkdownOut::encode_last(std::size_t end) {
  const auto last = markdown::last_character(std::string_view(out_).substr(content_, end - content_));
  if (last.length == 0) return;
  out_.replace(end - last.length, last.length, markdown::entity(last.code_point));
}

// Delimiters open only where a word or, behind something else than a word, punctuation follows; _ never
// within a word.
void MarkdownOut::before(EdgeKind next) {
  closed_ = kNone;
  if (opened_ == kNone) return;
  const auto outside = markdown::last_character(std::string_view(out_).substr(content_, opened_ - content_));
  const bool is_word = outside.length > 0 && markdown::edge_kind(outside.code_point) == EdgeKind::kWord;
  const bool is_strict = out_[opened_] == '_';
  if (is_word && (next != EdgeKind::kWord || is_strict)) encode_last(opened_);
  opened_ = kNone;
}

// The first character of a text, where delimiters before it ask for another form. Returns the rest.
std::string_view MarkdownOut::edge(std::string_view words) {
  const utf8::Decoded first = utf8::decode(words);
  const EdgeKind kind = first.length == 0 ? EdgeKind::kPunctuation : markdown::edge_kind(first.code_point);
  const bool behind_opening = opened_ != kNone && kind == EdgeKind::kSpace;
  const bool behind_closing = closed_ == out_.size() && kind == EdgeKind::kWord;
  if (!behind_opening && !behind_closing) {
    before(kind);
    return words;
  }
  bool encode = behind_opening;
  if (behind_closing) {
    const std::size_t delimiters = out_.find_last_not_of("*_~");
    const auto inside = markdown::last_character(std::string_view(out_).substr(0, delimiters + 1));
    const bool after_word = inside.length > 0 && markdown::edge_kind(inside.code_point) == EdgeKind::kWord;
    const bool one_kind = out_.find_first_not_of(out_.back(), delimiters + 1) == std::string::npos;
    encode = !after_word || !one_kind || out_.back() == '_';
  }
  before(encode ? EdgeKind::kPunctuation : kind);
  if (!encode) return words;
  out_ += markdown::entity(first.code_point);
  return words.substr(first.length);
}

void MarkdownOut::text(std::string_view words, MarkdownContext context) {
  if (words.empty()) return;
  begin();
  if (opened_ != kNone || closed_ == out_.size()) words = edge(words);
  markdown::escape(out_, words, context, out_.size() == content_);
}

std::string& MarkdownOut::raw() {
  begin();
  if (opened_ != kNone) before(EdgeKind::kPunctuation);
  return out_;
}

void MarkdownOut::mark(std::string_view markup) {
  if (!markup.empty()) raw() += markup;
}

void MarkdownOut::begin_mark(std::string_view markup) {
  mark(markup);
  content_ = out_.size();
}

void MarkdownOut::break_line() {
  mark("\\");
  ends_ = 1;
}

void MarkdownOut::code(std::string_view words, bool in_cell) {
  markdown::code(raw(), words, in_cell);
}

// A ! that a text ends with would make a picture of the link behind it.
void MarkdownOut::open_label(std::string_view mark) {
  std::string& out = raw();
  if (out.size() > content_ && out.ends_with('!')) out.insert(out.size() - 1, 1, '\\');
  out += mark;
}

void MarkdownOut::close_label(std::string_view address) {
  std::string& out = raw();
  out += "](";
  markdown::escape(out, address, MarkdownContext::kAddress);
  out += ')';
}

// Signs that could both open and close would close what is open with the same ones, so that something within
// its like gets the other sign; and so does what stands beside a *.
std::string_view MarkdownOut::other_delimiter(std::string_view delimiter) const {
  const bool beside = closed_ == out_.size() || (opened_ != kNone && out_.size() == opened_end_);
  const auto last_alike = std::ranges::find_if(open_ | std::views::reverse, [&](std::string_view one) {
    return one.size() == delimiter.size() && one.front() != '~';
  });
  const bool within =
      last_alike != std::ranges::end(open_ | std::views::reverse) && last_alike->front() == '*';
  if (delimiter.front() == '~' || !(within || (beside && out_.ends_with('*')))) return delimiter;
  return delimiter.size() == 2 ? "__" : "_";
}

std::string_view MarkdownOut::open(std::string_view delimiter) {
  begin();
  delimiter = other_delimiter(delimiter);
  open_.push_back(delimiter);
  if (opened_ != kNone) before(EdgeKind::kPunctuation);
  opened_ = out_.size();
  out_ += delimiter;
  opened_end_ = out_.size();
  return delimiter;
}

void MarkdownOut::close(std::string_view delimiter) {
  open_.pop_back();
  if (is_empty_emphasis()) {
    out_.resize(opened_);
    opened_ = kNone;
    return;
  }
  const auto last = markdown::last_character(out_);
  if (last.length > 0 && markdown::edge_kind(last.code_point) == EdgeKind::kSpace) encode_last(out_.size());
  out_ += delimiter;
  closed_ = out_.size();
}

void MarkdownOut::begin_heading(int level) {
  mark(std::string(static_cast<std::size_t>(level), '#') + " ");
  heading_ = out_.size();
}

void MarkdownOut::end_heading() {
  while (out_.size() > heading_ && out_.ends_with(' ')) out_.pop_back();
  if (out_.size() > heading_ && out_.ends_with('#') && !out_.ends_with("\\#"))
    out_.insert(out_.size() - 1, 1, '\\');
  end_block();
}

}  // namespace voortgang
