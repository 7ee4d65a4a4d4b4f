#include "render/typst/typst_narrative.h"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "base/links.h"
#include "programme/woorden.h"
#include "render/narrative_walk.h"
#include "render/typst/typst_table.h"
#include "render/typst/typst_text.h"
#include "render/typst/typst_writer.h"

namespace voortgang {
namespace {

class NarrativeWriter : private NarrativeWalk<NarrativeWriter> {
 public:
  NarrativeWriter(std::string& out, const Narrative& narrative, TypstWriter& writer)
      : NarrativeWalk(narrative), out_(out), writer_(writer) {
    for (const Note& note : notes_of(narrative)) notes_.emplace(note.number, note.node);
  }

  void write() { part(); }

 private:
  friend class NarrativeWalk<NarrativeWriter>;

  void wrap(const MarkdownNode& node, std::string_view open, std::string_view close) {
    out_ += open;
    children(node);
    out_ += close;
  }

  // Around blocks, each of which has a line of its own.
  void wrap_blocks(const MarkdownNode& node, std::string_view open, std::string_view close) {
    writer_.comes_from(node.span);
    const bool before = std::exchange(tight_, false);
    out_ += open;
    writer_.end_line();
    children(node);
    out_ += close;
    writer_.end_line();
    tight_ = before;
  }

  void quote(const MarkdownNode& node) { wrap_blocks(node, "#citaat[", "]"); }
  void emphasis(const MarkdownNode& node) { wrap(node, "#emph[", "];"); }
  void strong(const MarkdownNode& node) { wrap(node, "#strong[", "];"); }
  void strikethrough(const MarkdownNode& node) { wrap(node, "#strike[", "];"); }
  void words(std::string_view text) { typst::text(out_, text); }
  void soft_break() { typst::text(out_, " "); }
  void line_break() { out_ += "#linebreak();"; }

  void thematic_break() {
    out_ += "#streep()";
    writer_.end_line();
  }

  void paragraph(const MarkdownNode& node) {
    if (const Blocks* blocks = block_reference(narrative_, node)) return writer_.blocks(*blocks);
    if (tight_) {
      children(node);
      if (in_note_ && node.next != 0) out_ += "#parbreak();";
      return;
    }
    writer_.comes_from(node.span);
    if (leads_to_a_list(node))
      wrap(node, behind_heading_ == &node ? "#aanloop(onderkop:true)[" : "#aanloop[", "]");
    else
      wrap(node, "#al[", "]");
    writer_.end_line();
  }

  // "Het zijn mensen die:" stays with the first of them.
  [[nodiscard]] bool leads_to_a_list(const MarkdownNode& node) const {
    return node.next != 0 && text_.at(node.next).kind == MarkdownKind::kList &&
           plain_words(narrative_, node).ends_with(':');
  }

  void heading(const MarkdownNode& node) {
    writer_.comes_from(node.span);
    fmt::format_to(std::back_inserter(out_), "#kop({})[", level(node));
    wrap(node, "", "]");
    writer_.end_line();
    behind_heading_ = &text_.at(node.next);
  }

  void list(const MarkdownNode& node) {
    writer_.comes_from(node.span);
    const bool before = std::exchange(tight_, node.tight);
    out_ += node.ordered ? "#opsomming(" : "#lijst(";
    if (node.ordered && node.number != 1) fmt::format_to(std::back_inserter(out_), "vanaf:{},", node.number);
    children(node);
    out_ += ")";
    writer_.end_line();
    tight_ = before;
  }

  void item(const MarkdownNode& node) {
    writer_.comes_from(node.span);
    out_ += '[';
    if (node.has_checkbox) typst::text(out_, node.checked ? "[x] " : "[ ] ");
    children(node);
    out_ += "],";
  }

  void casus(const MarkdownNode& node) { aside("casus", woorden::kCasus, node); }
  void example(const MarkdownNode& node) { aside("verzonnen", woorden::kVoorbeeldtekst, node); }

  void aside(std::string_view function, std::string_view title, const MarkdownNode& node) {
    std::string open = fmt::format("#{}(", function);
    typst::string(open, title);
    open += ',';
    typst::string(open, node.text);
    open += ")[";
    wrap_blocks(node, open, "]");
  }

  void code_block(const MarkdownNode& node) {
    writer_.comes_from(node.span);
    out_ += "#codeblok(";
    std::string_view rest = node.text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      typst::string(out_, rest.substr(0, end));
      out_ += ',';
      rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    out_ += ')';
    writer_.end_line();
  }

  void html_block(const MarkdownNode& node) {
    writer_.comes_from(node.span);
    out_ += "#al[";
    typst::text(out_, node.text);
    out_ += ']';
    writer_.end_line();
  }

  void code(const MarkdownNode& node) {
    out_ += "#code(";
    typst::string(out_, node.text);
    out_ += ");";
  }

  void table(const MarkdownNode& node) {
    writer_.comes_from(node.span);
    TypstTable table;
    for (std::uint32_t r = node.first_child; r != 0; r = text_.at(r).next) {
      std::vector<TypstCell> row;
      for (std::uint32_t c = text_.at(r).first_child; c != 0; c = text_.at(c).next) {
        const MarkdownNode& cell = text_.at(c);
        const std::size_t from = out_.size();
        const bool is_head = row.empty() && !text_.at(r).header;
        in_cell_ = true;
        wrap(cell, is_head ? "#rijkop[" : "", is_head ? "];" : "");
        in_cell_ = false;
        row.push_back({out_.substr(from), words_for_width(narrative_, cell)});
        out_.resize(from);
        if (text_.at(r).header) table.at_end.push_back(cell.alignment == ColumnAlignment::kRight);
      }
      (text_.at(r).header ? table.head : table.rows.emplace_back()) = std::move(row);
    }
    append_typst_table(out_, table);
    writer_.end_line();
  }

  void link(const MarkdownNode& node) {
    if (std::exchange(in_link_, true)) return children(node);
    if (is_safe_address(node.address)) {
      out_ += "#link(";
      writer_.address(site_address(node.address));
      wrap(node, ")[", "];");
    } else {
      children(node);
    }
    in_link_ = false;
  }

  void image(const MarkdownNode& node) {
    writer_.image(node.address, plain_words(narrative_, node), in_cell_ ? kCellRoom : kTextRoom);
  }

  // A link in a link is none: there only the words remain.
  void reference(const MarkdownNode& node) {
    const Inlines* inlines = inline_reference(narrative_, node);
    if (inlines == nullptr) return;
    if (in_link_)
      typst::text(out_, plain_words(*inlines));
    else
      writer_.inlines(*inlines);
  }

  // At the foot of the sheet where it is first asked for.
  void footnote_reference(const MarkdownNode& node) {
    const auto note = notes_.find(note_number(node));
    if (note == notes_.end() || in_note_) return;
    out_ += "#footnote[";
    in_note_ = true;
    const bool before = std::exchange(tight_, true);
    children(text_.at(note->second));
    tight_ = before;
    in_note_ = false;
    out_ += "];";
  }

  std::string& out_;
  TypstWriter& writer_;
  std::map<std::uint32_t, std::uint32_t> notes_;  // node, by number
  const MarkdownNode* behind_heading_ = nullptr;
  bool tight_ = false;
  bool in_link_ = false;
  bool in_note_ = false;
  bool in_cell_ = false;
};

}  // namespace

void write_typst_narrative(std::string& out, const Narrative& narrative, TypstWriter& writer) {
  NarrativeWriter(out, narrative, writer).write();
}

}  // namespace voortgang
