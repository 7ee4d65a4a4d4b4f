#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/periode.h"
#include "base/result.h"

namespace voortgang {

// What a cell is to whoever fills in the workbook.
enum class CellLook : std::uint8_t {
  kTitle,
  kText,    // explanation
  kHeader,  // the name of a column
  kFixed,   // locked: which figure it is
  kOpen,    // to be filled in
  kKnown,   // filled in before: grey
  kOpenText,
  kKnownText,
};

struct NewCell {
  CellLook look = CellLook::kText;
  std::string text;                   // kept as a text, whatever it looks like
  std::optional<double> number = {};  // instead of a text
};

// What may be filled in, in one column of some rows that follow one another. Rows and columns from 0.
struct FillRule {
  std::uint32_t first_row = 0, last_row = 0;
  std::uint16_t column = 0;
  std::vector<std::string> choices;  // a drop-down of these; none: what `formula` allows
  std::string formula;               // on the first of these cells, with English names: =ISNUMBER(C2)
  std::string title;                 // of that message, in at most 32 characters
  std::string message;               // why something else is refused, in at most 255 characters
};

struct NewSheet {
  std::string name;            // as a sheet may be called
  std::vector<double> widths;  // of its columns, in characters
  bool is_table = false;       // its first row names columns, and stays in sight
  std::vector<std::vector<NewCell>> rows;
  std::vector<FillRule> rules;
};

// A workbook for people to fill in: what is not open is locked, without a password.
struct NewWorkbook {
  std::string title;
  Datum made;
  std::vector<NewSheet> sheets;
  std::size_t first_seen = 0;  // the sheet that is shown when it opens
};

// As .xlsx. The same workbook gives the same bytes.
[[nodiscard]] Result<std::string> workbook_bytes(const NewWorkbook& workbook);

}  // namespace voortgang
