#include "base/written_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/datum.h"
#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 4> kEuroSigns = {kEuroSign, "eur", "euro", "euro's"};
constexpr std::array<std::string_view, 5> kWholeEuros = {",-", ",–", ",—", ",--", ",="};
constexpr std::array<std::pair<std::string_view, int>, 10> kMultiples = {{{"duizend", 3},
                                                                          {"dzd", 3},
                                                                          {"duiz", 3},
                                                                          {"k", 3},
                                                                          {"mln", 6},
                                                                          {"miljoen", 6},
                                                                          {"mio", 6},
                                                                          {"mld", 9},
                                                                          {"mrd", 9},
                                                                          {"miljard", 9}}};

char separator_of(NumberStyle style) {
  return style == NumberStyle::kDecimalComma ? ',' : '.';
}

enum class End : std::uint8_t { kFront, kBack };

// The longest of the signs at one end of a text, without regard to case.
template <std::size_t N>
std::size_t sign_length(std::string_view text, const std::array<std::string_view, N>& signs, End end) {
  std::size_t longest = 0;
  for (const std::string_view sign : signs) {
    if (sign.size() > text.size() || sign.size() <= longest) continue;
    const std::string_view part =
        end == End::kBack ? text.substr(text.size() - sign.size()) : text.substr(0, sign.size());
    if (utf8::lower(part) == sign) longest = sign.size();
  }
  return longest;
}

std::string_view without_euro_signs(std::string_view text) {
  text = trimmed(text.substr(sign_length(text, kEuroSigns, End::kFront)));
  text.remove_suffix(sign_length(text, kEuroSigns, End::kBack));
  text = trimmed(text);
  const std::size_t whole = sign_length(text, kWholeEuros, End::kBack);
  // ",-" alone is no amount.
  const bool is_amount = text.size() > whole && is_digit(text[text.size() - whole - 1]);
  if (is_amount) text.remove_suffix(whole);
  return text;
}

// 1 000, 1.000 and 1'000 are one number.
std::string without_spaces_between_thousands(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_mark = std::string_view(" .'").find(text[i]) != std::string_view::npos;
    const bool is_between = is_mark && !out.empty() && is_digit(out.back()) && i + 3 < text.size() &&
                            std::ranges::all_of(text.substr(i + 1, 3), is_digit);
    if (!is_between) out += text[i];
  }
  return out;
}

}  // namespace

NumberKind NumberKind::of_unit(std::string_view unit) {
  const std::string lower = utf8::lower(trimmed(unit));
  const bool is_money = lower == kEuroSign || lower == "eur" || lower.starts_with("euro");
  return {.unit = unit, .is_money = is_money, .is_percentage = lower.starts_with('%')};
}

std::string_view without_signs(std::string_view text, const NumberKind& kind) {
  if (kind.may_have_unit && !kind.unit.empty() && text.size() > kind.unit.size() &&
      utf8::lower(text).ends_with(utf8::lower(kind.unit)))
    text = trimmed(text.substr(0, text.size() - kind.unit.size()));
  if (kind.is_money) return without_euro_signs(text);
  if (kind.is_percentage && text.ends_with('%')) return trimmed(text.substr(0, text.size() - 1));
  return text;
}

std::optional<Decimal> number_with_exponent(std::string_view text, NumberStyle style) {
  const std::size_t at = text.find_first_of("eE");
  if (at == text.npos || text.size() > kLongestNumber) return std::nullopt;
  // 1E+03 is what a spreadsheet shows of a number, 1E3 and 1e+03 is what programs write.
  const bool is_shown = text[at] == 'E' && text.substr(at + 1).find_first_of("+-") == 0;
  if (is_shown) return std::nullopt;
  const auto mantissa = parse_decimal(text.substr(0, at), style);
  std::string_view digits = text.substr(at + 1);
  if (digits.starts_with('+')) digits.remove_prefix(1);
  int exponent = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
  const bool is_whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
  if (!mantissa || !is_whole || exponent < -kMostDigits || exponent > kMostDigits) return std::nullopt;
  // 1,5e3 is a whole number; 1,5e-3 has more decimals than were written.
  if (exponent >= 0) return times_power_of_ten(*mantissa, exponent);
  Decimal number = *mantissa;
  const int decimals = number.decimals - exponent;
  if (decimals > kMostDecimals) {
    const int most = number.decimals - (decimals - kMostDecimals);
    number = rounded(number, static_cast<std::uint8_t>(std::max(most, 0)));
  }
  const int fitting = std::min(number.decimals - exponent, int{kMostDecimals});
  return Decimal{number.units, static_cast<std::uint8_t>(fitting)};
}

std::optional<Decimal> number_cut_at_last_decimal(std::string_view text, NumberStyle style) {
  const std::size_t point = text.find(separator_of(style));
  if (point == text.npos || text.size() > kLongestNumber) return std::nullopt;
  const std::string_view fraction = text.substr(point + 1);
  if (fraction.find_first_not_of(kDecimalDigits) != fraction.npos) return std::nullopt;
  for (std::size_t kept = std::min<std::size_t>(fraction.size(), kMostDecimals); kept > 0; --kept) {
    const auto number = parse_decimal(text.substr(0, point + 1 + kept), style);
    if (!number) continue;
    // Halves away from zero, as figures are rounded everywhere.
    const bool away = kept < fraction.size() && fraction[kept] >= '5';
    const std::int64_t step = text.starts_with('-') ? -1 : 1;
    return Decimal{number->units + (away ? step : 0), number->decimals};
  }
  return std::nullopt;
}

