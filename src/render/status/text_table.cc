#include "render/status/text_table.h"

#include <algorithm>

#include "base/terminal_text.h"

namespace voortgang {
namespace {

using Rows = std::vector<std::vector<TextCell>>;

constexpr std::size_t kGap = 2;
constexpr std::string_view kReset = "\x1b[0m";

std::vector<std::size_t> widths_of(const Rows& rows) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      for (const std::string& line : row[i].lines) widths[i] = std::max(widths[i], terminal_columns(line));
    }
  }
  return widths;
}

class Block {
 public:
  Block(const std::vector<std::size_t>& columns, const std::vector<std::size_t>& widths)
      : columns_(columns), widths_(widths) {}

  void add(const std::vector<TextCell>& row) {
    std::size_t lines = 0;
    for (const std::size_t column : columns_) lines = std::max(lines, row[column].lines.size());
    for (std::size_t line = 0; line < lines; ++line) add_line(row, line);
  }

  std::string take() { return std::move(out_); }

 private:
  // Spaces are only put before what follows, so that no line ends in one.
  void add_line(const std::vector<TextCell>& row, std::size_t line) {
    std::size_t owed = 0;
    for (const std::size_t column : columns_) {
      const TextCell& cell = row[column];
      const std::size_t width = widths_[column] + kGap;
      if (line >= cell.lines.size()) {
        owed += width;
        continue;
      }
      out_.append(owed, ' ');
      const bool coloured = line == 0 && !cell.colour.empty();
      if (coloured) out_ += cell.colour;
      out_ += cell.lines[line];
      if (coloured) out_ += kReset;
      owed = width - terminal_columns(cell.lines[line]);
    }
    out_ += '\n';
  }

  const std::vector<std::size_t>& columns_;
  const std::vector<std::size_t>& widths_;
  std::string out_;
};

}  // namespace

std::string text_table(const Rows& rows, std::size_t widest) {
  const std::vector<std::size_t> widths = widths_of(rows);
  std::string out;
  for (std::size_t next = 1; next < widths.size();) {
    std::vector<std::size_t> columns = {0};
    std::size_t width = widths[0];
    do {
      width += kGap + widths[next];
      columns.push_back(next++);
    } while (next < widths.size() && width + kGap + widths[next] <= widest);
    if (!out.empty()) out += '\n';
    Block block(columns, widths);
    for (const auto& row : rows) block.add(row);
    out += block.take();
  }
  return out;
}

}  // namespace voortgang
