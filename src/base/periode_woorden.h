#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/periode.h"

namespace voortgang {

// As words(Datum) and words(Periode) call them.
inline constexpr std::array<std::string_view, 12> kMonthNames = {
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};

// Periods as parts of a Dutch sentence. In a label or a table, words() of base/periode.h says enough.

// What comes behind "in", "van" or "dan in": "het 2e halfjaar van 2021", "maart 2021", "2021".
[[nodiscard]] std::string phrase(Periode periode);

// What comes behind "sinds" and "vanaf": "begin 2021" for a half or a quarter with which a year begins.
[[nodiscard]] std::string start_phrase(Periode periode);

// What comes behind "voor" and "tot en met": "eind 2026", "halverwege 2026", "2026".
[[nodiscard]] std::string end_phrase(Periode periode);

// The same by itself: "eind 2026", "halverwege 2026", "in 2026", "in maart 2026".
[[nodiscard]] std::string by_the_end_of(Periode periode);

// From the first day of one period to the last of another: "2021", "2020 tot en met eind 2022".
[[nodiscard]] std::string span_phrase(Periode first, Periode last);

}  // namespace voortgang
