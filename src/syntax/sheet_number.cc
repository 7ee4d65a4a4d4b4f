#include "syntax/sheet_number.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace voortgang {
namespace {

constexpr int kDigitsShown = 15;
constexpr int kMostPlaces = 40;  // before or behind the comma: what is longer is no figure of anything

struct Digits {
  bool is_negative = false;
  std::string digits;  // without zeros at the end
  int exponent = 0;    // of the first digit: 12.5 has 1
};

// As to_chars gives it: "-1.25e+01".
std::optional<Digits> digits_of(double value, bool as_shown) {
  std::array<char, 64> room{};
  const auto end =
      as_shown ? std::to_chars(room.data(), room.data() + room.size(), value, std::chars_format::scientific,
                               kDigitsShown - 1)
               : std::to_chars(room.data(), room.data() + room.size(), value, std::chars_format::scientific);
  std::string_view text(room.data(), static_cast<std::size_t>(end.ptr - room.data()));
  Digits out;
  if (text.starts_with('-')) {
    out.is_negative = true;
    text.remove_prefix(1);
  }
  const std::size_t mark = text.find('e');
  if (mark == text.npos) return std::nullopt;
  for (const char c : text.substr(0, mark)) {
    if (c != '.') out.digits += c;
  }
  while (out.digits.size() > 1 && out.digits.ends_with('0')) out.digits.pop_back();
  const std::string_view exponent = text.substr(mark + (text[mark + 1] == '+' ? 2 : 1));
  std::from_chars(exponent.data(), exponent.data() + exponent.size(), out.exponent);
  return out;
}

std::string in_full(const Digits& number) {
  std::string out = number.is_negative && number.digits != "0" ? "-" : "";
  const int whole = number.exponent + 1;  // digits before the comma
  const auto length = static_cast<int>(number.digits.size());
  if (whole <= 0) {
    out += "0,";
    out.append(static_cast<std::size_t>(-whole), '0');
    return out += number.digits;
  }
  if (length <= whole) {
    out += number.digits;
    return out.append(static_cast<std::size_t>(whole - length), '0');
  }
  out.append(number.digits, 0, static_cast<std::size_t>(whole));
  out += ',';
  return out.append(number.digits, static_cast<std::size_t>(whole));
}

bool is_whole(double value) {
  constexpr double kExact = 9'007'199'254'740'992;  // beyond 2^53 not every whole number is there
  return std::abs(value) < kExact && value == std::floor(value);
}

struct Day {
  int year = 0, month = 0, day = 0;
};

// Of days since 1 March of the year 0, after which a leap day is the last of its year.
Day day_since_march_0(int days) {
  constexpr int kDaysIn400Years = 146'097;
  const int era = days / kDaysIn400Years;
  const int of_era = days % kDaysIn400Years;
  const int year = (of_era - of_era / 1460 + of_era / 36'524 - of_era / 146'096) / 365;
  const int of_year = of_era - (365 * year + year / 4 - year / 100);
  const int month = (5 * of_year + 2) / 153;  // from March
  return {era * 400 + year + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
          of_year - (153 * month + 2) / 5 + 1};
}

// The year 1900 has a 29 February in spreadsheets.
std::string day_of(double serial, DayCount days) {
  constexpr double kLastDay = 2'958'465;  // 31 December 9999
  if (serial < 0 || serial > kLastDay) return {};
  const double whole = std::floor(serial);
  if (days == DayCount::kFrom1900 && whole < 1) {
    const auto minutes = static_cast<int>(std::floor((serial - whole) * 24 * 60 + 0.5));
    return fmt::format("{}:{:02}", minutes / 60, minutes % 60);
  }
  constexpr int kEnd1899 = 693'899;  // 30 December, in days since 1 March of the year 0
  const int first = days == DayCount::kFrom1904 ? kEnd1899 + 1462 : whole < 60 ? kEnd1899 + 1 : kEnd1899;
  const Day day = day_since_march_0(first + static_cast<int>(whole));
  return fmt::format("{}-{}-{}", day.day, day.month, day.year);
}

}  // namespace

std::string written_out(std::string_view stored, const NumberFormat& format, DayCount days) {
  double value = 0;
  const auto read = std::from_chars(stored.data(), stored.data() + stored.size(), value);
  if (read.ec != std::errc() || read.ptr != stored.data() + stored.size() || !std::isfinite(value))
    return std::string(stored);
  const FormatPart& part = format.part_for(value);
  if (part.kind == SheetFormat::kDate) {
    if (std::string day = day_of(value, days); !day.empty()) return day;
  }
  auto number = digits_of(value, !is_whole(value));
  if (!number || std::abs(number->exponent) > kMostPlaces) return std::string(stored);
  if (part.kind == SheetFormat::kUnseen) return "[" + in_full(*number) + "]";
  const bool is_share = part.kind == SheetFormat::kPercentage;
  if (is_share && number->digits != "0") number->exponent += 2;
  return part.before + in_full(*number) + (is_share ? "%" : "") + part.behind;
}

}  // namespace voortgang
