#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "diag/problem.h"
#include "load/csv_cell.h"
#include "load/csv_header.h"
#include "syntax/csv.h"

namespace voortgang {

// What a file tells of, as far as it says what a column that nobody knows may be.
struct TableSubject {
  bool is_of_one_area = false;
  bool has_breakdowns = false;
};

// A CSV file with a header whose columns are known beforehand, in any order. Reports unknown, repeated and
// missing columns, or the one thing that is wrong with the header as a whole; a table that lacks a column it
// needs has no rows.
class CsvTable {
 public:
  CsvTable(SourceId source, std::string_view text, std::span<const CsvColumn> columns, TextArena& arena,
           Problems& problems, TableSubject subject = {});
  // In a dialect that is known.
  CsvTable(SourceId source, std::string_view text, const CsvDialect& dialect,
           std::span<const CsvColumn> columns, TextArena& arena, Problems& problems,
           TableSubject subject = {});

  // The next row in which all is filled that must be.
  [[nodiscard]] bool next();
  // There are columns that nobody asked for: what their cells would tell apart seems to be the same.
  [[nodiscard]] bool has_unknown_columns() const { return has_unknown_; }
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

  // True where `column` comes right behind `other` in the file.
  [[nodiscard]] bool is_behind(std::size_t column, std::size_t other) const {
    return has(column) && has(other) && places_[column] == places_[other] + 1;
  }

  // What a cell says: see csv_cell.h.
  [[nodiscard]] std::optional<Periode> periode(std::size_t column, Problems& problems,
                                               std::optional<Frequentie> frequentie = {}) const {
    return read_periode(cell(column), problems, frequentie);
  }
  [[nodiscard]] std::optional<Decimal> number(std::size_t column, Problems& problems,
                                              const NumberKind& kind = {},
                                              Code not_a_number = Code::CSV203) const {
    return read_number(cell(column), problems, kind, not_a_number);
  }
  [[nodiscard]] std::optional<Moment> moment(std::size_t column, Problems& problems) const {
    return read_moment(cell(column), problems);
  }
  [[nodiscard]] std::optional<std::size_t> word(std::size_t column, std::span<const std::string_view> words,
                                                Problems& problems) const {
    return read_word(cell(column), words, problems);
  }
  [[nodiscard]] bool yes(std::size_t column, Problems& problems) const {
    return read_yes(cell(column), problems);
  }

 private:
  [[nodiscard]] CsvCell cell(std::size_t column) const {
    return {columns_[column].name, cells_[column].value, span(column), dialect_.numbers};
  }
  void read_header();
  void read_header_cell(const CsvField& field, std::int16_t place, std::vector<std::string_view>& misspelt);
  void tell_missing(const std::vector<std::string_view>& misspelt);
  [[nodiscard]] std::string_view meant_by(std::string_view name) const;
  [[nodiscard]] bool is_header_again();
  [[nodiscard]] bool is_separated_otherwise();
  [[nodiscard]] bool is_quoted_whole();
  [[nodiscard]] bool is_divided_number();
  [[nodiscard]] std::size_t unit_in(std::string_view name) const;
  void tell_unknown_column(const CsvField& field, std::string_view name,
                           std::vector<std::string_view>& misspelt);
  void tell_extra(const CsvField& field);
  void tell_unnamed(std::int16_t place);
  void take_cells();
  [[nodiscard]] CsvField with_line_feeds(CsvField cell);
  [[nodiscard]] bool is_complete();

  SourceId source_;
  std::string_view text_;
  std::span<const CsvColumn> columns_;
  TableSubject subject_;
  CsvDialect dialect_;
  CsvReader reader_;
  TextArena& arena_;
  Problems& problems_;
  std::vector<std::int16_t> places_;   // of each column in the file, or -1
  std::vector<std::int16_t> unnamed_;  // places where the header is blank
  std::vector<CsvField> cells_;
  std::size_t width_ = 0;
  bool ends_lines_with_return_ = false;  // and nothing else: so did old Macs
  bool usable_ = true;
  bool skipped_ = false;
  bool has_unknown_ = false;
  bool is_other_separator_told_ = false;
};

}  // namespace voortgang
