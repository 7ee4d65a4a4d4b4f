#include "load/csv_cell.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/digits.h"
#include "base/periode_guess.h"
#include "base/spreadsheet.h"
#include "base/suggested_number.h"
#include "base/text.h"
#include "base/utf8.h"
#include "diag/number_words.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

// Of the periods that help shows the form of.
constexpr std::int16_t kExampleYear = 2021;

// 12.5 in a file with decimal commas.
std::optional<Decimal> number_of_another_style(const CsvCell& cell, const NumberKind& kind) {
  const std::string_view plain = without_signs(cell.text, kind);
  const bool is_number = find_beyond_digits(plain, "-+.,eE") == plain.npos;
  return is_number && plain.find_first_of(".,") != plain.npos
             ? number_in_other_style(plain, cell.numbers, kind)
             : std::nullopt;
}

// 1.23 or 1,2345 is no grouping by thousands, but with one separator it is most likely a decimal sign.
bool is_wrong_grouping(NumberFault fault, std::string_view text) {
  const auto separators = std::ranges::count_if(text, [](char c) { return c == '.' || c == ','; });
  return fault == NumberFault::kWrongGrouping && separators == 1 &&
         find_beyond_digits(text, "-+.,") == text.npos;
}

void tell_other_style(const CsvCell& cell, const std::optional<Decimal>& number, Problems& problems) {
  const bool comma = cell.numbers == NumberStyle::kDecimalComma;
  std::string suggestion;
  if (number && comma)
    append_with_comma(suggestion, *number);
  else if (number)
    append_plain(suggestion, *number);
  problems.add(Code::CSV204, cell.span,
               {{"waarde", cell.text},
                {"stijl", comma ? Term::kDecimalComma : Term::kDecimalPoint},
                {"voorstel", suggestion},
                {"voorbeeld", verbatim(comma ? "1234,5" : "1234.5")}});
}

void tell_text(const CsvCell& cell, const NumberKind& kind, Code not_a_number, Problems& problems) {
  const std::string_view text = cell.text;
  std::string suggestion = suggested_number(text, cell.numbers, kind);
  const bool is_value = not_a_number == Code::CSV203;
  // "12 (voorlopig)" is a figure and a status; the status has a column of its own.
  const std::string_view status =
      is_value && !suggestion.empty() ? suggested_status(text) : std::string_view();
  if (suggestion.empty() && is_value) suggestion = suggested_sign(text);
  Problem problem{.code = not_a_number,
                  .span = cell.span,
                  .arguments = {{"waarde", text}, {"voorstel", suggestion}},
                  .related = {}};
  if (!status.empty()) problem.arguments.emplace_back("status", status);
  problems.add(std::move(problem));
}

void tell_no_number(const CsvCell& cell, NumberFault fault, const NumberKind& kind, Code not_a_number,
                    Problems& problems) {
  const std::string_view text = cell.text;
  const Span place = cell.span;
  // 1,5e3 in a file with points: an exponent comes from a program, not from a cell that was cut short.
  const bool is_computed = text.find_first_of("eE") != text.npos && number_of_another_style(cell, kind);
  if (!is_computed && is_cut_short(text)) return problems.add(Code::CSV210, place, {{"waarde", text}});
  if (is_formula_error(text)) return problems.add(Code::CSV222, place, {{"waarde", text}});
  if (is_date(text)) return problems.add(Code::CSV221, place, {{"waarde", text}});
  if (const auto other = number_of_another_style(cell, kind); other || is_wrong_grouping(fault, text))
    return tell_other_style(cell, other, problems);
  switch (fault) {
    case NumberFault::kNotANumber:
    case NumberFault::kWrongGrouping:
      tell_text(cell, kind, not_a_number, problems);
      break;
    case NumberFault::kTooLong:
      problems.add(Code::CSV205, place,
                   {{"waarde", text},
                    {"cijfers", std::int64_t{kMostDigits}},
                    {"decimalen", std::int64_t{kMostDecimals}}});
      break;
  }
}

// 2020.0, as programs write a year that they took for a number.
std::string_view without_zero_decimals(std::string_view text) {
  const std::size_t point = text.find_first_of(".,");
  const bool are_zeros = point != text.npos && point > 0 && point + 1 < text.size() &&
                         text.find_first_not_of('0', point + 1) == text.npos &&
                         text.substr(0, point).find_first_not_of(kDecimalDigits) == text.npos;
  return are_zeros ? text.substr(0, point) : text;
}

// "2020*" and "2020v": what stands behind the year.
std::string_view status_beside(std::string_view periode) {
  return suggested_status(
      periode.substr(std::min(periode.find_first_not_of(kDecimalDigits), periode.size())));
}

}  // namespace

