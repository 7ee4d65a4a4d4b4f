#pragma once

#include <string>

#include "document/document.h"

namespace voortgang {

// On paper, a figure that stands alone is said in words: a chart or a table of it says no more.

// A line of one figure shows no course; every other chart does show something.
[[nodiscard]] bool shows_a_course(const Figure& figure);

// The figure of a table that has no other; nullptr where it has more, or where it is none.
[[nodiscard]] const Feit* only_feit(const Block& block);

// "1e halfjaar 2018 tot en met 2e halfjaar 2021: te klein om te tonen.", where none of more periods has a
// figure and all say the same; empty for any other.
[[nodiscard]] std::string said_of_all(const FactTable& table);

// "2021: nog één opgave verwacht."; empty for most.
[[nodiscard]] std::string remark_with_period(const Feit& feit);
// Of each figure that has one, behind one another.
[[nodiscard]] std::string remarks_with_periods(const FeitenReeks& reeks);

}  // namespace voortgang
