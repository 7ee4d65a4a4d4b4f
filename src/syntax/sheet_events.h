#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "diag/problem.h"
#include "syntax/workbook.h"
#include "syntax/workbook_parts.h"
#include "syntax/xml.h"

namespace voortgang {

// A cell by its numbers, from 1: D7 is row 7, column 4.
struct CellPlace {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

[[nodiscard]] std::optional<CellPlace> cell_place(std::string_view name);

// What cells of one sheet need from the rest of their workbook.
struct SheetSetting {
  const std::vector<std::string>& shared;
  const std::vector<NumberFormat>& formats;
  DayCount days = DayCount::kFrom1900;
  std::size_t room = 0;  // bytes that its text may take
};

// The cells of a sheet, xl/worksheets/sheet1.xml, as they come.
class SheetEvents : public XmlEvents {
 public:
  static constexpr std::uint32_t kMostRows = 1'048'576;              // of Excel
  static constexpr std::uint32_t kMostColumns = 1024;                // of CsvReader
  static constexpr std::size_t kMostCells = 2'000'000;               // filled ones
  static constexpr std::size_t kMostBytes = std::size_t{64} << 20U;  // of the text of all sheets together

  SheetEvents(const SheetSetting& setting, SourceId source, Problems& problems)
      : setting_(setting), source_(source), problems_(problems) {}

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view text) override;

  [[nodiscard]] bool is_too_large() const { return is_too_large_; }
  [[nodiscard]] bool is_broken() const { return is_broken_; }

  // What is wrong with the sheet as a whole: after its last event.
  void tell_form();
  // Comments at these cells, which nobody reads. Told once: at the first of a cell that is filled.
  void tell_comments(const std::vector<std::string>& cells);
  [[nodiscard]] SheetText take() { return std::move(out_); }

 private:
  struct Cell {
    std::uint32_t column = 0;
    std::string text;
    bool is_number = false;
    bool lacks_result = false;
  };

  void start_row(const XmlAttributes& attributes);
  void start_cell(const XmlAttributes& attributes);
  void end_cell();
  void end_row();
  void note_merge(std::string_view range);
  void note_columns(const XmlAttributes& attributes);
  [[nodiscard]] Cell meant(std::string_view stored) const;
  void write_cell(const Cell& cell);
  [[nodiscard]] Span span_of(CellPlace place) const;
  void tell_hidden_rows();
  void tell_hidden_columns();
  void tell_merges();
  [[nodiscard]] bool is_lone_cell(CellPlace first, CellPlace last) const;

  SheetSetting setting_;
  SourceId source_;
  Problems& problems_;
  SheetText out_;
  std::vector<std::uint32_t> lines_;  // where each row begins
  std::vector<Cell> row_;
  CellPlace at_;
  TextRuns runs_;
  std::string type_;   // of the cell
  std::string value_;  // and what it holds
  std::uint32_t style_ = 0;
  std::uint32_t width_ = 0;  // of the first row with anything in it: the header
  std::size_t cells_ = 0;
  bool in_cell_ = false, in_value_ = false, in_reading_ = false;
  bool has_formula_ = false, has_value_ = false;
  bool row_is_hidden_ = false;
  std::vector<std::uint32_t> hidden_rows_;  // those with something in them
  std::vector<std::pair<std::uint32_t, std::uint32_t>> hidden_columns_;
  std::vector<std::pair<CellPlace, CellPlace>> merges_;
  std::set<std::uint32_t> filled_columns_;
  bool is_too_large_ = false, is_broken_ = false;
};

}  // namespace voortgang
