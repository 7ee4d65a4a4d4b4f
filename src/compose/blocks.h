#pragma once

#include <algorithm>
#include <iterator>
#include <span>
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

[[nodiscard]] inline bool is_mark(const Inline& one) {
  return std::holds_alternative<VoorbeeldMark>(one);
}
[[nodiscard]] inline bool has_mark(const Inlines& words) {
  return std::ranges::any_of(words, is_mark);
}
inline void unmark(Inlines& words) {
  std::erase_if(words, is_mark);
}

// Where all of these are invented none of them says so any more: true, and what holds them says it, once.
[[nodiscard]] inline bool unmark_all(std::span<Inlines> all) {
  if (all.empty() || !std::ranges::all_of(all, has_mark)) return false;
  std::ranges::for_each(all, unmark);
  return true;
}

// The same of the rows of a table, and its caption says it.
inline void mark_once(Table& table) {
  const auto is_marked = [](const TableRow& row) { return std::ranges::any_of(row.cells, has_mark); };
  if (table.rows.empty() || !std::ranges::all_of(table.rows, is_marked)) return;
  table.voorbeeld = true;
  for (TableRow& row : table.rows) std::ranges::for_each(row.cells, unmark);
}

}  // namespace voortgang
