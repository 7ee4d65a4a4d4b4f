#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/source.h"
#include "base/text_arena.h"
#include "diag/problem.h"

namespace voortgang {

// How one file is written; recognised from its first lines, the same for every cell in it.
struct CsvDialect {
  char separator = ';';
  NumberStyle numbers = NumberStyle::kDecimalComma;
  std::uint32_t begin = 0;  // offset of the header: behind an Excel line "sep=;"
};

// `;` or a tab comes with a decimal comma, `,` with a decimal point.
[[nodiscard]] CsvDialect recognise_csv(std::string_view text);

// One cell: its value, and where the value stands in the source (inside the quotes, if there are any).
struct CsvField {
  std::string_view value;  // quotes gone, doubled quotes single; into the source or the arena
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// Reads records one by one (RFC 4180: quoted separators, line ends and doubled quotes; LF, CRLF or CR).
// Faults of form become problems and the reader goes on with the next record.
class CsvReader {
 public:
  static constexpr std::size_t kMostColumns = 1024;  // tables of CBS have over 300

  CsvReader(SourceId source, std::string_view text, CsvDialect dialect, TextArena& arena, Problems& problems);

  // The next record that is not blank (only separators and spaces). False at the end.
  [[nodiscard]] bool next();

  [[nodiscard]] std::span<const CsvField> fields() const { return fields_; }
  [[nodiscard]] std::uint32_t line() const { return record_line_; }  // of the record's start, from 1
  [[nodiscard]] bool has_skipped() const { return skipped_; }        // a record that was not fit for use
  [[nodiscard]] Span span(const CsvField& field) const { return {source_, field.begin, field.end}; }
  [[nodiscard]] Span record_span() const { return {source_, record_begin_, record_end_}; }

 private:
  enum class After : std::uint8_t { kField, kRecord, kEnd };

  [[nodiscard]] bool read_record();
  [[nodiscard]] After read_plain();
  [[nodiscard]] After read_quoted();
  [[nodiscard]] After finish_field();
  [[nodiscard]] std::size_t closing_quote(std::size_t from, bool& doubled);
  void keep(std::string_view value, std::size_t begin, std::size_t end);
  void fault(Code code, std::size_t begin, std::size_t end, std::initializer_list<Argument> arguments = {});
  [[nodiscard]] std::string_view with_single_quotes(std::string_view value);

  SourceId source_;
  std::string_view text_;
  char separator_;
  TextArena& arena_;
  Problems& problems_;
  std::vector<CsvField> fields_;
  std::size_t at_;
  std::uint32_t line_ = 1;
  std::uint32_t record_line_ = 1;
  std::uint32_t record_begin_ = 0;
  std::uint32_t record_end_ = 0;
  bool too_many_ = false;
  bool fit_ = true;
  bool skipped_ = false;
};

}  // namespace voortgang
