#include "syntax/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include "diag/number_words.h"
#include "syntax/cmark_tree.h"
#include "syntax/markdown_bounds.h"
#include "syntax/markdown_meaning.h"
#include "syntax/markdown_places.h"
#include "syntax/markdown_shape.h"
#include "syntax/reference_marks.h"

namespace voortgang {
namespace {

// Turns cmark's tree into ours, walking it with cmark's own iterator so that depth costs no stack.
class TreeCopy {
 public:
  TreeCopy(SourceId source, std::string_view text, std::size_t begin, MarkdownText& out, Problems& problems)
      : source_(source), text_(text), out_(out), marks_(text, out.references), problems_(problems) {
    find_lines(begin);
  }

  [[nodiscard]] const ReferenceMarks& marks() const { return marks_; }

  void copy(cmark_node* root) {
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> walk(cmark_iter_new(root), &cmark_iter_free);
    for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
      cmark_node* node = cmark_iter_get_node(walk.get());
      if (event == CMARK_EVENT_EXIT) {
        leave();
      } else if (exceeds(Code::MDN102, node, open_.size(), kDeepestMarkdown) ||
                 exceeds(Code::MDN109, node, out_.nodes.size(), kMostMarkdownNodes) ||
                 exceeds(Code::MDN108, node, address_bytes_, kMostLinkBytes)) {
        return;
      } else {
        enter(node);
      }
    }
  }

 private:
  struct Open {
    std::uint32_t index;
    std::uint32_t last_child = 0;
    std::uint32_t children = 0;
  };

  bool exceeds(Code code, cmark_node* node, std::size_t number, std::int64_t most) {
    if (number <= static_cast<std::size_t>(most)) return false;
    problems_.add(code, span_of(node), {{"most", number_words(most)}});
    out_.nodes.resize(1);  // nobody should go through the rest of it
    out_.nodes[0].first_child = 0;
    return true;
  }

  void find_lines(std::size_t begin) {
    // cmark counts lines and columns of what it was given, which begins behind the front matter.
    lines_.push_back(static_cast<std::uint32_t>(begin));
    for (std::size_t i = begin; i < text_.size(); ++i) {
      const bool lone_return = text_[i] == '\r' && !text_.substr(i + 1).starts_with('\n');
      if (text_[i] == '\n' || lone_return) lines_.push_back(static_cast<std::uint32_t>(i + 1));
    }
  }

  // cmark tells places behind the end, and line 0 of what it made itself; both stay within the text here.
  std::uint32_t offset(int line, int column) const {
    if (line < 1) return lines_.front();
    const std::size_t index = std::min<std::size_t>(static_cast<std::size_t>(line) - 1, lines_.size() - 1);
    return std::min(lines_[index] + static_cast<std::uint32_t>(std::max(column, 1) - 1),
                    static_cast<std::uint32_t>(text_.size()));
  }

