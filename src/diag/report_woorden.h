#pragma once

#include <array>
#include <string_view>

#include "base/language.h"

namespace voortgang {

// What a report says around problems, in one language: all that reports have of words of their own.
struct ReportWords {
  std::array<std::string_view, 3> severity;    // one of each, the worst first
  std::array<std::string_view, 3> severities;  // and more of them
  std::string_view help;                       // before what to do
  std::string_view see_also;                   // before another place
  std::string_view sheet;                      // before the name of a sheet
  std::string_view cell;                       // before the name of a cell
  std::string_view row;                        // before the number that a row has in a spreadsheet
  std::string_view of_the_same;                // behind how many more there are
};

[[nodiscard]] const ReportWords& report_words(Language language);

}  // namespace voortgang
