#pragma once

#include <cstddef>
#include <vector>

#include "document/document.h"
#include "render/office/office_out.h"

namespace voortgang::office {

inline constexpr double kTextWidth = 160;  // mm, between the margins

// Columns as wide as what stands in them asks for: no word is broken where there is room for it, and the
// rest goes to those with most to say. A narrow table stays narrow.
struct TablePart {
  std::vector<std::size_t> which;  // of the table's columns
  std::vector<Column> columns;     // of these, in order
};

// One, or as many as it takes for no number to be cut: each with the first column.
[[nodiscard]] std::vector<TablePart> table_parts(const Table& table);
[[nodiscard]] std::vector<TablePart> table_parts(const Narrative& narrative, const MarkdownNode& table);
[[nodiscard]] std::vector<Column> fact_column_widths(const FactTable& table, bool with_remark);
// With its periods beside one another; nothing where they do not fit.
[[nodiscard]] std::vector<Column> period_column_widths(const FeitenReeks& reeks);

// How many lines its rows have together, about: whether it fits on a page.
[[nodiscard]] std::size_t lines_of(const Table& table, const TablePart& part);

}  // namespace voortgang::office