  Span span_of(cmark_node* node) const {
    const std::uint32_t begin = offset(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
    const std::uint32_t end = offset(cmark_node_get_end_line(node), cmark_node_get_end_column(node) + 1);
    return {source_, begin, std::max(begin, end)};
  }

  std::string_view view(const char* text) { return text_from_cmark(text, out_.arena); }

  std::uint32_t add(MarkdownNode node) {
    const auto index = static_cast<std::uint32_t>(out_.nodes.size());
    out_.nodes.push_back(node);
    if (!open_.empty()) {
      Open& parent = open_.back();
      // 0 is the root, which is nobody's child: it serves for "none".
      (parent.last_child == 0 ? out_.nodes[parent.index].first_child : out_.nodes[parent.last_child].next) =
          index;
      parent.last_child = index;
      ++parent.children;
    }
    return index;
  }

  void enter(cmark_node* node) {
    MarkdownNode copy{.kind = kind_of(node), .span = span_of(node)};
    if (copy.kind == MarkdownKind::kText) return add_text(view(cmark_node_get_literal(node)), copy.span);
    describe(copy, node);
    const std::uint32_t index = add(copy);
    if (!is_leaf(copy.kind)) open_.push_back({.index = index});
  }

  void leave() {
    // cmark sends no exit for leaves, so what ends is always what was opened last.
    open_.pop_back();
  }

  static bool is_leaf(MarkdownKind kind) {
    using enum MarkdownKind;
    constexpr std::array kLeaves = {kText,       kSoftBreak, kLineBreak, kCode,
                                    kHtmlInline, kHtmlBlock, kCodeBlock, kThematicBreak};
    return std::ranges::find(kLeaves, kind) != kLeaves.end();
  }

  void describe(MarkdownNode& copy, cmark_node* node) {
    const auto text = [&] { return marks_.restored(view(cmark_node_get_literal(node)), out_.arena); };
    switch (copy.kind) {
      case MarkdownKind::kHeading:
        copy.level = static_cast<std::uint8_t>(cmark_node_get_heading_level(node));
        return;
      case MarkdownKind::kList:
        return describe_list(copy, node);
      case MarkdownKind::kItem:
        return describe_item(copy, node);
      case MarkdownKind::kCodeBlock:
        copy.text = text();
        copy.address = marks_.restored(view(cmark_node_get_fence_info(node)), out_.arena);
        return;
      case MarkdownKind::kTableRow:
        copy.header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
        return;
      case MarkdownKind::kTableCell:
        copy.alignment = alignment_in_table(node);
        return;
      case MarkdownKind::kLink:
      case MarkdownKind::kImage:
        copy.address = marks_.restored(view(cmark_node_get_url(node)), out_.arena);
        address_bytes_ += copy.address.size();
        copy.number = static_cast<std::uint32_t>(out_.addresses.size());
        out_.addresses.push_back(copy.span);
        return;
      case MarkdownKind::kHtmlBlock:
      case MarkdownKind::kHtmlInline:
      case MarkdownKind::kCode:
      case MarkdownKind::kFootnote:
      case MarkdownKind::kFootnoteReference:
        copy.text = text();
        return;
      default:
        return;
    }
  }

  static void describe_list(MarkdownNode& copy, cmark_node* node) {
    copy.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    copy.number = static_cast<std::uint32_t>(std::max(0, cmark_node_get_list_start(node)));
    copy.tight = cmark_node_get_list_tight(node) != 0;
  }

  static void describe_item(MarkdownNode& copy, cmark_node* node) {
    if (std::string_view(cmark_node_get_type_string(node)) != "tasklist") return;
    copy.has_checkbox = true;
    copy.checked = cmark_gfm_extensions_get_tasklist_item_checked(node);
  }

  ColumnAlignment alignment_in_table(cmark_node* cell) const {
    cmark_node* table = cmark_node_parent(cmark_node_parent(cell));
    const std::uint8_t* letters = cmark_gfm_extensions_get_table_alignments(table);
    // cmark knows the alignment of a table's columns, not of a cell.
    const std::uint32_t column = open_.back().children;
    if (letters == nullptr || column >= cmark_gfm_extensions_get_table_columns(table))
      return ColumnAlignment::kNone;
    return alignment_of(letters[column]);
  }

  // References went through cmark as marks of a few bytes; here they come out as nodes of their own.
  void add_text(std::string_view text, Span span) {
    for (;;) {
      const ReferenceMarks::Found mark = marks_.find(text);
      const std::string_view before = text.substr(0, mark.at);
      if (!before.empty()) add({.kind = MarkdownKind::kText, .text = out_.arena.keep(before), .span = span});
      if (mark.at == std::string_view::npos) return;
      add_reference(mark.index);
      text.remove_prefix(mark.at + mark.length);
    }
  }

  void add_reference(std::uint32_t index) {
    const Reference& reference = out_.references[index];
    if (!reference.closed)
      problems_.add(Code::REF101, reference.span);
    else if (reference.name.empty())
      problems_.add(Code::REF102, reference.span);
    add({.kind = MarkdownKind::kReference, .number = index, .span = reference.span});
  }

  SourceId source_;
  std::string_view text_;
  MarkdownText& out_;
  ReferenceMarks marks_;
  Problems& problems_;
  std::vector<std::uint32_t> lines_;
  std::vector<Open> open_;
  std::size_t address_bytes_ = 0;
};

// A mark has room for so many numbers.
bool has_few_references(const MarkdownText& out, Problems& problems) {
  if (out.references.size() <= ReferenceMarks::kMost) return true;
  problems.add(Code::REF103, out.references[ReferenceMarks::kMost].span,
               {{"most", number_words(std::int64_t{ReferenceMarks::kMost})}});
  return false;
}

}  // namespace

MarkdownText parse_markdown(SourceId source, std::string_view text, std::size_t begin, Problems& problems) {
  MarkdownText out;
  out.references = find_references(source, text, begin);
  if (!has_few_references(out, problems) || !is_bounded_markdown(source, text, begin, problems)) {
    out.nodes.emplace_back();
    return out;
  }
  TreeCopy copy(source, text, begin, out, problems);
  copy.copy(parse_with_cmark(copy.marks().marked(begin)).get());
  place_inlines(text, out);
  find_meaning(text, out, problems);
  check_shape(text, out, problems);
  out.nodes.shrink_to_fit();
  return out;
}

// An address without a scheme stays on the site. With one, only what leads to a page or a mailbox:
// javascript: and data: would run in ours.
bool is_safe_address(std::string_view address) {
  const std::size_t colon = address.find_first_of(":/?#");
  if (colon == std::string_view::npos || address[colon] != ':') return true;
  std::string scheme(address.substr(0, colon));
  for (char& c : scheme) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return scheme == "http" || scheme == "https" || scheme == "mailto";
}

std::string words_below(const MarkdownText& text, const MarkdownNode& node) {
  std::string out;
  for (std::uint32_t i = node.first_child; i != 0; i = text.at(i).next) {
    const MarkdownNode& child = text.at(i);
    if (child.kind == MarkdownKind::kSoftBreak || child.kind == MarkdownKind::kLineBreak) out += ' ';
    out += child.text;
    out += words_below(text, child);
  }
  return out;
}

const MarkdownNode* first_text(const MarkdownText& text, const MarkdownNode& node) {
  for (std::uint32_t i = node.first_child; i != 0; i = text.at(i).next) {
    if (text.at(i).kind == MarkdownKind::kText) return &text.at(i);
    if (const MarkdownNode* found = first_text(text, text.at(i))) return found;
  }
  return nullptr;
}

}  // namespace voortgang
