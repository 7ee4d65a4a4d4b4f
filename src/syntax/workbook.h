#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/problem.h"
#include "syntax/sheet_number.h"
#include "syntax/zip_reader.h"

namespace voortgang {

// One sheet, as a workbook lists it.
struct SheetEntry {
  std::string name;
  std::string part;  // where in the archive its cells are
  bool is_hidden = false;
};

// What stands in the text of a sheet for a formula that was never worked out; told already.
inline constexpr std::string_view kNoResult = "#FORMULE!";

// The cells of one sheet as CSV, with ; and decimal commas: every row is one line, so that line 7 is row 7,
// and every cell up to the last that is filled has its place in it.
struct SheetText {
  std::string text;
  std::vector<std::uint32_t> numbers;  // offsets of the cells that were stored as numbers, in order
};

// A workbook of Excel, LibreOffice or any other program that writes Office Open XML (ECMA-376), .xlsx. It is
// read as a stream, sheet by sheet, and no part of it may be larger than a delivery could be.
class Workbook {
 public:
  // Of bytes that stay where they are. Nothing, and a problem, where they are no workbook.
  [[nodiscard]] static std::optional<Workbook> open(SourceId source, std::string_view bytes,
                                                    Problems& problems);

  [[nodiscard]] const std::vector<SheetEntry>& sheets() const { return sheets_; }

  // What is wrong with the sheet as a sheet is told in `source`, whose text will be the one that comes out.
  [[nodiscard]] std::optional<SheetText> read(const SheetEntry& sheet, SourceId source, Problems& problems);

 private:
  explicit Workbook(ZipReader archive);
  void read_parts(SourceId source, Problems& problems);

  ZipReader archive_;
  std::vector<SheetEntry> sheets_;
  std::vector<std::string> shared_;      // texts that cells point to
  std::vector<NumberFormat> formats_;    // by number of a cell's style
  DayCount days_ = DayCount::kFrom1900;  // how it counts days
  std::size_t room_;                     // bytes that the texts of its sheets may still take
  bool is_sound_ = true;
};

}  // namespace voortgang
