#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/periode.h"
#include "diag/problem.h"
#include "syntax/csv.h"

namespace voortgang {

enum class Need : std::uint8_t { kOptional, kColumn, kCell };  // may be missing, may be blank, must be filled

struct CsvColumn {
  std::string_view name;
  Need need = Need::kOptional;
};

// A CSV file with a header whose columns are known beforehand, in any order. Reports unknown, repeated and
// missing columns; a table that lacks one it needs has no rows.
class CsvTable {
 public:
  CsvTable(SourceId source, std::string_view text, std::span<const CsvColumn> columns, TextArena& arena,
           Problems& problems);

  // The next row in which all is filled that must be.
  [[nodiscard]] bool next();
  // Rows were passed over, or there were none to be had: what the file does not have may be in those.
  [[nodiscard]] bool has_skipped() const { return !usable_ || skipped_ || reader_.has_skipped(); }

  [[nodiscard]] bool has(std::size_t column) const { return places_[column] >= 0; }
  // The trimmed value of a cell; empty where the row or the table does not have it.
  [[nodiscard]] std::string_view operator[](std::size_t column) const { return cells_[column].value; }
  [[nodiscard]] Span span(std::size_t column) const {
    return {source_, cells_[column].begin, cells_[column].end};
  }
  [[nodiscard]] std::uint32_t line() const { return reader_.line(); }
  [[nodiscard]] const CsvDialect& dialect() const { return dialect_; }

  // Readers of one cell: nothing, and a problem, where it is something else.
  [[nodiscard]] std::optional<Periode> periode(std::size_t column, Problems& problems) const;
  [[nodiscard]] std::optional<Decimal> number(std::size_t column, Problems& problems,
                                              Code not_a_number = Code::CSV203) const;
  // Index in a list of words.
  [[nodiscard]] std::optional<std::size_t> word(std::size_t column, std::span<const std::string_view> words,
                                                Problems& problems) const;

 private:
  void read_header();
  void read_header_cell(const CsvField& field, std::int16_t place, std::vector<std::string_view>& misspelt);
  void tell_extra(const CsvField& field);
  void take_cells();
  [[nodiscard]] CsvField with_line_feeds(CsvField cell);
  [[nodiscard]] bool is_complete();

  SourceId source_;
  std::span<const CsvColumn> columns_;
  CsvDialect dialect_;
  CsvReader reader_;
  TextArena& arena_;
  Problems& problems_;
  std::vector<std::int16_t> places_;   // of each column in the file, or -1
  std::vector<std::int16_t> unknown_;  // places of cells that belong to no column
  std::vector<CsvField> cells_;
  std::size_t width_ = 0;
  bool ends_lines_with_return_ = false;  // and nothing else: so did old Macs
  bool usable_ = true;
  bool skipped_ = false;
};

// For columns with a number: what to write instead of "12,5 weken" (12,5), or empty.
[[nodiscard]] std::string_view leading_number(std::string_view text);

}  // namespace voortgang
