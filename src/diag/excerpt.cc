#include "diag/excerpt.h"

#include <algorithm>

#include "base/terminal_text.h"

namespace voortgang {
namespace {

constexpr std::size_t kWidest = 110;  // columns of a source line that are shown
constexpr std::size_t kBefore = 40;   // of them before the mark, where the line is longer
constexpr std::string_view kCut = "…";

constexpr std::size_t kNear = 4096;  // bytes on both sides of the mark's start that are looked at

// The nearest start of a character at or before a place in UTF-8.
std::size_t character_start(std::string_view line, std::size_t at) {
  while (at > 0 && at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

struct Part {
  std::string text;
  std::size_t first = 0;  // column at which it starts
  std::size_t end = 0;    // column after it
};

// The characters that start at column `first` or later and still fit before column `end`. An accent stays
// with its letter: at the same column, behind it.
Part part_of(std::string_view line, std::size_t first, std::size_t end) {
  Part part;
  bool started = false;
  std::size_t column = 0;
  while (!line.empty()) {
    const TerminalCharacter c = terminal_character(line);
    if (column + c.columns > end) break;
    if (!started && column >= first && c.columns > 0) {
      started = true;
      part.first = column;
    }
    if (started) part.text += c.shown;
    column += c.columns;
    line.remove_prefix(c.bytes);
  }
  part.end = column;
  return part;
}

}  // namespace

Excerpt excerpt_of(std::string_view line, std::size_t begin, std::size_t end) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  // What is far from the mark is not shown, and a line may be a hundred megabytes.
  const std::size_t near_begin = character_start(line, begin - std::min(begin, kNear));
  const std::size_t near_end = character_start(line, std::min(begin + kNear, line.size()));
  const bool is_far_before = near_begin > 0;
  const bool is_far_behind = near_end < line.size();
  line = line.substr(near_begin, near_end - near_begin);
  begin -= near_begin;
  end = std::min(end - near_begin, line.size());
  const std::size_t all = terminal_columns(line);
  const std::size_t mark = terminal_columns(line.substr(0, begin));
  const std::size_t mark_end = mark + terminal_columns(line.substr(begin, end - begin));
  const std::size_t first = all <= kWidest ? 0 : std::min(mark - std::min(mark, kBefore), all - kWidest);
  const Part part = part_of(line, first, first + kWidest);
  const bool is_cut_before = is_far_before || part.first > 0;
  const bool is_cut_behind = is_far_behind || part.end < all;
  Excerpt excerpt;
  excerpt.line.append(is_cut_before ? kCut : "").append(part.text).append(is_cut_behind ? kCut : "");
  excerpt.before = mark - part.first + (is_cut_before ? 1 : 0);
  excerpt.marked = std::max<std::size_t>(std::min(mark_end, part.end) - std::min(mark, part.end), 1);
  return excerpt;
}

}  // namespace voortgang
