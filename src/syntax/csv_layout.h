#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/csv.h"

namespace voortgang {

// Where one record stands: begin to end without its line end, and where the next one begins.
struct CsvRecordPlace {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t next = 0;
};

// How a file is laid out, for changing some of its rows and leaving every other byte as it is. For a file
// that CsvReader read without a problem.
struct CsvLayout {
  CsvDialect dialect;
  std::vector<std::string> columns;     // of the header, in small letters; empty for a cell without a name
  std::vector<CsvRecordPlace> records;  // the header first; blank lines are records too
  std::string_view line_end = "\n";     // of the header

  // The record that an offset is in.
  [[nodiscard]] std::size_t record_at(std::uint32_t offset) const;
};

[[nodiscard]] CsvLayout csv_layout(std::string_view text);

}  // namespace voortgang
