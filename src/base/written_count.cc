#include "base/written_count.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/decimal.h"
#include "base/digits.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 12> kWords = {"\u00E9\u00E9n", "twee", "drie",  "vier",
                                                     "vijf",          "zes",  "zeven", "acht",
                                                     "negen",         "tien", "elf",   "twaalf"};
constexpr std::array<std::string_view, 17> kMoreWords = {
    "dertien", "veertien", "vijftien", "zestien",  "zeventien", "achttien", "negentien", "twintig", "dertig",
    "veertig", "vijftig",  "zestig",   "zeventig", "tachtig",   "negentig", "honderd",   "dozijn"};
// From II on: a single letter is mostly none.
constexpr std::array<std::string_view, 12> kRoman = {"I",   "II",   "III", "IV", "V",  "VI",
                                                     "VII", "VIII", "IX",  "X",  "XI", "XII"};

// Signs that stand for one number after another: where they begin, which number that is, how many there are.
struct Range {
  char32_t first;
  int number;
  unsigned count;
};

// -1 for what is no such sign.
int number_of_sign(char32_t c) {
  constexpr std::array<Range, 32> kRanges = {{
      {0x660, 0, 10},   {0x6F0, 0, 10},  {0x7C0, 0, 10},  {0x966, 0, 10},  {0x9E6, 0, 10},  {0xA66, 0, 10},
      {0xAE6, 0, 10},   {0xB66, 0, 10},  {0xBE6, 0, 10},  {0xC66, 0, 10},  {0xCE6, 0, 10},  {0xD66, 0, 10},
      {0xE50, 0, 10},   {0xED0, 0, 10},  {0xF20, 0, 10},  {0x1040, 0, 10}, {0x17E0, 0, 10}, {0x1810, 0, 10},
      {0x2080, 0, 10},  {0x2160, 1, 12}, {0x2170, 1, 12}, {0x2460, 1, 20}, {0x2474, 1, 20}, {0x2488, 1, 20},
      {0x24EA, 0, 1},   {0x24F5, 1, 10}, {0x2776, 1, 10}, {0x2780, 1, 10}, {0x278A, 1, 10}, {0xFF10, 0, 10},
      {0x1F101, 0, 10}, {0x1F100, 0, 1},
  }};
  constexpr char32_t kMathDigits = 0x1D7CE;
  if (c >= kMathDigits && c < kMathDigits + 50) return static_cast<int>((c - kMathDigits) % 10);
  const auto found =
      std::ranges::find_if(kRanges, [c](const Range& r) { return c >= r.first && c < r.first + r.count; });
  return found == kRanges.end() ? -1 : found->number + static_cast<int>(c - found->first);
}

std::string without_tal(std::string_view word) {
  std::string lower = utf8::lower(word);
  if (lower.ends_with("tal")) lower.resize(lower.size() - 3);  // a "viertal"
  if (lower.ends_with('-')) lower.pop_back();
  return lower;
}

// "4.0": whoever writes a point.
std::string_view without_zero(std::string_view word) {
  const std::size_t point = word.find('.');
  const bool is_zero = point != word.npos && word.size() - point <= 3 && point + 1 < word.size() &&
                       word.find_first_not_of('0', point + 1) == word.npos;
  return is_zero ? word.substr(0, point) : word;
}

bool is_number_word(std::string_view word) {
  std::string lower = utf8::lower(word);
  if (lower == "een") return false;
  const auto is_any = [](const auto& words, const std::string& of) {
    return std::ranges::find(words, of) != words.end();
  };
  if (lower == "beide" || lower == "beiden" || lower == "allebei") return true;
  const bool has_more =
      std::ranges::any_of(kMoreWords, [&](std::string_view more) { return lower.find(more) != lower.npos; });
  if (has_more || is_any(kWords, lower) || is_any(kWords, without_tal(lower))) return true;
  if (lower.ends_with("en")) lower.resize(lower.size() - 2);  // "met zijn vieren"
  return is_any(kWords, lower);
}

}  // namespace

std::string plainly(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      out += text[at++];
      continue;
    }
    const auto [c, length] = utf8::decode(text.substr(at));
    const int number = number_of_sign(c);
    if (is_dash(c))
      out += '-';
    else if (number >= 0)
      out += std::to_string(number);
    else if (!is_unseen(c))
      out += text.substr(at, std::max<std::size_t>(length, 1));
    at += std::max<std::size_t>(length, 1);
  }
  return out;
}

std::int64_t written_count(std::string_view word) {
  const auto roman = std::ranges::find(kRoman, word);
  if (roman != kRoman.end() && word.size() > 1) return roman - kRoman.begin() + 1;
  const std::string plain = without_tal(word);
  const auto found = std::ranges::find(kWords, plain);
  if (found != kWords.end()) return found - kWords.begin() + 1;
  auto number = parse_decimal(without_zero(plain), NumberStyle::kDecimalComma);
  if (!number) return 0;
  for (; number->decimals > 0 && number->units % 10 == 0; --number->decimals) number->units /= 10;
  return number->decimals == 0 && number->units > 0 ? number->units : 0;
}

bool holds_number(std::string_view text) {
  const std::string plain = plainly(text);
  if (std::ranges::any_of(plain, is_digit)) return true;
  for (std::size_t at = 0; at < plain.size();) {
    const auto is_word = [&](std::size_t i) { return i < plain.size() && is_word_byte(plain[i]); };
    std::size_t end = at;
    while (is_word(end)) ++end;
    const std::string_view word = std::string_view(plain).substr(at, end - at);
    if (is_number_word(word) || written_count(word) > 0) return true;
    at = std::max(end, at + 1);
  }
  return false;
}

}  // namespace voortgang
