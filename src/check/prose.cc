#include "check/prose.h"

#include <algorithm>
#include <array>

namespace voortgang {
namespace {

enum class ByteClass : std::uint8_t { kLetter, kDigit, kBlank, kMark };

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

bool is_plain_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Punctuation beyond ASCII that stands between words: the bytes of one, or 0. The text is not empty.
std::size_t foreign_mark(std::string_view text) {
  constexpr std::array<std::string_view, 12> kMarks = {"\u00A0", "\u2013", "\u2014", "\u2018",
                                                       "\u2019", "\u201C", "\u201D", "\u2026",
                                                       "\u2212", "\u20AC", "\u00B7", "\u2022"};
  const auto first = static_cast<unsigned char>(text.front());
  if (first != 0xC2 && first != 0xE2) return 0;  // what all of them begin with
  for (const std::string_view mark : kMarks) {
    if (text.starts_with(mark)) return mark.size();
  }
  return 0;
}

constexpr std::size_t kFurthest = 16;  // bytes of marks and blanks between two sentences, to look at

class ProseReader {
 public:
  ProseReader(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<ProseToken>& out)
      : text_(text.substr(0, end)), at_(begin), out_(out) {}

  void read() {
    at_line_start();
    while (at_ < text_.size()) {
      switch (class_at(at_)) {
        case ByteClass::kBlank:
          blank();
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
  char next() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\n'; }

  void add(ProseKind kind, std::size_t begin, std::size_t end) {
    out_.push_back({kind, links_ > 0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }

  void stop() {
    if (!out_.empty() && out_.back().kind != ProseKind::kStop) add(ProseKind::kStop, at_, at_);
  }

  void blank() {
    const bool ends_line = text_[at_] == '\n';
    ++at_;
    if (ends_line) at_line_start();
  }

  void at_line_start() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '>')) ++at_;
  }

  void mark() {
    switch (text_[at_]) {
      case '`':
        return code();
      case '{':
        return has("{{") ? to(braces_, ProseKind::kOther) : pass();
      case '[':
        if (next() == '^') return to(bracket_, ProseKind::kStop);
        ++links_;
        return pass();
      case ']':
        links_ = 0;
        return next() == '(' ? to(parenthesis_, ProseKind::kStop) : pass();
      case '<':
        return to(angle_, ProseKind::kOther);
      case '\\':
        at_ = std::min(at_ + 2, text_.size());
        return;
      case '&':
        return entity();
      case '.':
      case '!':
      case '?':
        return end_of_sentence();
      default:
        return pass();
    }
  }

  void pass() { ++at_; }

  // A sign that is looked for again and again is looked for once: else a text of nothing but < would take a
  // time that grows with its square.
  struct Ahead {
    std::string_view sign;
    std::size_t at = 0;
  };
  std::size_t find_ahead(Ahead& ahead) {
    if (ahead.at <= at_) ahead.at = std::min(text_.find(ahead.sign, at_ + 1), text_.size());
    return ahead.at;
  }

  // Up to and including the closing sign on this line; as one token, or (kStop) as nothing at all.
  void to(Ahead& closing, ProseKind kind) {
    const std::size_t end = find_ahead(closing);
    if (end == text_.size() || find_ahead(line_end_) < end) return pass();
    if (kind != ProseKind::kStop) add(kind, at_, end + closing.sign.size());
    at_ = end + closing.sign.size();
  }

  void code() {
    const std::size_t ticks = std::min(text_.find_first_not_of('`', at_), text_.size()) - at_;
    const bool is_hopeless = ticks < unclosed_.size() && unclosed_[ticks];
    const std::size_t end = is_hopeless ? text_.npos : text_.find(text_.substr(at_, ticks), at_ + ticks);
    if (end == text_.npos) {
      if (ticks < unclosed_.size()) unclosed_[ticks] = true;
      at_ += ticks;
      return;
    }
    add(ProseKind::kOther, at_, end + ticks);
    at_ = end + ticks;
  }

  void entity() {
    const std::size_t end =
        text_.find_first_not_of("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", at_ + 1);
    at_ = end != text_.npos && text_[end] == ';' && end > at_ + 1 ? end + 1 : at_ + 1;
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
      while (at_ < text_.size() && is_plain_letter(text_[at_])) ++at_;  // nearly all of a text
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
  std::size_t at_;
  std::vector<ProseToken>& out_;
  int links_ = 0;
  Ahead braces_{"}}"}, bracket_{"]"}, parenthesis_{")"}, angle_{">"}, line_end_{"\n"};
  std::array<bool, 64> unclosed_{};  // runs of so many backticks that nothing closes
};

}  // namespace

void read_prose(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<ProseToken>& out) {
  out.clear();
  ProseReader(text, begin, end, out).read();
}

}  // namespace voortgang
