#include "syntax/reference_marks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr char32_t kFirstMark = 0xFDD0;
constexpr std::size_t kMarks = 32;  // noncharacters from there on
constexpr std::size_t kShortest = 3 + 2;
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

std::size_t length_of_mark(const Reference& reference) {
  return std::max<std::size_t>(kShortest, reference.span.end - reference.span.begin);
}

// &#64976; and &#xFDD0; become a character as well. 0 where it is none of those.
char32_t numeric_entity(std::string_view digits) {
  const bool is_hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (is_hexadecimal) digits.remove_prefix(1);
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hexadecimal ? 16 : 10);
  return value;
}

// Nothing an author typed may be taken for a mark.
std::string mark_that_is_not_in(std::string_view text) {
  constexpr std::string_view kLead = "\xEF\xB7";  // of all marks
  constexpr std::size_t kLongestEntity = 12;
  std::array<bool, kMarks> used{};
  const auto use = [&](char32_t c) {
    if (c >= kFirstMark && c < kFirstMark + kMarks) used[c - kFirstMark] = true;
  };
  for (std::size_t at = 0; (at = text.find(kLead, at)) != text.npos; at += kLead.size())
    use(utf8::decode(text.substr(at)).code_point);
  for (std::size_t at = 0; (at = text.find("&#", at)) != text.npos; at += 2)
    use(numeric_entity(text.substr(at + 2, kLongestEntity)));
  const auto free = std::ranges::find(used, false);
  std::string mark;
  if (free != used.end()) utf8::append(mark, kFirstMark + static_cast<char32_t>(free - used.begin()));
  return mark;
}

}  // namespace

ReferenceMarks::ReferenceMarks(std::string_view text, std::vector<Reference>& references)
    : text_(text), references_(references) {
  if (references.empty()) return;
  mark_ = mark_that_is_not_in(text);
  if (mark_.empty()) references.clear();
}

std::string_view ReferenceMarks::written(const Reference& reference) const {
  return text_.substr(reference.span.begin, reference.span.end - reference.span.begin);
}

std::string ReferenceMarks::marked(std::size_t begin) const {
  std::string out;
  out.reserve(text_.size() - begin + references_.size() * kShortest);
  for (std::size_t i = 0; i < references_.size(); ++i) {
    out += text_.substr(begin, references_[i].span.begin - begin);
    out += mark_;
    out += kLetters[i / kLetters.size()];
    out += kLetters[i % kLetters.size()];
    out.append(length_of_mark(references_[i]) - kShortest, 'x');
    begin = references_[i].span.end;
  }
  out += text_.substr(begin);
  return out;
}

ReferenceMarks::Found ReferenceMarks::find(std::string_view text) const {
  if (references_.empty()) return {};
  for (std::size_t at = 0; (at = text.find(mark_, at)) != std::string_view::npos; at += mark_.size()) {
    if (text.size() - at < kShortest) break;
    const std::size_t high = kLetters.find(text[at + mark_.size()]);
    const std::size_t low = kLetters.find(text[at + mark_.size() + 1]);
    const std::size_t index = high * kLetters.size() + low;
    if (high == std::string_view::npos || low == std::string_view::npos || index >= references_.size())
      continue;
    return {at, std::min(length_of_mark(references_[index]), text.size() - at),
            static_cast<std::uint32_t>(index)};
  }
  return {};
}

std::string_view ReferenceMarks::restored(std::string_view text, TextArena& arena) const {
  Found mark = find(text);
  if (mark.at == std::string_view::npos) return arena.keep(text);
  std::string out;
  for (; mark.at != std::string_view::npos; mark = find(text)) {
    out += text.substr(0, mark.at);
    out += written(references_[mark.index]);
    text.remove_prefix(mark.at + mark.length);
  }
  return arena.keep(out.append(text));
}

}  // namespace voortgang
