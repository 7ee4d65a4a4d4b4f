#include "syntax/reference_marks.h"

#include <algorithm>

namespace voortgang {
namespace {

constexpr std::string_view kMark = "\xEF\xB7\x90";  // U+FDD0
constexpr std::size_t kShortest = kMark.size() + 2;
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

std::size_t length_of_mark(const Reference& reference) {
  return std::max<std::size_t>(kShortest, reference.span.end - reference.span.begin);
}

}  // namespace

std::string_view ReferenceMarks::written(const Reference& reference) const {
  return text_.substr(reference.span.begin, reference.span.end - reference.span.begin);
}

std::string ReferenceMarks::marked(std::size_t begin) const {
  std::string out;
  out.reserve(text_.size() - begin + references_.size() * kShortest);
  for (std::size_t i = 0; i < references_.size(); ++i) {
    out += text_.substr(begin, references_[i].span.begin - begin);
    out += kMark;
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
  for (std::size_t at = 0; (at = text.find(kMark, at)) != std::string_view::npos; at += kMark.size()) {
    if (text.size() - at < kShortest) break;
    const std::size_t high = kLetters.find(text[at + kMark.size()]);
    const std::size_t low = kLetters.find(text[at + kMark.size() + 1]);
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
