#include "base/spreadsheet.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/digits.h"
#include "base/periode_woorden.h"
#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

// As Dutch programs shorten them; then the start of maart, and as English ones do where that differs.
constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                                      "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array<std::pair<std::string_view, int>, 4> kOtherMonths = {
    {{"maa", 3}, {"mar", 3}, {"may", 5}, {"oct", 10}}};

// A month by its name, or by as much of it as is written: "maanden" is none.
bool is_start_of_month(std::string_view name) {
  constexpr std::array<std::string_view, 9> kOthers = {"january", "february", "march",   "may", "june",
                                                       "july",    "august",   "october", "mrt"};
  const auto begins = [name](std::string_view whole) { return whole.starts_with(name); };
  return std::ranges::any_of(kMonthNames, begins) || std::ranges::any_of(kOthers, begins);
}

std::optional<int> month_by_name(std::string_view text) {
  std::string name = utf8::lower(text);
  if (name.size() > 3 && !is_start_of_month(name)) return std::nullopt;
  name.resize(std::min<std::size_t>(name.size(), 3));
  const auto found = std::ranges::find(kMonths, name);
  if (found != kMonths.end()) return static_cast<int>(found - kMonths.begin()) + 1;
  for (const auto& [other, month] : kOtherMonths) {
    if (name == other) return month;
  }
  return std::nullopt;
}

std::optional<int> year(std::string_view text) {
  const auto number = digits(text);
  if (!number || (text.size() != 2 && text.size() != 4)) return std::nullopt;
  if (text.size() == 4) return number;
  return *number < 30 ? 2000 + *number : 1900 + *number;
}

std::optional<Periode> month(std::optional<int> jaar, std::optional<int> maand) {
  if (!jaar || !maand || *jaar < kFirstJaar || *jaar > kLastJaar || *maand < 1 || *maand > 12)
    return std::nullopt;
  return Periode{static_cast<std::int16_t>(*jaar), Frequentie::kMaand, static_cast<std::uint8_t>(*maand)};
}

// 31-12-2021 or 2021-12-31, cut in its parts; a time of midnight behind it is left out.
struct DateParts {
  std::string_view day, month, year;
};
std::optional<DateParts> date_parts(std::string_view text) {
  for (const std::string_view midnight : {" 00:00", " 0:00", "T00:00"})
    text = text.substr(0, text.find(midnight));
  const auto parts = split_any(text, "-/. ");
  if (parts.size() != 3) return std::nullopt;
  const bool year_first = parts[0].size() == 4;
  return DateParts{parts[year_first ? 2 : 0], parts[1], parts[year_first ? 0 : 2]};
}

constexpr std::string_view kGuard = "'";
constexpr std::size_t kLongestNumberOrDate = 20;

// Full-width forms count: some languages' Excel reads them as formulas too.
bool begins_formula(std::string_view text) {
  constexpr std::array<std::string_view, 11> kBeginnings = {"=",  "+",      "-",      "@",      "\t",    "\r",
                                                            "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  return std::ranges::any_of(kBeginnings, [&](std::string_view one) { return text.starts_with(one); });
}

// Guards that a text already has make no difference, so that one more can always be taken away again.
std::string_view behind_guards(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(kGuard), text.size()));
}

bool needs_guard(std::string_view text) {
  const std::string_view rest = behind_guards(text);
  if (rest.empty()) return false;
  if (begins_formula(rest)) return true;
  return rest.front() >= '0' && rest.front() <= '9' && rest.size() <= kLongestNumberOrDate;
}

}  // namespace

std::string spreadsheet_code(Periode periode) {
  const bool looks_like_date =
      periode.frequentie == Frequentie::kMaand || periode.frequentie == Frequentie::kSchooljaar;
  return looks_like_date ? cbs_code(periode) : code(periode);
}

std::optional<Periode> month_of_date(std::string_view text) {
  if (text.size() > 20) return std::nullopt;
  if (const auto date = date_parts(text)) {
    if (!digits(date->day) || date->day.size() > 2) return std::nullopt;
    const auto named = month_by_name(date->month);
    return month(year(date->year), named ? named : digits(date->month));
  }
  const auto parts = split_any(text, "-/. ");
  return parts.size() == 2 ? month(year(parts[1]), month_by_name(parts[0])) : std::nullopt;
}

bool may_be_month(std::string_view name) {
  if (name.ends_with('.')) name.remove_suffix(1);
  return name.size() >= 3 && month_by_name(name).has_value();
}

bool is_new_years_day(std::string_view text) {
  const auto month = month_of_date(text);
  const auto date = date_parts(text);
  return month && month->nummer == 1 && date && digits(date->day) == 1;
}

