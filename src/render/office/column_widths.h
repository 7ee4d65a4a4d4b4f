#pragma once

#include <vector>

#include "document/document.h"
#include "render/office/office_out.h"

namespace voortgang::office {

inline constexpr double kTextWidth = 160;  // mm, between the margins

// Columns as wide as what stands in them asks for: no word is broken where there is room for it, and the
// rest goes to those with most to say. A narrow table stays narrow.
[[nodiscard]] std::vector<Column> column_widths(const Table& table);
[[nodiscard]] std::vector<Column> column_widths(const Narrative& narrative, const MarkdownNode& table);
[[nodiscard]] std::vector<Column> fact_column_widths(const FeitenReeks& reeks, bool with_remark,
                                                     bool with_line);

}  // namespace voortgang::office
