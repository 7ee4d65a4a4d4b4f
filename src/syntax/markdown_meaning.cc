#include "syntax/markdown_meaning.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/characters.h"
#include "base/text.h"
#include "base/utf8.h"
#include "syntax/unfit_characters.h"

namespace voortgang {
namespace {

struct QuoteMark {
  std::string_view sign;
  MarkdownKind kind;
};
constexpr std::array<QuoteMark, 2> kQuoteMarks = {
    {{"[!casus]", MarkdownKind::kCasus}, {"[!voorbeeld]", MarkdownKind::kVoorbeeld}}};

// Entities make characters of plain ones; a line end that they make ends no line of the text either.
void check_value(std::string_view value, std::string_view text, Span span, Problems& problems) {
  const std::string_view written = text.substr(span.begin, span.end - span.begin);
  tell_unfit_value(value, written, span, problems);
  const std::size_t line_end = value.find_first_of("\r\n");
  if (line_end != value.npos)
    problems.add(Code::BST111, span, {{"teken", code_point_name(static_cast<char32_t>(value[line_end]))}});
}

Span first_line_of(Span span, std::string_view text) {
  const std::string_view written = text.substr(span.begin, span.end - span.begin);
  const std::size_t line = std::min(written.find_first_of("\r\n"), written.size());
  return {span.source, span.begin, span.begin + static_cast<std::uint32_t>(line)};
}

void check_node(const MarkdownNode& node, std::string_view text, Problems& problems) {
  using enum MarkdownKind;
  if (node.kind == kHtmlBlock || node.kind == kHtmlInline)
    problems.add(Code::MDN101, first_line_of(node.span, text));
  if (node.kind == kText) check_value(node.text, text, node.span, problems);
  if (!node.address.empty())
    check_value(node.address, text, node.kind == kCodeBlock ? first_line_of(node.span, text) : node.span,
                problems);
}

bool is_only_reference(const MarkdownText& out, const MarkdownNode& node) {
  if (node.kind != MarkdownKind::kParagraph || node.first_child == 0) return false;
  const MarkdownNode& child = out.at(node.first_child);
  return child.kind == MarkdownKind::kReference && child.next == 0;
}

// A quote that starts with [!CASUS] becomes a casus, one that starts with [!VOORBEELD] is invented; the rest
// of that line is its declaration.
void find_marked_quote(MarkdownText& out, std::uint32_t index) {
  MarkdownNode& quote = out.nodes[index];
  if (quote.kind != MarkdownKind::kQuote || quote.first_child == 0) return;
  MarkdownNode& paragraph = out.nodes[quote.first_child];
  if (paragraph.kind != MarkdownKind::kParagraph || paragraph.first_child == 0) return;
  const MarkdownNode& first = out.nodes[paragraph.first_child];
  if (first.kind != MarkdownKind::kText) return;
  const auto mark = std::ranges::find_if(kQuoteMarks, [&](const QuoteMark& m) {
    return utf8::lower(first.text.substr(0, m.sign.size())) == m.sign;
  });
  if (mark == kQuoteMarks.end()) return;
  quote.kind = mark->kind;
  quote.text = trimmed(first.text.substr(mark->sign.size()));
  std::uint32_t rest = first.next;
  if (rest != 0 && out.nodes[rest].kind == MarkdownKind::kSoftBreak) rest = out.nodes[rest].next;
  paragraph.first_child = rest;
  if (rest == 0) quote.first_child = paragraph.next;
}

}  // namespace

void find_meaning(std::string_view source, MarkdownText& text, Problems& problems) {
  for (std::uint32_t i = 0; i < text.nodes.size(); ++i) {
    check_node(text.nodes[i], source, problems);
    find_marked_quote(text, i);
  }
  for (MarkdownNode& node : text.nodes) node.only_reference = is_only_reference(text, node);
}

}  // namespace voortgang
