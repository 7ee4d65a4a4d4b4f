#include "check/prose.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/digits.h"
#include "check/spaces.h"
#include "syntax/markdown_places.h"

namespace voortgang {
namespace {

enum class ByteClass : std::uint8_t { kLetter, kDigit, kBlank, kMark };

// Stands for what is part of a sentence, but not written out. Nobody types it: it is a control character.
constexpr char kOtherSign = '\x1A';

constexpr std::array<ByteClass, 256> kClasses = [] {
  std::array<ByteClass, 256> classes{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    const bool digit = c >= '0' && c <= '9';
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    classes[c] = letter  ? ByteClass::kLetter
                 : digit ? ByteClass::kDigit
                 : blank ? ByteClass::kBlank
                         : ByteClass::kMark;
  }
  return classes;
}();

// Punctuation beyond ASCII that stands between words: the bytes of one, or 0. The text is not empty.
std::size_t foreign_mark(std::string_view text) {
  constexpr std::array<std::string_view, 11> kMarks = {"\u2013", "\u2014", "\u2018", "\u2019",
                                                       "\u201C", "\u201D", "\u2026", "\u2212",
                                                       "\u20AC", "\u00B7", "\u2022"};
  const auto first = static_cast<unsigned char>(text.front());
  if (first != 0xC2 && first != 0xE2 && first != 0xE3) return 0;  // what all of them begin with
  for (const std::string_view mark : kMarks) {
    if (text.starts_with(mark)) return mark.size();
  }
  return wide_blank(text);
}

constexpr std::size_t kFurthest = 16;  // bytes of marks and blanks between two sentences, to look at

// A text as words, numbers and ends of sentences, byte by byte: all texts of a country go through here in
// every run. Bytes from 0x80 on count as letters, so that a word with accents needs no decoding; only the
// marks of foreign_mark are looked for among them.
class ProseReader {
 public:
  ProseReader(std::string_view text, std::vector<ProseToken>& out) : text_(text), out_(out) {}

  void read() {
    while (at_ < text_.size()) {
      switch (class_at(at_)) {
        case ByteClass::kBlank:
          ++at_;
          break;
        case ByteClass::kMark:
          mark();
          break;
        case ByteClass::kLetter:
        case ByteClass::kDigit:
          word();
          break;
      }
    }
    stop();
  }

 private:
  ByteClass class_at(std::size_t at) const { return kClasses[static_cast<unsigned char>(text_[at])]; }
  bool has(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  void add(ProseKind kind, std::size_t begin, std::size_t end) {
    out_.push_back(
        {.kind = kind, .begin = static_cast<std::uint32_t>(begin), .end = static_cast<std::uint32_t>(end)});
  }

  void stop() {
    if (!out_.empty() && out_.back().kind != ProseKind::kStop) add(ProseKind::kStop, at_, at_);
  }

  void mark() {
    const char c = text_[at_];
    if (c == '.' || c == '!' || c == '?') return end_of_sentence();
    if (c == kOtherSign) add(ProseKind::kOther, at_, at_ + 1);
    ++at_;
  }

  // A point ends a sentence unless the text goes on with a small letter, as behind "o.a." and "bijv."
  void end_of_sentence() {
    ++at_;
    const std::size_t horizon = std::min(at_ + kFurthest, text_.size());
    std::size_t then = at_;
    while (then < horizon && !is_start(then)) ++then;
    const bool is_apart =
        then > at_ && text_.substr(at_, then - at_).find_first_of(" \n\t") != std::string_view::npos;
    const bool goes_on = then < text_.size() && text_[then] >= 'a' && text_[then] <= 'z';
    if ((is_apart || then == text_.size()) && !goes_on) stop();
  }

  bool is_start(std::size_t at) const {
    const ByteClass c = class_at(at);
    const bool starts =
        c == ByteClass::kDigit || (c == ByteClass::kLetter && foreign_mark(text_.substr(at)) == 0);
    // Later bytes of a mark look like letters; they are passed with the first one.
    return starts && (static_cast<unsigned char>(text_[at]) & 0xC0U) != 0x80U;
  }

  void word() {
    if (const std::size_t length = foreign_mark(text_.substr(at_)); length > 0) {
      at_ += length;
      return;
    }
    if (text_[at_] == 'h' && (has("http://") || has("https://"))) return address();
    const std::size_t begin = at_;
    bool is_number = true;
    while (at_ < text_.size()) {
      const std::size_t plain = at_;
      while (at_ < text_.size() && is_letter(text_[at_])) ++at_;  // nearly all of a text
      if (at_ > plain) is_number = false;
      const std::size_t length = at_ < text_.size() ? word_part(is_number) : 0;
      if (length == 0) break;
      at_ += length;
    }
    add(is_number ? ProseKind::kNumber : ProseKind::kWord, begin, at_);
  }

  void address() {
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of(" \t\r\n)>", at_), text_.size());
    add(ProseKind::kOther, begin, at_);
  }

