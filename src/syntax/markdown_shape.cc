#include "syntax/markdown_shape.h"

#include <algorithm>
#include <cstdint>

namespace voortgang {
namespace {

class ShapeCheck {
 public:
  ShapeCheck(std::string_view source, const MarkdownText& text, Problems& problems)
      : source_(source), text_(text), problems_(problems) {}

  void check() {
    for (const MarkdownNode& node : text_.nodes) {
      if (node.kind == MarkdownKind::kHeading) heading(node);
      if (node.kind == MarkdownKind::kTable) table(node);
      if (node.kind == MarkdownKind::kParagraph || node.kind == MarkdownKind::kHeading) no_table(node);
    }
  }

 private:
  // Of the first heading any level is good: its document moves them all.
  void heading(const MarkdownNode& node) {
    const int level = node.level;
    if (level_ != 0 && level > level_ + 1)
      problems_.add(Code::MDN112, first_line(node.span),
                    {{"niveau", std::int64_t{level}}, {"vorige", std::int64_t{level_}}});
    level_ = level;
  }

  void table(const MarkdownNode& node) {
    std::int64_t head = 0;
    for (std::uint32_t r = node.first_child; r != 0; r = text_.at(r).next) {
      const MarkdownNode& row = text_.at(r);
      const std::int64_t cells = cells_of(row);
      if (head == 0) head = cells;
      if (cells != head)
        problems_.add(Code::MDN113, first_line(row.span), {{"aantal", cells}, {"kop", head}});
    }
    if (head > kMostTableColumns)
      problems_.add(Code::MDN114, first_line(text_.at(node.first_child).span),
                    {{"aantal", head}, {"most", std::int64_t{kMostTableColumns}}});
  }

  // A line of names and a line of dashes below it, with another number of cells: that makes no table.
  void no_table(const MarkdownNode& node) {
    Span line = first_line(node.span);
    std::int64_t alike = 0;  // lines with as many cells as the first
    const std::int64_t first = cells_in(bare(written(line)));
    while (line.end < node.span.end) {
      const std::size_t next = source_.find_first_not_of("\r\n", line.end);
      if (next == source_.npos || next >= node.span.end) return;
      const Span below = first_line({line.source, static_cast<std::uint32_t>(next), node.span.end});
      const std::string_view head = bare(written(line));
      if (head.find('|') != head.npos && is_of_dashes(bare(written(below)))) {
        const std::int64_t wanted = cells_in(head);
        const std::int64_t found = cells_in(bare(written(below)));
        if (wanted != found) problems_.add(Code::MDN115, below, {{"aantal", found}, {"kop", wanted}});
        return;
      }
      alike = first > 1 && cells_in(bare(written(below))) == first ? alike + 1 : 0;
      if (alike == kEnough) {
        problems_.add(Code::MDN115, first_line(node.span), {{"aantal", std::int64_t{0}}, {"kop", first}});
        return;
      }
      line = below;
    }
  }

  static constexpr std::int64_t kEnough = 2;  // rows without a line of dashes, that look like a table

  static bool is_of_dashes(std::string_view line) {
    return line.find('-') != line.npos && line.find_first_not_of("-:| \t") == line.npos;
  }

  // Without what a quote or a list puts in front.
  static std::string_view bare(std::string_view line) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '>'; };
    while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
    while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
    return line;
  }

  // As they are written: of a row with too few or too many, the Markdown library makes as many as the head
  // has.
  [[nodiscard]] std::int64_t cells_of(const MarkdownNode& row) const {
    return cells_in(bare(written(first_line(row.span))));
  }

  static std::int64_t cells_in(std::string_view line) {
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

  [[nodiscard]] std::string_view written(Span span) const {
    return source_.substr(span.begin, span.end - span.begin);
  }

  [[nodiscard]] Span first_line(Span span) const {
    const std::size_t end = std::min(source_.find_first_of("\r\n", span.begin), source_.size());
    return {span.source, span.begin, static_cast<std::uint32_t>(end)};
  }

  std::string_view source_;
  const MarkdownText& text_;
  Problems& problems_;
  int level_ = 0;
};

}  // namespace

void check_shape(std::string_view source, const MarkdownText& text, Problems& problems) {
  ShapeCheck(source, text, problems).check();
}

}  // namespace voortgang