std::optional<Periode> read_periode(const CsvCell& cell, Problems& problems,
                                    std::optional<Frequentie> frequentie) {
  const std::string_view text = cell.text;
  const auto found = parse_periode(text, frequentie);
  if (found) return found;
  if (is_formula_error(text)) {
    problems.add(Code::CSV222, cell.span, {{"waarde", text}});
    return std::nullopt;
  }
  if (const auto typed = year_typed_as_date(text)) {
    const bool is_year = frequentie.value_or(Frequentie::kJaar) == Frequentie::kJaar;
    problems.add(Code::CSV209, cell.span,
                 {{"waarde", text}, {"voorstel", is_year ? std::to_string(*typed) : std::string()}});
    return std::nullopt;
  }
  const std::string_view plain = without_zero_decimals(text);
  const auto month = month_of_date(text);
  // A spreadsheet that lost the format of a date leaves the number of a day, such as 44197.
  const auto counted = month ? std::nullopt : month_of_day_number(plain);
  if (month || (counted && frequentie)) {
    const bool has_day = !month || split_any(text, "-/. ").size() == 3;
    auto meant = periode_of_date({.month = month ? *month : *counted, .has_day = has_day}, frequentie);
    if (!meant && !frequentie && is_new_years_day(text)) meant = Periode{month->jaar, Frequentie::kJaar, 1};
    problems.add(Code::CSV209, cell.span,
                 {{"waarde", text}, {"voorstel", meant ? spreadsheet_code(*meant) : std::string()}});
    return std::nullopt;
  }
  auto guess = frequentie ? guess_periode(plain, *frequentie) : guess_periode(plain);
  if (!guess && plain != text) guess = parse_periode(plain);
  // A date that falls in no period of this frequency.
  if (!guess && is_date(text)) {
    problems.add(Code::CSV209, cell.span, {{"waarde", text}, {"voorstel", std::string()}});
    return std::nullopt;
  }
  problems.add(Code::CSV201, cell.span,
               {{"waarde", text},
                {"voorstel", guess ? code(*guess) : std::string()},
                {"status", guess && frequentie ? status_beside(text) : std::string_view()},
                {"vorm", frequentie ? code(last_within({kExampleYear, Frequentie::kJaar, 1}, *frequentie))
                                    : std::string()}});
  return std::nullopt;
}

std::optional<Decimal> read_number(const CsvCell& cell, Problems& problems, const NumberKind& kind,
                                   Code not_a_number) {
  // Nearly all cells end here; what follows may be slow.
  if (const auto plain = parse_decimal(cell.text, cell.numbers)) return *plain;
  const std::string_view text = without_signs(cell.text, kind);
  const auto found = parse_decimal(text, cell.numbers);
  if (found) return *found;
  if (const auto small = number_with_exponent(text, cell.numbers)) return small;
  // Programs write out what a binary number happens to be: 0.30000000000000004. More than 18 digits mean
  // nothing.
  if (found.error() == NumberFault::kTooLong) {
    if (const auto cut = number_cut_at_last_decimal(text, cell.numbers)) {
      problems.add(
          Code::CSV226, cell.span,
          {{"waarde", cell.text}, {"cijfers", std::int64_t{kMostDigits}}, {"gelezen", number_words(*cut)}});
      return cut;
    }
  }
  tell_no_number(cell, found.error(), kind, not_a_number, problems);
  return std::nullopt;
}

std::optional<Moment> read_moment(const CsvCell& cell, Problems& problems) {
  const auto moment = parse_moment(cell.text);
  if (!moment) problems.add(Code::WRD103, cell.span, {{"waarde", cell.text}});
  return moment;
}

std::optional<std::size_t> read_word(const CsvCell& cell, std::span<const std::string_view> words,
                                     Problems& problems) {
  const std::string_view text = cell.text;
  if (is_formula_error(text)) {
    problems.add(Code::CSV222, cell.span, {{"waarde", text}});
    return std::nullopt;
  }
  const auto found = std::ranges::find(words, utf8::lower(text));
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  std::string_view near = nearest(utf8::lower(text), words);
  const std::string_view other = suggested_status(text);
  if (std::ranges::find(words, other) != words.end()) near = other;
  problems.add(
      Code::CSV206, cell.span,
      {{"kolom", cell.column}, {"waarde", text}, {"nabij", near}, {"mogelijk", verbatim_list(words)}});
  return std::nullopt;
}

bool read_yes(const CsvCell& cell, Problems& problems) {
  return !cell.text.empty() && read_word(cell, Codes<bool>::kIds, problems).value_or(0) == 1;
}

}  // namespace voortgang
