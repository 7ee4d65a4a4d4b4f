#include "syntax/cmark_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <optional>
#include <string>

#include "base/bump_arena.h"

namespace voortgang {
namespace {

constexpr std::array kExtensions = {"table", "strikethrough", "autolink", "tasklist"};

// Asking for each of cmark's small nodes by itself takes a fifth of the time of reading a country's texts.
// Its callbacks know nothing but the size, hence a variable of the thread. What a tree took is given back
// with it.
thread_local BumpArena cmark_memory;

cmark_mem* memory_for_cmark() {
  static cmark_mem memory{
      [](std::size_t count, std::size_t size) {
        return std::memset(cmark_memory.take(count * size), 0, count * size);
      },
      [](void* old, std::size_t size) { return cmark_memory.grow(old, size); },
      [](void* /*old*/) {},
  };
  return &memory;
}

std::optional<MarkdownKind> extension_kind(cmark_node* node) {
  const std::string_view type = cmark_node_get_type_string(node);
  if (type == "table") return MarkdownKind::kTable;
  if (type == "table_row" || type == "table_header") return MarkdownKind::kTableRow;
  if (type == "table_cell") return MarkdownKind::kTableCell;
  if (type == "strikethrough") return MarkdownKind::kStrikethrough;
  if (type == "tasklist") return MarkdownKind::kItem;
  return std::nullopt;
}

}  // namespace

void CmarkTreeEnd::operator()(cmark_node* root) const {
  cmark_node_free(root);
  cmark_memory.reset();
}

CmarkTree parse_with_cmark(std::string_view text) {
  static std::once_flag registered;
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser(
      cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE,
                                memory_for_cmark()),
      &cmark_parser_free);
  for (const char* name : kExtensions) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  CmarkTree tree(cmark_parser_finish(parser.get()));
  cmark_consolidate_text_nodes(tree.get());
  return tree;
}

MarkdownKind kind_of(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
      return MarkdownKind::kDocument;
    case CMARK_NODE_BLOCK_QUOTE:
      return MarkdownKind::kQuote;
    case CMARK_NODE_LIST:
      return MarkdownKind::kList;
    case CMARK_NODE_ITEM:
      return MarkdownKind::kItem;
    case CMARK_NODE_CODE_BLOCK:
      return MarkdownKind::kCodeBlock;
    case CMARK_NODE_HTML_BLOCK:
      return MarkdownKind::kHtmlBlock;
    case CMARK_NODE_HEADING:
      return MarkdownKind::kHeading;
    case CMARK_NODE_THEMATIC_BREAK:
      return MarkdownKind::kThematicBreak;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      return MarkdownKind::kFootnote;
    case CMARK_NODE_TEXT:
      return MarkdownKind::kText;
    case CMARK_NODE_SOFTBREAK:
      return MarkdownKind::kSoftBreak;
    case CMARK_NODE_LINEBREAK:
      return MarkdownKind::kLineBreak;
    case CMARK_NODE_CODE:
      return MarkdownKind::kCode;
    case CMARK_NODE_HTML_INLINE:
      return MarkdownKind::kHtmlInline;
    case CMARK_NODE_EMPH:
      return MarkdownKind::kEmphasis;
    case CMARK_NODE_STRONG:
      return MarkdownKind::kStrong;
    case CMARK_NODE_LINK:
      return MarkdownKind::kLink;
    case CMARK_NODE_IMAGE:
      return MarkdownKind::kImage;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return MarkdownKind::kFootnoteReference;
    default:
      return extension_kind(node).value_or(MarkdownKind::kParagraph);
  }
}

ColumnAlignment alignment_of(std::uint8_t letter) {
  switch (letter) {
    case 'l':
      return ColumnAlignment::kLeft;
    case 'c':
      return ColumnAlignment::kCenter;
    case 'r':
      return ColumnAlignment::kRight;
    default:
      return ColumnAlignment::kNone;
  }
}

std::string_view text_from_cmark(const char* text, TextArena& arena) {
  constexpr char kFFFE = '\xFE';
  constexpr char kFFFF = '\xFF';
  const std::string_view view = text == nullptr ? std::string_view{} : std::string_view(text);
  if (view.find(kFFFE) == view.npos && view.find(kFFFF) == view.npos) return view;
  std::string mended;
  for (const char c : view) {
    if (c == kFFFE || c == kFFFF)
      mended += c == kFFFE ? "\uFFFE" : "\uFFFF";
    else
      mended += c;
  }
  return arena.keep(mended);
}

}  // namespace voortgang
