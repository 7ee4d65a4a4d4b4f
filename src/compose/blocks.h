#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "document/document.h"

namespace voortgang {

inline void append(Blocks& blocks, Blocks more) {
  blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

[[nodiscard]] inline Inlines plain(std::string_view words) {
  return {Text{std::string(words)}};
}

// Where every row of a table is invented its caption says so, once.
inline void mark_once(Table& table) {
  const auto is_mark = [](const Inline& one) { return std::holds_alternative<VoorbeeldMark>(one); };
  const auto has_mark = [&](const TableRow& row) {
    return std::ranges::any_of(row.cells,
                               [&](const Inlines& cell) { return std::ranges::any_of(cell, is_mark); });
  };
  if (table.rows.empty() || !std::ranges::all_of(table.rows, has_mark)) return;
  table.voorbeeld = true;
  for (TableRow& row : table.rows) {
    for (Inlines& cell : row.cells) std::erase_if(cell, is_mark);
  }
}

}  // namespace voortgang