std::optional<int> year_typed_as_date(std::string_view text) {
  constexpr int kNewYear = 1828;  // the number of 1 January 1905
  constexpr std::int16_t kYear = 1905;
  const auto month = month_of_date(text);
  if (!month || month->jaar != kYear) return std::nullopt;
  const auto date = date_parts(text);
  const auto day = date ? digits(date->day) : std::nullopt;
  if (!day || *day < 1 || *day > 31) return std::nullopt;
  for (int number = 1990; number < 2050; ++number) {
    const Datum shown = days_after({kYear, 1, 1}, number - kNewYear);
    if (shown.maand == month->nummer && shown.dag == *day) return number;
  }
  return std::nullopt;
}

std::optional<Periode> month_of_day_number(std::string_view text) {
  constexpr int kFirst = 36526;  // 1 January 2000
  constexpr int kLast = 54788;   // 31 December 2049
  const auto number = text.size() == 5 ? digits(text) : std::nullopt;
  if (!number || *number < kFirst || *number > kLast) return std::nullopt;
  const Datum day = days_after({2000, 1, 1}, *number - kFirst);
  return month(day.jaar, day.maand);
}

bool is_date(std::string_view text) {
  if (text.size() > kLongestNumberOrDate) return false;
  const auto parts = split_any(text, "-/. ");
  if (parts.size() == 2) {
    return (digits(parts[0]) && month_by_name(parts[1])) || (digits(parts[1]) && month_by_name(parts[0]));
  }
  return parts.size() == 3 && month_of_date(text).has_value();
}

std::optional<Periode> periode_of_date(ShownDate date, std::optional<Frequentie> frequentie) {
  const auto [month, has_day] = date;
  if (!frequentie) return has_day ? std::nullopt : std::optional(month);
  if (*frequentie != Frequentie::kSchooljaar) {
    const int nummer = (month.nummer - 1) * periods_per_year(*frequentie) / 12 + 1;
    return Periode{month.jaar, *frequentie, static_cast<std::uint8_t>(nummer)};
  }
  // 2010/11 looks like November 2010; a real day lies in the school year that began in the last August.
  constexpr int kAugust = 8;
  const bool is_span = !has_day && month.nummer == (month.jaar + 1) % 100;
  if (!is_span && !has_day) return std::nullopt;
  const int begin = is_span || month.nummer >= kAugust ? month.jaar : month.jaar - 1;
  return Periode{static_cast<std::int16_t>(begin), *frequentie, 1};
}

namespace {

// The label of two numbers, in either order.
std::string_view label_of_days(std::optional<int> one, std::optional<int> other,
                               std::span<const std::string_view> labels) {
  if (!one || !other) return {};
  for (const std::string_view label : labels) {
    const auto ends = split_any(label, "-/. ");
    if (ends.size() != 2) continue;
    const auto first = digits(ends[0]);
    const auto second = digits(ends[1]);
    if ((first == other && second == one) || (first == one && second == other)) return label;
  }
  return {};
}

}  // namespace

std::string_view label_of_date(std::string_view text, std::span<const std::string_view> labels) {
  const auto date = date_parts(text);
  if (date && month_of_date(text))  // 12-10-2022, of which a workbook shows "12-okt"
    return label_of_days(digits(date->day), digits(date->month), labels);
  const auto parts = split_any(text, "-/. ");
  if (parts.size() != 2) return {};
  const bool month_first = month_by_name(parts[0]).has_value();
  const auto maand = month_by_name(parts[month_first ? 0 : 1]);
  const auto number = digits(parts[month_first ? 1 : 0]);
  return label_of_days(number, maand, labels);
}

bool is_cut_short(std::string_view text) {
  if (!text.empty() && text.find_first_not_of('#') == std::string_view::npos) return true;
  const std::size_t exponent = text.find_first_of("eE");
  if (exponent == 0 || exponent == std::string_view::npos || exponent + 1 == text.size()) return false;
  return find_beyond_digits(text.substr(0, exponent), "-.,") == std::string_view::npos &&
         find_beyond_digits(text, "+-", exponent + 1) == std::string_view::npos;
}

std::string guarded(std::string_view text) {
  return std::string(needs_guard(text) ? kGuard : "").append(text);
}

std::string guarded_formula(std::string_view text) {
  return std::string(begins_formula(behind_guards(text)) ? kGuard : "").append(text);
}

std::string_view without_guard(std::string_view text) {
  const bool is_guarded = text.starts_with(kGuard) && needs_guard(text.substr(kGuard.size()));
  return is_guarded ? text.substr(kGuard.size()) : text;
}

}  // namespace voortgang
