#include "base/decimal.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/digits.h"

namespace voortgang {
namespace {

// 10 to the power of 18 is the largest that 64 bits hold.
constexpr std::array<std::int64_t, 19> kPowersOfTen = [] {
  std::array<std::int64_t, 19> powers{};
  std::int64_t p = 1;
  for (auto& power : powers) {
    power = p;
    if (&power != &powers.back()) p *= 10;
  }
  return powers;
}();

constexpr std::string_view kMinusSign = "\xE2\x88\x92";

// Word and CBS write a real minus sign, U+2212.
bool takes_sign(std::string_view& text) {
  if (text.starts_with(kMinusSign)) {
    text.remove_prefix(kMinusSign.size());
    return true;
  }
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  return negative;
}

// Points may group thousands only as 1.234.567: one to three digits, then threes.
bool well_grouped(std::string_view whole, std::size_t first_point) {
  if (first_point == 0 || first_point > 3 || whole.front() == '0') return false;
  for (std::size_t i = first_point; i < whole.size(); i += 4) {
    if (whole[i] != '.' || whole.size() - i < 4) return false;
    for (std::size_t j = i + 1; j < i + 4; ++j) {
      if (!is_digit(whole[j])) return false;
    }
  }
  return true;
}

struct Digits {
  std::int64_t units = 0;
  int count = 0;  // without leading zeros
  bool foreign = false;

  enum class Points : std::uint8_t { kForeign, kSkipped };
  void take(std::string_view text, Points points = Points::kForeign) {
    for (const char c : text) {
      if (points == Points::kSkipped && c == '.') continue;
      if (!is_digit(c)) {
        foreign = true;
        return;
      }
      if (count > 0 || c != '0') ++count;
      // What is longer is refused by its count; until then it must not overflow.
      if (count <= std::numeric_limits<std::int64_t>::digits10) units = units * 10 + (c - '0');
    }
  }
};

std::expected<Decimal, NumberFault> assemble(std::string_view whole, std::string_view fraction, bool grouped,
                                             bool negative) {
  Digits digits;
  digits.take(whole, grouped ? Digits::Points::kSkipped : Digits::Points::kForeign);
  digits.take(fraction);
  if (digits.foreign) return std::unexpected(NumberFault::kNotANumber);
  if (digits.count > kMostDigits || fraction.size() > kMostDecimals)
    return std::unexpected(NumberFault::kTooLong);
  return Decimal{negative ? -digits.units : digits.units, static_cast<std::uint8_t>(fraction.size())};
}

// Most numbers are digits, with perhaps one separator among them: those are read in one go.
std::optional<Decimal> plain_decimal(std::string_view text, char separator) {
  if (text.size() > kMostDigits) return std::nullopt;
  std::int64_t units = 0;
  std::size_t point = std::string_view::npos;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_digit(text[i]))
      units = units * 10 + (text[i] - '0');
    else if (text[i] == separator && point == std::string_view::npos)
      point = i;
    else
      return std::nullopt;
  }
  if (text.empty() || point == 0 || point + 1 == text.size()) return std::nullopt;
  const std::size_t decimals = point == std::string_view::npos ? 0 : text.size() - point - 1;
  return Decimal{units, static_cast<std::uint8_t>(decimals)};
}

bool only_digits_and(std::string_view text, char separator) {
  for (const char c : text) {
    if (!is_digit(c) && c != separator) return false;
  }
  return true;
}

Decimal without_last_zeros(Decimal number) {
  while (number.decimals > 0 && number.units % 10 == 0) {
    number.units /= 10;
    --number.decimals;
  }
  return number;
}

struct Unsigned {
  std::uint64_t whole;
  std::uint64_t fraction;
};

Unsigned parts_of(Decimal number) {
  const auto magnitude = number.units < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(number.units)
                                          : static_cast<std::uint64_t>(number.units);
  const auto power = static_cast<std::uint64_t>(kPowersOfTen[number.decimals]);
  return {magnitude / power, magnitude % power};
}

void append_digits(std::string& out, std::uint64_t number, std::size_t width = 1) {
  std::array<char, 20> buffer;
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
  const auto length = static_cast<std::size_t>(end - buffer.data());
  if (length < width) out.append(width - length, '0');
  out.append(buffer.data(), length);
}

void append_grouped(std::string& out, std::uint64_t number) {
  std::array<char, 20> buffer;
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
  const auto length = static_cast<std::size_t>(end - buffer.data());
  for (std::size_t i = 0; i < length; ++i) {
    if (i > 0 && (length - i) % 3 == 0) out += '.';
    out += buffer[i];
  }
}

void append_fraction(std::string& out, Decimal number, std::uint64_t fraction, char separator) {
  if (number.decimals == 0) return;
  out += separator;
  append_digits(out, fraction, number.decimals);
}

void append_ungrouped(std::string& out, Decimal number, char separator) {
  const Unsigned parts = parts_of(number);
  if (number.units < 0) out += '-';
  append_digits(out, parts.whole);
  append_fraction(out, number, parts.fraction, separator);
}

}  // namespace

