#include "base/characters.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>

#include "base/utf8.h"

namespace voortgang {
namespace {

// First bytes of characters that need a closer look; all others are passed over at a run.
constexpr std::array<bool, 256> kSuspect = [] {
  std::array<bool, 256> suspect{};
  for (std::size_t c = 0; c < 0x20; ++c) suspect[c] = c != '\t' && c != '\n';
  for (const std::size_t c : {0x7FU, 0xC2U, 0xE2U, 0xEFU}) suspect[c] = true;
  for (std::size_t c = 0xF0; c <= 0xF4; ++c) suspect[c] = true;
  return suspect;
}();

bool is_suspect(char c) {
  return kSuspect[static_cast<std::uint8_t>(c)];
}

// A carriage return by itself is fit where it is what lines end with.
enum class LineEnds : std::uint8_t { kLf, kCr };

std::size_t find_from(std::string_view text, std::size_t at, LineEnds ends) {
  for (; at < text.size(); ++at) {
    if (!is_suspect(text[at])) continue;
    if (text[at] != '\r') {
      if (!is_fit_for_text(utf8::decode(text.substr(at)).code_point)) return at;
    } else if (ends == LineEnds::kLf && !text.substr(at + 1).starts_with('\n')) {
      return at;
    }
  }
  return text.npos;
}

}  // namespace

bool is_fit_for_text(char32_t c) {
  if (c == U'\t' || c == U'\n' || c == U'\r') return true;
  const bool is_control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
  const bool is_direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool is_noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
  return !is_control && !is_direction && !is_noncharacter;
}

std::size_t find_unfit(std::string_view text, std::size_t from) {
  return find_from(text, from, text.find('\n') != text.npos ? LineEnds::kLf : LineEnds::kCr);
}

std::size_t find_unfit_in_value(std::string_view value) {
  return find_from(value, 0, LineEnds::kLf);
}

bool is_unseen(char32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

bool is_dash(char32_t c) {
  return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

std::string code_point_name(char32_t c) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(c));
}

}  // namespace voortgang
