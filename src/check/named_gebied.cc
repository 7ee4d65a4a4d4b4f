#include "check/named_gebied.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {

bool names_area(std::span<const std::string_view> sentence, std::string_view naam) {
  const auto name = split_any(naam, " ");
  const auto is_same = [](std::string_view a, std::string_view b) {
    return utf8::lower(a) == utf8::lower(b);
  };
  return !name.empty() && !std::ranges::search(sentence, name, is_same).empty();
}

}  // namespace voortgang