double Decimal::value() const {
  // A double holds both exactly, so that the division rounds once and is right.
  constexpr std::int64_t kExact = std::int64_t{1} << 53U;
  if (units <= kExact && units >= -kExact && decimals <= 15)
    return static_cast<double>(units) / static_cast<double>(kPowersOfTen[decimals]);
  std::string digits;
  append_plain(digits, *this);
  double nearest = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), nearest);
  return nearest;
}

std::expected<Decimal, NumberFault> parse_decimal(std::string_view text, NumberStyle style) {
  if (const auto plain = plain_decimal(text, style == NumberStyle::kDecimalComma ? ',' : '.')) return *plain;
  const bool negative = takes_sign(text);
  const char separator = style == NumberStyle::kDecimalComma ? ',' : '.';
  const char other = style == NumberStyle::kDecimalComma ? '.' : ',';
  const std::size_t at = text.find(separator);
  const std::string_view whole = text.substr(0, at);
  const std::string_view fraction = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
  const bool dangling = at != std::string_view::npos && fraction.empty();
  if (whole.empty() || dangling) return std::unexpected(NumberFault::kNotANumber);

  const std::size_t point = whole.find(other);
  const bool grouped = point != std::string_view::npos;
  if (grouped || fraction.find_first_of(".,") != std::string_view::npos) {
    if (!only_digits_and(whole, other)) return std::unexpected(NumberFault::kNotANumber);
    const bool fits = style == NumberStyle::kDecimalComma && grouped && well_grouped(whole, point) &&
                      fraction.find_first_of(".,") == std::string_view::npos;
    if (!fits) return std::unexpected(NumberFault::kWrongGrouping);
  }
  return assemble(whole, fraction, grouped, negative);
}

std::optional<Decimal> times_power_of_ten(Decimal number, int power) {
  for (; power > 0 && number.decimals > 0; --power) --number.decimals;
  for (; power > 0; --power) {
    if (__builtin_mul_overflow(number.units, std::int64_t{10}, &number.units)) return std::nullopt;
  }
  return number;
}

Decimal rounded(Decimal number, std::uint8_t decimals) {
  if (number.decimals <= decimals) {
    const std::int64_t power = kPowersOfTen[static_cast<std::size_t>(decimals - number.decimals)];
    std::int64_t units = 0;
    if (__builtin_mul_overflow(number.units, power, &units))
      return number;  // too long to fill up: keep it exact
    return {units, decimals};
  }
  const std::int64_t power = kPowersOfTen[static_cast<std::size_t>(number.decimals - decimals)];
  const std::int64_t rest = number.units % power;
  const std::int64_t units = number.units / power;
  // Halves away from zero, as people round: 2,5 is 3 and -2,5 is -3.
  const bool away = rest >= power - power / 2 || rest <= power / 2 - power;
  return {units + (away ? (number.units < 0 ? -1 : 1) : 0), decimals};
}

std::optional<Decimal> decimal_from(double value, std::uint8_t decimals) {
  constexpr double kLargest = 9e17;
  if (!std::isfinite(value) || std::abs(value) * static_cast<double>(kPowersOfTen[decimals]) >= kLargest) {
    return std::nullopt;
  }
  // The shortest text that reads back as this double, in fixed notation: digits, perhaps a point and more.
  std::array<char, 400> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
  std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  const bool negative = takes_sign(text);
  const std::size_t point = text.find('.');
  std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  // The digits as they are written decide, not the binary number: 0.15 is a little less, and rounds to 0.2.
  const bool away = fraction.size() > decimals && fraction[decimals] >= '5';
  fraction = fraction.substr(0, decimals);
  Digits digits;
  digits.take(text.substr(0, point));
  digits.take(fraction);
  for (std::size_t i = fraction.size(); i < decimals; ++i) digits.units *= 10;
  const std::int64_t units = digits.units + (away ? 1 : 0);
  return Decimal{negative ? -units : units, decimals};
}

void append_dutch(std::string& out, Decimal number) {
  const Unsigned parts = parts_of(number);
  if (number.units < 0) out += kMinusSign;
  append_grouped(out, parts.whole);
  append_fraction(out, number, parts.fraction, ',');
}

void append_plain(std::string& out, Decimal number) {
  append_ungrouped(out, number, '.');
}

void append_with_comma(std::string& out, Decimal number) {
  append_ungrouped(out, number, ',');
}

std::string dutch(Decimal number) {
  std::string out;
  append_dutch(out, number);
  return out;
}

bool same_number(Decimal a, Decimal b) {
  return without_last_zeros(a) == without_last_zeros(b);
}

double to_ten_digits(double number) {
  constexpr int kDigits = 10;
  char digits[32];
  const auto end =
      std::to_chars(digits, digits + sizeof digits, number, std::chars_format::general, kDigits).ptr;
  double rounded = number;
  std::from_chars(digits, end, rounded);
  return rounded;
}

}  // namespace voortgang
