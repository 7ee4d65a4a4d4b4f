#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/periode.h"

// What spreadsheets do to a CSV cell that looks like something else. Excel decides this when it opens the
// file, whether the cell is between quotes or not, and saves what it shows.
namespace voortgang {

// A period in a form that stays a text: 2021-H1, but 2021MM03 and 2021SJ00, since Excel takes 2021-03 and
// 2009/10 for dates.
[[nodiscard]] std::string spreadsheet_code(Periode periode);

// The month, where a text is what became of 2021-03: mrt-21, mrt 2021, 1-3-2021, 2021-03-01. Years of two
// digits are those of Excel: 1930 to 2029.
[[nodiscard]] std::optional<Periode> month_of_date(std::string_view text);

// A month as any spreadsheet writes it: "maart", "mrt." and "march".
[[nodiscard]] bool may_be_month(std::string_view name);

// Of a date: whether it is 1 January, as a year becomes in some programs.
[[nodiscard]] bool is_new_years_day(std::string_view text);

// 2020 for 12-7-1905, which is the day with that number: what a cell with the format of a date shows for it.
[[nodiscard]] std::optional<int> year_typed_as_date(std::string_view text);

// The month of a day as Excel counts them, from 36526 (1 January 2000) on. Of this century only: earlier
// numbers may be figures.
[[nodiscard]] std::optional<Periode> month_of_day_number(std::string_view text);

// 5-jan, jan-05 and 5-1-2022: a figure such as 5,1 or 5-1 that has become a date.
[[nodiscard]] bool is_date(std::string_view text);

// What a spreadsheet shows of a date.
struct ShownDate {
  Periode month;
  bool has_day = false;
};
// The period of a frequency that became a date: 2020 for 1-1-2020, 2010/11 for nov-10.
[[nodiscard]] std::optional<Periode> periode_of_date(ShownDate date, std::optional<Frequentie> frequentie);

// The known label of which a date was made: 10-12 for okt-12 or 10-dec. Empty where none is.
[[nodiscard]] std::string_view label_of_date(std::string_view text, std::span<const std::string_view> labels);

// 1,23457E+11 and #####: how a number is saved for which there was no room.
[[nodiscard]] bool is_cut_short(std::string_view text);

// A text that would become a formula (it starts with = + - @, a tab or a line end) or a number or date (it
// starts with a digit and is short), with an apostrophe before it, which keeps it a text in Excel and
// LibreOffice; any other as it is.
[[nodiscard]] std::string guarded(std::string_view text);
// The same, but for formulas alone: for data that other programs read too, to whom "65+" has to stay "65+".
[[nodiscard]] std::string guarded_formula(std::string_view text);
// The other way round; what a person wrote without the apostrophe stays as it is.
[[nodiscard]] std::string_view without_guard(std::string_view text);

}  // namespace voortgang
