#pragma once

#include <string>
#include <string_view>

#include "base/source.h"

namespace voortgang {

// A span as people and tools name it: lines and columns from 1, columns in characters. A span that runs over
// more than one line ends, for this purpose, at the end of its first line. Of a workbook people name sheet
// and cell; line and column are then those of the cell.
struct Place {
  std::string_view path;
  Position begin;
  std::uint32_t end_column = 1;  // the column after the last character
  std::string_view blad;         // of a workbook
  std::string cel;               // "D7", or "B7:D7"; empty where the problem is of the whole sheet

  [[nodiscard]] bool is_in_workbook() const { return !blad.empty(); }
};

[[nodiscard]] Place place_of(Span span, const Sources& sources);

}  // namespace voortgang