bool is_formula_error(std::string_view text) {
  // #N/B, #REF!, #DEEL/0!; LibreOffice writes Err:502.
  const bool is_excel = text.size() > 2 && text.front() == '#' && text[1] >= 'A' && text[1] <= 'Z';
  return is_excel || utf8::lower(text.substr(0, 4)) == "err:";
}

std::optional<int> power_of_multiple(std::string_view word) {
  while (word.ends_with('.')) word.remove_suffix(1);
  for (const auto& [name, power] : kMultiples) {
    if (word == name) return power;
  }
  return std::nullopt;
}

int power_of_unit(std::string_view unit) {
  std::string plain = without_spaces_between_thousands(folded(unit));
  plain.erase(std::min(plain.find("per "), plain.size()));  // "per 1.000 inwoners" counts in ones
  const bool has_times =
      plain.find("x 1") != plain.npos || plain.find("x1") != plain.npos || plain.find("\u00D7") != plain.npos;
  const bool is_money = plain.find(kEuroSign) != plain.npos || plain.find("euro") != plain.npos;
  for (const std::string_view word : split_any(plain, " \t\r\n/()-=+*:;,.\"x\u00D7\u20AC")) {
    const bool is_round = word.starts_with('1') && word.find_first_not_of('0', 1) == word.npos;
    const int zeros = static_cast<int>(word.size()) - 1;
    if (is_round && (zeros % 3 == 0 || has_times) && zeros > 0) return zeros;
    for (const std::string_view stem : {"duizend", "miljoen", "miljard"}) {
      if (word.starts_with(stem)) return *power_of_multiple(stem);
    }
    if (const auto power = power_of_multiple(word); power && (word != "k" || is_money)) return *power;
  }
  return 0;
}

// 1.234 and 12.345.678, not 1.2345 and not 0.123: that is a decimal.
bool is_in_threes(std::string_view text, char separator) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t first = text.find(separator);
  if (first == text.npos || first == 0 || first > 3 || text.front() == '0') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_place = i >= first && (i - first) % 4 == 0;
    if (is_place ? text[i] != separator : !is_digit(text[i])) return false;
  }
  return (text.size() - first) % 4 == 0;
}

bool is_year(std::string_view word) {
  int jaar = 0;
  const char* const end = word.data() + word.size();
  return word.size() == 4 && std::from_chars(word.data(), end, jaar).ptr == end && jaar >= kFirstJaar &&
         jaar <= kLastJaar;
}

namespace {

// "twee ton", "vijfentwintigduizend", "een half miljoen": an amount without digits. "tonnen" of waste are
// none.
bool is_amount_in_words(std::string_view before, std::string_view word) {
  constexpr std::array<std::string_view, 13> kHowMany = {"een",   "één",  "halve",     "twee",  "drie",
                                                         "vier",  "vijf", "zes",       "zeven", "acht",
                                                         "negen", "tien", "anderhalve"};
  const bool is_ton = word == "ton" && std::ranges::find(kHowMany, before) != kHowMany.end();
  const bool is_compound = word.size() > 8 && (word.ends_with("duizend") || word.ends_with("honderd"));
  return is_ton || is_compound;
}

// Behind these a number is how much, and no page or year.
bool is_about(std::string_view word) {
  constexpr std::array<std::string_view, 14> kAbout = {"ca",       "ca.",     "circa",    "max",   "max.",
                                                       "maximaal", "min.",    "minimaal", "±",     "tussen",
                                                       "ongeveer", "hooguit", "~",        "bedrag"};
  return std::ranges::find(kAbout, word) != kAbout.end();
}

}  // namespace

bool holds_amount(std::string_view text) {
  if (text.find(kEuroSign) != text.npos && text.find_first_of(kDecimalDigits) != text.npos) return true;
  const std::string small = utf8::lower(text);
  bool is_behind_number = false;
  std::string_view before;
  for (const std::string_view word : split_any(small, " \t/()-=+*:;")) {
    const std::size_t begin = word.find_first_of(kDecimalDigits);
    const bool counts =
        power_of_multiple(begin == word.npos ? word : word.substr(word.find_last_of(kDecimalDigits) + 1))
            .has_value();
    if (counts && (begin != word.npos || is_behind_number || word.size() > 3)) return true;
    if (is_amount_in_words(before, word)) return true;
    is_behind_number = begin != word.npos;
    const bool is_behind_about = is_about(before) || word.starts_with("±") || word.starts_with("~");
    before = word;
    if (begin == word.npos) continue;
    const std::size_t end = word.find_last_of(kDecimalDigits) + 1;
    const std::string_view number = word.substr(begin, end - begin);
    if (is_in_threes(number, '.')) return true;
    const bool is_whole = number.find_first_not_of(kDecimalDigits) == number.npos;
    // "in 2021" is no amount.
    if (is_whole && !is_year(number) && (number.size() >= 4 || (number.size() == 3 && is_behind_about)))
      return true;
  }
  return false;
}

}  // namespace voortgang