  // Bytes from here that still belong to the word.
  std::size_t word_part(bool& is_number) const {
    const ByteClass c = class_at(at_);
    if (c == ByteClass::kDigit) return 1;
    if (c == ByteClass::kLetter) {
      const std::size_t mark = foreign_mark(text_.substr(at_));
      if (mark > 0 && !(has("\u2019") && goes_on_behind(mark, is_number))) return 0;
      is_number = false;
      return mark > 0 ? mark : 1;
    }
    const char sign = text_[at_];
    const bool in_number = is_number && (sign == '.' || sign == ',') && is_digit_behind();
    if (in_number) return 1;
    if ((sign == '-' || sign == '\'' || sign == '/') && goes_on_behind(1, is_number)) {
      is_number = false;
      return 1;
    }
    return 0;
  }

  bool is_digit_behind() const { return at_ + 1 < text_.size() && class_at(at_ + 1) == ByteClass::kDigit; }

  bool goes_on_behind(std::size_t length, bool is_number) const {
    const std::size_t behind = at_ + length;
    if (behind >= text_.size()) return false;
    const ByteClass c = class_at(behind);
    return c == ByteClass::kDigit ||
           (c == ByteClass::kLetter && foreign_mark(text_.substr(behind)) == 0 && !(is_number && length > 1));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<ProseToken>& out_;
};

// An address that is its own text says nothing that could be read.
bool is_bare_address(const MarkdownText& text, const MarkdownNode& link) {
  if (link.kind != MarkdownKind::kLink || link.first_child == 0) return false;
  const MarkdownNode& child = text.at(link.first_child);
  return child.kind == MarkdownKind::kText && child.next == 0 && link.address.ends_with(child.text);
}

}  // namespace

void Prose::read(std::string_view source, const MarkdownText& text, const MarkdownNode& block) {
  source_ = source;
  text_.clear();
  pieces_.clear();
  tokens_.clear();
  add(text, block, Within::kText);
  ProseReader(text_, tokens_).read();
  for (ProseToken& token : tokens_) {
    if (token.kind != ProseKind::kStop) token.in_link = piece_at(token.begin).in_link;
  }
}

void Prose::add(const MarkdownText& text, const MarkdownNode& parent, Within within) {
  using enum MarkdownKind;
  for (std::uint32_t i = parent.first_child; i != 0; i = text.at(i).next) {
    const MarkdownNode& node = text.at(i);
    const bool is_link = node.kind == kLink || node.kind == kImage;
    if (node.kind == kText)
      add_piece(node, node.text, within);
    else if (node.kind == kSoftBreak || node.kind == kLineBreak)
      add_piece(node, "\n", within);
    else if (node.kind == kFootnoteReference)
      add_piece(node, "^", within);
    else if (node.first_child == 0 || is_bare_address(text, node))
      add_piece(node, {&kOtherSign, 1}, within);
    else
      add(text, node, is_link ? Within::kLink : within);
  }
}

void Prose::add_piece(const MarkdownNode& node, std::string_view shown, Within within) {
  pieces_.push_back({static_cast<std::uint32_t>(text_.size()), within == Within::kLink, &node});
  text_ += shown;
}

const Prose::Piece& Prose::piece_at(std::uint32_t offset) const {
  return *std::prev(std::ranges::upper_bound(pieces_, offset, {}, &Piece::begin));
}

Span Prose::place(std::uint32_t begin, std::uint32_t end) const {
  const auto in_piece = [this](std::uint32_t from, std::uint32_t to) {
    const Piece& piece = piece_at(from);
    if (piece.node->kind != MarkdownKind::kText) return piece.node->span;
    return place_in(*piece.node, source_, from - piece.begin, to - piece.begin);
  };
  const Span first = in_piece(begin, begin + 1);
  const Span last = in_piece(end - 1, end);
  return {first.source, first.begin, std::max(first.begin, last.end)};
}

}  // namespace voortgang
