#include "check/spaces.h"

#include <algorithm>

namespace voortgang {

std::size_t wide_blank(std::string_view text) {
  constexpr std::string_view kGeneral = "\xE2\x80";  // of U+2000 and on
  if (text.starts_with("\u00A0")) return 2;
  if (text.starts_with("\u3000") || text.starts_with("\u205F")) return 3;
  if (text.size() < 3 || !text.starts_with(kGeneral)) return 0;
  const auto last = static_cast<unsigned char>(text[2]);
  return last <= 0x8A || last == 0xAF ? 3 : 0;
}

std::string with_plain_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t blank = wide_blank(text.substr(at));
    out += blank > 0 ? ' ' : text[at];
    at += std::max<std::size_t>(blank, 1);
  }
  return out;
}

}  // namespace voortgang
