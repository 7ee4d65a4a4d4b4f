#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "diag/problem.h"
#include "syntax/csv.h"

namespace voortgang {

enum class Need : std::uint8_t { kOptional, kColumn, kCell };  // may be missing, may be blank, must be filled

// What a cell that is filled can be: anything, a number, a period, or never a number by itself.
enum class Holds : std::uint8_t { kAnything, kNumber, kPeriod, kWords };

struct CsvColumn {
  std::string_view name;
  Need need = Need::kOptional;
  Holds holds = Holds::kAnything;
  std::span<const std::string_view> elsewhere = {};  // what other programs call it, in small letters
  std::span<const std::string> values = {};  // what its cells may say, folded, as far as that is known
};

// A sign between cells, as a message names it: Tab, ";".
[[nodiscard]] Words separator_words(char separator);

// The one cause where a first record is no line of column names at all: a title above it, no such line, whole
// lines between quotes, a column for each period or indicator. Nothing where it is one, perhaps with a
// mistake.
[[nodiscard]] std::optional<Problem> fault_of_header(SourceId source, std::string_view text,
                                                     const CsvReader& first,
                                                     std::span<const CsvColumn> columns);

}  // namespace voortgang
