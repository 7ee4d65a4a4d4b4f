#include "syntax/markdown_shape.h"

#include <algorithm>
#include <cstdint>

#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::int64_t kEnough = 2;  // rows without a line of dashes, that look like a table

Span first_line(std::string_view source, Span span) {
  const std::size_t end = std::min(source.find_first_of("\r\n", span.begin), source.size());
  return {span.source, span.begin, static_cast<std::uint32_t>(end)};
}

// Of the first heading any level is good: its document moves them all.
void check_heading(std::string_view source, Problems& problems, int& last, const MarkdownNode& node) {
  const int level = node.level;
  if (last != 0 && level > last + 1)
    problems.add(Code::MDN112, first_line(source, node.span),
                 {{"niveau", std::int64_t{level}}, {"vorige", std::int64_t{last}}});
  last = level;
}

bool says_something(const MarkdownText& text, const MarkdownNode& node) {
  for (std::uint32_t i = node.first_child; i != 0; i = text.at(i).next) {
    const MarkdownNode& child = text.at(i);
    if (child.kind == MarkdownKind::kReference || !trimmed(child.text).empty()) return true;
    if (child.kind != MarkdownKind::kImage && says_something(text, child)) return true;
  }
  return false;
}

// Without what a quote or a list puts in front.
std::string_view bare(std::string_view line) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '>'; };
  while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  return line;
}

std::int64_t cells_in(std::string_view line) {
  if (line.starts_with('|')) line.remove_prefix(1);
  std::int64_t cells = 1;
  std::size_t last = std::string_view::npos;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\')
      ++i;
    else if (line[i] == '|')
      ++cells, last = i;
  }
  return last != std::string_view::npos && last + 1 == line.size() ? cells - 1 : cells;
}

std::string_view written(std::string_view source, Span span) {
  return source.substr(span.begin, span.end - span.begin);
}

// As they are written: of a row with too few or too many, the Markdown library makes as many as the head
// has.
std::int64_t cells_of(std::string_view source, const MarkdownNode& row) {
  return cells_in(bare(written(source, first_line(source, row.span))));
}

void check_table(std::string_view source, const MarkdownText& text, Problems& problems,
                 const MarkdownNode& node) {
  std::int64_t head = 0;
  for (std::uint32_t r = node.first_child; r != 0; r = text.at(r).next) {
    const MarkdownNode& row = text.at(r);
    const std::int64_t cells = cells_of(source, row);
    if (head == 0) head = cells;
    if (cells != head)
      problems.add(Code::MDN113, first_line(source, row.span), {{"aantal", cells}, {"kop", head}});
  }
  if (head > kMostTableColumns)
    problems.add(Code::MDN114, first_line(source, text.at(node.first_child).span),
                 {{"aantal", head}, {"most", std::int64_t{kMostTableColumns}}});
}

bool is_of_dashes(std::string_view line) {
  return line.find('-') != line.npos && line.find_first_not_of("-:| \t") == line.npos;
}

// A line of names and a line of dashes below it, with another number of cells: that makes no table.
void check_no_table(std::string_view source, Problems& problems, const MarkdownNode& node) {
  Span line = first_line(source, node.span);
  std::int64_t alike = 0;  // lines with as many cells as the first
  const std::int64_t first = cells_in(bare(written(source, line)));
  while (line.end < node.span.end) {
    const std::size_t next = source.find_first_not_of("\r\n", line.end);
    if (next == source.npos || next >= node.span.end) return;
    const Span below = first_line(source, {line.source, static_cast<std::uint32_t>(next), node.span.end});
    const std::string_view head = bare(written(source, line));
    if (head.find('|') != head.npos && is_of_dashes(bare(written(source, below)))) {
      const std::int64_t wanted = cells_in(head);
      const std::int64_t found = cells_in(bare(written(source, below)));
      if (wanted != found) problems.add(Code::MDN115, below, {{"aantal", found}, {"kop", wanted}});
      return;
    }
    alike = first > 1 && cells_in(bare(written(source, below))) == first ? alike + 1 : 0;
    if (alike == kEnough) {
      problems.add(Code::MDN115, first_line(source, node.span),
                   {{"aantal", std::int64_t{0}}, {"kop", first}});
      return;
    }
    line = below;
  }
}

}  // namespace

void check_shape(std::string_view source, const MarkdownText& text, Problems& problems) {
  int last = 0;  // level of a heading
  for (const MarkdownNode& node : text.nodes) {
    if (node.kind == MarkdownKind::kHeading) {
      check_heading(source, problems, last, node);
      if (!says_something(text, node)) problems.add(Code::MDN116, first_line(source, node.span));
    }
    if (node.kind == MarkdownKind::kTable) check_table(source, text, problems, node);
    if (node.kind == MarkdownKind::kParagraph || node.kind == MarkdownKind::kHeading)
      check_no_table(source, problems, node);
  }
}

}  // namespace voortgang
