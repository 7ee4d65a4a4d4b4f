#pragma once

#include <string>
#include <vector>

namespace voortgang {

struct TypstCell {
  std::string written;  // as the inside of [content]
  std::string words;    // for the width that its column asks for
  std::string
      again;  // as `written`, where it stands a second time: its notes are not new there; empty: as it is
};

inline constexpr double kTypstTableWidth = 453;  // points that a table has at most: 160 mm

// A table as the style wants it. The first cell of a row is its head; rows have as many cells as the head,
// for Typst takes others without a word.
struct TypstTable {
  std::string caption;  // written; empty: none
  std::string note;     // written; empty: none
  std::vector<TypstCell> head;
  std::vector<bool> at_end;  // columns of figures, by column
  std::vector<std::vector<TypstCell>> rows;
  std::size_t totals = 0;             // how many of the last rows are
  bool as_wide_as_its_words = false;  // else as wide as there is room
  double width = kTypstTableWidth;    // points; less within something else
};

// #tabel(…), without an end of line: one for each part, where the columns do not fit beside one another. Rows
// that are too short are filled, the rest of too long ones is joined to their last cell.
void append_typst_table(std::string& out, TypstTable table);

}  // namespace voortgang
