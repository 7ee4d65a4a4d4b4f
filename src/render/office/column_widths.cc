#include "render/office/column_widths.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "programme/woorden.h"
#include "render/chart/text_width.h"
#include "render/fact_rows.h"
#include "render/narrative_walk.h"

namespace voortgang::office {
namespace {

constexpr double kFont = 9.5 * 0.3528 * 1.08;  // mm: text of tables, in a font that may be wider than ours
constexpr double kPadding = 5;                 // mm, left and right together

// What a column has to hold.
struct Need {
  double word = 0;  // its widest word, mm
  double line = 0;  // its longest cell in one line
};

class Needs {
 public:
  explicit Needs(std::size_t columns) : needs_(columns) {}

  void add(std::size_t column, std::string_view text) {
    if (column >= needs_.size()) return;
    Need& need = needs_[column];
    need.line = std::max(need.line, text_width(text, kFont) + kPadding);
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" -/", at), text.size());
      need.word = std::max(need.word, text_width(text.substr(at, end - at + 1), kFont) + kPadding);
      at = end + 1;
    }
  }

  [[nodiscard]] bool fit_in_lines() const {
    double lines = 0;
    for (const Need& need : needs_) lines += need.line;
    return lines <= kTextWidth;
  }

  // All in one line where that fits; else each its widest word, and the rest by the root of what it lacks, so
  // that one long text does not take everything.
  [[nodiscard]] std::vector<double> widths() const {
    double lines = 0;
    double words = 0;
    double wanted = 0;
    for (const Need& need : needs_) {
      lines += need.line;
      words += need.word;
      wanted += std::sqrt(need.line - need.word);
    }
    std::vector<double> widths;
    for (const Need& need : needs_) {
      if (lines <= kTextWidth)
        widths.push_back(need.line);
      else if (words >= kTextWidth)
        widths.push_back(need.word * kTextWidth / words);
      else
        widths.push_back(need.word + (kTextWidth - words) * std::sqrt(need.line - need.word) / wanted);
    }
    return widths;
  }

 private:
  std::vector<Need> needs_;
};

std::vector<Column> columns_of(const Needs& needs, const std::vector<Alignment>& alignments) {
  std::vector<Column> columns;
  const std::vector<double> widths = needs.widths();
  for (std::size_t i = 0; i < widths.size(); ++i)
    columns.push_back({std::round(widths[i] * 10) / 10, alignments[i]});
  return columns;
}

}  // namespace

std::vector<Column> column_widths(const Table& table) {
  Needs needs(table.columns.size());
  std::vector<Alignment> alignments;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    needs.add(i, table.columns[i].title);
    alignments.push_back(table.columns[i].alignment);
  }
  for (const TableRow& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) needs.add(i, plain_words(row.cells[i]));
  }
  return columns_of(needs, alignments);
}

std::vector<Column> column_widths(const Narrative& narrative, const MarkdownNode& table) {
  const MarkdownText& text = narrative.tekst->inhoud;
  std::vector<Alignment> alignments;
  for (std::uint32_t c = text.at(table.first_child).first_child; c != 0; c = text.at(c).next)
    alignments.push_back(text.at(c).alignment == ColumnAlignment::kRight ? Alignment::kEnd
                                                                         : Alignment::kStart);
  Needs needs(alignments.size());
  for (std::uint32_t r = table.first_child; r != 0; r = text.at(r).next) {
    std::size_t column = 0;
    for (std::uint32_t c = text.at(r).first_child; c != 0; c = text.at(c).next)
      needs.add(column++, words_for_width(narrative, text.at(c)));
  }
  return columns_of(needs, alignments);
}

std::vector<Column> fact_column_widths(const FactTable& table, bool with_remark) {
  std::vector<Alignment> alignments = {Alignment::kStart, Alignment::kEnd};
  if (table.groep != nullptr) alignments.push_back(Alignment::kEnd);
  const std::size_t remark = alignments.size();
  if (with_remark) alignments.push_back(Alignment::kStart);
  Needs needs(alignments.size());
  needs.add(0, woorden::kPeriode);
  needs.add(1, woorden::kWaarde);
  if (table.groep != nullptr) needs.add(2, table.groep_naam);
  if (with_remark) needs.add(remark, woorden::kOpmerking);
  for (const Feit& w : table.reeks->feiten) {
    std::string value;
    append_value(value, w, table.reeks->decimalen);
    needs.add(0, code(w.periode));
    needs.add(1, value);
    if (table.groep != nullptr) needs.add(2, group_value(table, w.periode));
    if (with_remark) needs.add(remark, remark_of(w));
  }
  return columns_of(needs, alignments);
}

std::vector<Column> period_column_widths(const FeitenReeks& reeks) {
  Needs needs(reeks.feiten.size() + 1);
  std::vector<Alignment> alignments(reeks.feiten.size() + 1, Alignment::kEnd);
  alignments.front() = Alignment::kStart;
  needs.add(0, woorden::kPeriode);
  needs.add(0, woorden::kWaarde);
  for (std::size_t i = 0; i < reeks.feiten.size(); ++i) {
    std::string value;
    append_value(value, reeks.feiten[i], reeks.decimalen);
    needs.add(i + 1, value);
    needs.add(i + 1, code(reeks.feiten[i].periode));
  }
  return needs.fit_in_lines() ? columns_of(needs, alignments) : std::vector<Column>();
}

std::size_t lines_of(const Table& table, const std::vector<Column>& columns) {
  std::size_t lines = 0;
  for (const TableRow& row : table.rows) {
    double most = 1;
    for (std::size_t i = 0; i < row.cells.size() && i < columns.size(); ++i)
      most = std::max(most, std::ceil(text_width(plain_words(row.cells[i]), kFont) /
                                      std::max(columns[i].width - kPadding, 1.0)));
    lines += static_cast<std::size_t>(most);
  }
  return lines;
}

}  // namespace voortgang::office
