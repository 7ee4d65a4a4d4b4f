#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace voortgang::utf8 {
namespace {

std::uint8_t byte(char c) {
  return static_cast<std::uint8_t>(c);
}
bool is_continuation(char c) {
  return (byte(c) & 0xC0) == 0x80;
}

// WHATWG index for 0x80..0x9F; the five holes map to the C1 control of the same number.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

// The first byte tells how long a character is. C0, C1 and F5 upwards begin none: what they would make is
// overlong or beyond U+10FFFF.
struct Lead {
  std::size_t length;
  char32_t bits;
  char32_t least;  // smaller values in this length are overlong
};

Lead lead_of(std::uint8_t first) {
  if (first >= 0xC2 && first <= 0xDF) return {2, first & 0x1FU, 0x80};
  if (first >= 0xE0 && first <= 0xEF) return {3, first & 0x0FU, 0x800};
  if (first >= 0xF0 && first <= 0xF4) return {4, first & 0x07U, 0x10000};
  return {0, 0, 0};
}

// Nearly all of a delivery is ASCII: eight bytes at a time, of which none has its highest bit set. Copied
// out, as a text need not lie at a multiple of eight.
bool all_ascii(std::string_view eight) {
  std::uint64_t word;
  std::memcpy(&word, eight.data(), sizeof word);
  return (word & 0x8080808080808080ULL) == 0;
}

// What names in the Netherlands and Europe have: Latin-1 and Latin Extended-A, where capital and small letter
// lie side by side, now with the even number for the capital and now with the odd one. The C library would
// ask the locale.
char32_t lower_of(char32_t c) {
  if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
  if (c == 0x178) return 0xFF;  // Y with a diaeresis has its small letter in Latin-1
  const bool pairs_even = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
  const bool pairs_odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (pairs_even) return c | 1U;
  if (pairs_odd && (c & 1U) != 0) return c + 1;
  return c;
}

}  // namespace

Decoded decode(std::string_view text) {
  const std::uint8_t first = byte(text[0]);
  if (first < 0x80) return {first, 1};
  const Lead lead = lead_of(first);
  if (lead.length == 0 || text.size() < lead.length) return {};
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    if (!is_continuation(text[i])) return {};
    value = (value << 6U) | (byte(text[i]) & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead.least || surrogate || value > 0x10FFFF) return {};
  return {value, lead.length};
}

void append(std::string& out, char32_t c) {
  const auto put = [&out](char32_t bits) { out += static_cast<char>(bits); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0U | (c >> 6U));
  } else {
    if (c < 0x10000) {
      put(0xE0U | (c >> 12U));
    } else {
      put(0xF0U | (c >> 18U));
      put(0x80U | ((c >> 12U) & 0x3FU));
    }
    put(0x80U | ((c >> 6U) & 0x3FU));
  }
  put(0x80U | (c & 0x3FU));
}

std::size_t count(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

std::optional<std::size_t> first_invalid(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    while (i + 8 <= text.size() && all_ascii(text.substr(i, 8))) i += 8;
    if (i >= text.size()) break;
    const std::size_t length = decode(text.substr(i)).length;
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
  return text;
}

std::optional<std::string> from_utf_16(std::string_view bytes) {
  const bool little = bytes.starts_with("\xFF\xFE");
  if (!little && !bytes.starts_with("\xFE\xFF")) return std::nullopt;
  if (bytes.size() % 2 != 0) return std::nullopt;
  const auto unit = [&](std::size_t at) {
    const char32_t first = byte(bytes[at]);
    const char32_t second = byte(bytes[at + 1]);
    return little ? first | (second << 8U) : (first << 8U) | second;
  };
  std::string out;
  for (std::size_t at = 2; at < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c <= 0xDFFF) {  // the first half of a character beyond U+FFFF; its second half follows
      at += 2;
      const char32_t low = at < bytes.size() ? unit(at) : 0;
      if (c >= 0xDC00 || low < 0xDC00 || low > 0xDFFF) return std::nullopt;
      c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
    }
    append(out, c);
  }
  return out;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const std::uint8_t b = byte(c);
    append(out, b >= 0x80 && b <= 0x9F ? kWindows1252[b - 0x80] : b);
  }
  return out;
}

std::string lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Decoded c = decode(text);
    if (c.length == 0) return out.append(text);
    append(out, lower_of(c.code_point));
    text.remove_prefix(c.length);
  }
  return out;
}

}  // namespace voortgang::utf8
