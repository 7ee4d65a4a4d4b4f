#include "render/office/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

#include "facts/weergave.h"
#include "programme/woorden.h"
#include "render/chart/text_width.h"
#include "render/fact_rows.h"
#include "render/narrative_walk.h"
#include "render/paper_units.h"
#include "render/table_columns.h"

namespace voortgang::office {
namespace {

constexpr double kFont = 9.5 * 1.02;       // points: text of tables, in a font that may be wider than ours
constexpr double kPadding = 2.1 / kPoint;  // left and right together, as the styles have it
constexpr double kFull = kTextWidth / kPoint;

// What the columns have to hold: the head first, then a row each.
class Needs {
 public:
  explicit Needs(std::vector<Alignment> alignments)
      : alignments_(std::move(alignments)), cells_(alignments_.size()), lines_(alignments_.size()) {}

  void add(std::size_t column, std::string_view text) {
    if (column >= cells_.size()) return;
    add_cell(cells_[column], text, kFont, alignments_[column] == Alignment::kEnd);
    const CellWords& words = cells_[column].cells.back();
    lines_[column] = std::max(lines_[column], std::accumulate(words.begin(), words.end(), 0.0) + kPadding);
  }

  [[nodiscard]] bool fit_in_lines() const {
    return std::accumulate(lines_.begin(), lines_.end(), 0.0) <= kFull;
  }

  // In parts, where numbers would be cut.
  [[nodiscard]] std::vector<TablePart> parts() const {
    if (fit_in_lines()) return {whole(columns())};
    std::vector<TablePart> parts;
    for (const std::vector<std::size_t>& which : voortgang::table_parts(cells_, kFull, kPadding)) {
      Needs part({});
      for (const std::size_t c : which) {
        part.alignments_.push_back(alignments_[c]);
        part.cells_.push_back(cells_[c]);
        part.lines_.push_back(lines_[c]);
      }
      parts.push_back({which, part.columns()});
    }
    return parts;
  }

  // All in one line where that fits: a narrow table stays narrow. Else the table is as low as it can be.
  [[nodiscard]] std::vector<Column> columns() const {
    const std::vector<double> widths =
        fit_in_lines() ? lines_ : voortgang::column_widths(cells_, kFull, kPadding).widths;
    std::vector<Column> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
      columns.push_back({std::round(widths[i] * kPoint * 10) / 10, alignments_[i]});
    return columns;
  }

 private:
  static TablePart whole(std::vector<Column> columns) {
    TablePart part{std::vector<std::size_t>(columns.size()), std::move(columns)};
    std::iota(part.which.begin(), part.which.end(), std::size_t{0});
    return part;
  }

  std::vector<Alignment> alignments_;
  std::vector<ColumnCells> cells_;
  std::vector<double> lines_;
};

}  // namespace

std::vector<TablePart> table_parts(const Table& table) {
  std::vector<Alignment> alignments;
  for (const TableColumn& column : table.columns) alignments.push_back(column.alignment);
  Needs needs(std::move(alignments));
  for (std::size_t i = 0; i < table.columns.size(); ++i) needs.add(i, table.columns[i].title);
  for (const TableRow& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) needs.add(i, words_for_width(row.cells[i]));
  }
  return needs.parts();
}

std::vector<TablePart> table_parts(const Narrative& narrative, const MarkdownNode& table) {
  const MarkdownText& text = narrative.tekst->inhoud;
  std::vector<Alignment> alignments;
  for (std::uint32_t c = text.at(table.first_child).first_child; c != 0; c = text.at(c).next)
    alignments.push_back(text.at(c).alignment == ColumnAlignment::kRight ? Alignment::kEnd
                                                                         : Alignment::kStart);
  Needs needs(std::move(alignments));
  for (std::uint32_t r = table.first_child; r != 0; r = text.at(r).next) {
    std::size_t column = 0;
    for (std::uint32_t c = text.at(r).first_child; c != 0; c = text.at(c).next)
      needs.add(column++, words_for_width(narrative, text.at(c)));
  }
  return needs.parts();
}

std::vector<Column> fact_column_widths(const FactTable& table, bool with_remark) {
  std::vector<Alignment> alignments = {Alignment::kStart, Alignment::kEnd};
  if (table.groep != nullptr) alignments.push_back(Alignment::kEnd);
  const std::size_t remark = alignments.size();
  if (with_remark) alignments.push_back(Alignment::kStart);
  Needs needs(std::move(alignments));
  needs.add(0, woorden::kPeriode);
  needs.add(1, woorden::kWaarde);
  if (table.groep != nullptr) needs.add(2, table.groep_naam);
  if (with_remark) needs.add(remark, woorden::kOpmerking);
  for (const Feit& feit : table.reeks->feiten) {
    std::string value;
    append_weergave(value, feit, table.reeks->decimalen);
    needs.add(0, code(feit.periode));
    needs.add(1, value);
    if (table.groep != nullptr) needs.add(2, group_value(table, feit.periode));
    if (with_remark) needs.add(remark, remark_of(feit));
  }
  return needs.columns();
}

std::vector<Column> period_column_widths(const FeitenReeks& reeks) {
  std::vector<Alignment> alignments(reeks.feiten.size() + 1, Alignment::kEnd);
  alignments.front() = Alignment::kStart;
  Needs needs(std::move(alignments));
  needs.add(0, woorden::kPeriode);
  needs.add(0, woorden::kWaarde);
  for (std::size_t i = 0; i < reeks.feiten.size(); ++i) {
    std::string value;
    append_weergave(value, reeks.feiten[i], reeks.decimalen);
    needs.add(i + 1, value);
    needs.add(i + 1, code(reeks.feiten[i].periode));
  }
  return needs.fit_in_lines() ? needs.columns() : std::vector<Column>();
}

std::size_t lines_of(const Table& table, const TablePart& part) {
  std::size_t lines = 0;
  for (const TableRow& row : table.rows) {
    double most = 1;
    for (std::size_t i = 0; i < part.which.size(); ++i)
      most = std::max(most, std::ceil(text_width(words_for_width(row.cells[part.which[i]]), kFont) /
                                      std::max(part.columns[i].width / kPoint - kPadding, 1.0)));
    lines += static_cast<std::size_t>(most);
  }
  return lines;
}

}  // namespace voortgang::office
