#include "syntax/unfit_characters.h"

#include <algorithm>
#include <cstdint>

#include "base/characters.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr int kMostTold = 100;  // in one file; a file of nothing else is no text

char32_t character_at(std::string_view text, std::size_t at) {
  return utf8::decode(text.substr(at)).code_point;
}

}  // namespace

void tell_unfit(SourceId source, std::string_view text, Problems& problems) {
  std::size_t at = find_unfit(text);
  for (int told = 0; at != text.npos && told < kMostTold; ++told) {
    const auto begin = static_cast<std::uint32_t>(at);
    const auto length =
        static_cast<std::uint32_t>(std::max<std::size_t>(utf8::decode(text.substr(at)).length, 1));
    problems.add(Code::BST111, {source, begin, begin + length},
                 {{"teken", code_point_name(character_at(text, at))}});
    at = find_unfit(text, at + length);
  }
}

void tell_unfit_value(std::string_view value, std::string_view written, Span span, Problems& problems) {
  const std::size_t at = find_unfit_in_value(value);
  if (at == value.npos || find_unfit_in_value(written) != written.npos) return;
  problems.add(Code::BST111, span, {{"teken", code_point_name(character_at(value, at))}});
}

}  // namespace voortgang
