#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "base/text_arena.h"
#include "diag/problem.h"
#include "syntax/reference.h"

namespace voortgang {

enum class MarkdownKind : std::uint8_t {
  kDocument,
  // blocks
  kParagraph,
  kHeading,
  kList,
  kItem,
  kQuote,
  kCasus,
  kVoorbeeld,
  kCodeBlock,
  kHtmlBlock,
  kThematicBreak,
  kTable,
  kTableRow,
  kTableCell,
  kFootnote,
  // inlines
  kText,
  kSoftBreak,
  kLineBreak,
  kCode,
  kHtmlInline,
  kEmphasis,
  kStrong,
  kStrikethrough,
  kLink,
  kImage,
  kFootnoteReference,
  kReference,
};

enum class ColumnAlignment : std::uint8_t { kNone, kLeft, kCenter, kRight };

// A node of a text. Nodes of one text stand in one vector; 0 is the document, and as a link it means "none".
struct MarkdownNode {
  MarkdownKind kind = MarkdownKind::kDocument;
  std::uint8_t level = 0;                              // of a heading, 1 to 6
  bool ordered = false;                                // of a list
  bool tight = false;                                  // of a list: no blank lines between its items
  bool header = false;                                 // of a table row
  bool has_checkbox = false;                           // of an item
  bool checked = false;                                // of an item
  bool only_reference = false;                         // of a paragraph: a reference by itself
  ColumnAlignment alignment = ColumnAlignment::kNone;  // of a table cell
  // Of an ordered list: its first; of a reference, link or image: its index in `references` or `addresses`.
  std::uint32_t number = 0;
  std::uint32_t first_child = 0;
  std::uint32_t next = 0;
  // Text, code or HTML as it has to be shown; of a casus, what stands behind [!CASUS]; of footnotes, the
  // number; of a code block its language stands in `address`.
  std::string_view text;
  std::string_view address;  // of links and images
  Span span;                 // as in markdown_places.h
};

struct MarkdownText {
  std::vector<MarkdownNode> nodes;
  std::vector<Reference> references;
  std::vector<Span> addresses;  // where those of links and images stand
  TextArena arena;              // holds what the nodes show

  [[nodiscard]] const MarkdownNode& root() const { return nodes[0]; }
  [[nodiscard]] const MarkdownNode& at(std::uint32_t index) const { return nodes[index]; }
};

// The text below a node, without markup; references are not in it.
[[nodiscard]] std::string words_below(const MarkdownText& text, const MarkdownNode& node);
// The first text below a node; nullptr where there is none.
[[nodiscard]] const MarkdownNode* first_text(const MarkdownText& text, const MarkdownNode& node);

inline constexpr int kDeepestMarkdown = 100;

// GitHub-flavoured Markdown from `begin` on (tables, footnotes, strikethrough, autolinks, task lists), with
// `> [!CASUS]` boxes and {{references}}; in code, braces mean nothing. Raw HTML is told as a problem and kept
// as text.
[[nodiscard]] MarkdownText parse_markdown(SourceId source, std::string_view text, std::size_t begin,
                                          Problems& problems);

// True where a link may reach a page: relative, #, http, https or mailto.
[[nodiscard]] bool is_safe_address(std::string_view address);

}  // namespace voortgang
