#include "base/cell_name.h"

#include <algorithm>

namespace voortgang {
namespace {

// The end of the cell that begins at `at`: the ; behind it, or the line's end.
std::size_t end_of_cell(std::string_view text, std::size_t at) {
  bool is_quoted = false;
  for (; at < text.size() && text[at] != '\n'; ++at) {
    if (text[at] == '"') is_quoted = !is_quoted;
    if (text[at] == ';' && !is_quoted) break;
  }
  return at;
}

}  // namespace

std::string column_name(std::uint32_t column) {
  std::string name;
  for (; column > 0; column = (column - 1) / 26) name += static_cast<char>('A' + (column - 1) % 26);
  std::ranges::reverse(name);
  return name;
}

std::uint32_t column_at(std::string_view text, std::size_t line_begin, std::size_t offset) {
  std::uint32_t column = 1;
  for (std::size_t at = end_of_cell(text, line_begin); at < offset && at < text.size() && text[at] == ';';
       at = end_of_cell(text, at + 1))
    ++column;
  return column;
}

Span span_of_cell(SourceId source, std::string_view text, std::uint32_t line_begin, std::uint32_t column) {
  std::size_t begin = line_begin;
  std::size_t end = end_of_cell(text, begin);
  for (std::uint32_t at = 1; at < column && end < text.size() && text[end] == ';'; ++at) {
    begin = end + 1;
    end = end_of_cell(text, begin);
  }
  return {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace voortgang
