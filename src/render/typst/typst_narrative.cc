#include "render/typst/typst_narrative.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/links.h"
#include "programme/woorden.h"
#include "render/narrative_walk.h"
#include "render/paper_units.h"
#include "render/typst/typst_table.h"
#include "render/typst/typst_text.h"
#include "render/typst/typst_writer.h"

namespace voortgang {
namespace {

// In points: a line of text, and what stands before the text within a list, a quote and a box.
constexpr double kTextWidth = 396;
constexpr double kItemIndent = 20;
constexpr double kQuoteIndent = 15;
constexpr double kBoxIndent = 29;
constexpr double kLeastRoom = 100;
constexpr std::size_t kLettersBehindFigure = 1000;  // some twelve lines

class NarrativeWriter : private NarrativeWalk<NarrativeWriter> {
 public:
  NarrativeWriter(std::string& out, const Narrative& narrative, TypstWriter& writer)
      : NarrativeWalk(narrative),
        out_(out),
        writer_(writer),
        narrative_number_(writer.next_narrative()),
        before_closing_(writer.take_before_closing()) {
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
  void wrap_blocks(const MarkdownNode& node, std::string_view open, std::string_view close, double indent) {
    writer_.comes_from(node.span);
    const double room = std::exchange(room_, room_ - indent);
    const bool before = std::exchange(tight_, false);
    out_ += open;
    writer_.end_line();
    children(node);
    out_ += close;
    writer_.end_line();
    tight_ = before;
    room_ = room;
  }

  void quote(const MarkdownNode& node) { wrap_blocks(node, "#citaat[", "]", kQuoteIndent); }
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
    const bool is_last = before_closing_ && is_last_of_part(node);
    if (const Blocks* blocks = block_reference(narrative_, node)) {
      if (goes_on_behind(node)) return writer_.blocks_amid_text(*blocks);
      return is_last ? writer_.blocks_before_closing(*blocks) : writer_.blocks(*blocks);
    }
    if (tight_) {
      children(node);
      if (in_note_ && node.next != 0) out_ += "#parbreak();";
      return;
    }
    writer_.comes_from(node.span);
    if (is_last || leads_to_a_list(node))
      wrap(node, behind_heading_ == &node ? "#aanloop(onderkop:true)[" : "#aanloop[", "]");
    else
      wrap(node, "#al[", "]");
    writer_.end_line();
  }

  // Whether so much of its own part follows that this fills the sheet above a figure.
  [[nodiscard]] bool goes_on_behind(const MarkdownNode& node) const {
    std::size_t letters = 0;
    for (std::uint32_t i = node.next; i != 0 && i != narrative_.end; i = text_.at(i).next) {
      if (text_.at(i).kind == MarkdownKind::kHeading) break;
      letters += plain_words(narrative_, text_.at(i)).size();
    }
    return letters >= kLettersBehindFigure;
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
    const double room = std::exchange(room_, room_ - kItemIndent);
    out_ += in_list_ ? "#sub" : "#";
    out_ += node.ordered ? "opsomming(" : "lijst(";
    const bool before_list = std::exchange(in_list_, true);
    if (node.ordered && node.number != 1) fmt::format_to(std::back_inserter(out_), "vanaf:{},", node.number);
    children(node);
    out_ += ")";
    writer_.end_line();
    tight_ = before;
    room_ = room;
    in_list_ = before_list;
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
    wrap_blocks(node, open, "]", kBoxIndent);
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
        const bool is_head = row.empty() && !text_.at(r).header;
        TypstCell written{written_cell(cell, is_head), words_for_width(narrative_, cell), {}};
        if (row.empty()) written.again = written_cell(cell, is_head);
        row.push_back(std::move(written));
        if (text_.at(r).header) table.at_end.push_back(cell.alignment == ColumnAlignment::kRight);
      }
      (text_.at(r).header ? table.head : table.rows.emplace_back()) = std::move(row);
    }
    table.width = room_ < kTextWidth ? std::max(room_, kLeastRoom) : kTypstTableWidth;
    append_typst_table(out_, std::move(table));
    writer_.end_line();
  }

  std::string written_cell(const MarkdownNode& cell, bool is_head) {
    const std::size_t from = out_.size();
    in_cell_ = true;
    wrap(cell, is_head ? "#rijkop[" : "", is_head ? "];" : "");
    in_cell_ = false;
    std::string written = out_.substr(from);
    out_.resize(from);
    return written;
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
    writer_.image(node.address, plain_words(narrative_, node), in_cell_ ? kCellRoom : text_room());
  }

  [[nodiscard]] ImageRoom text_room() const {
    return {std::min(kTextRoom.width, std::max(room_, kLeastRoom) * kPoint), kTextRoom.height};
  }

  void inlines(const Inlines& inlines) { writer_.inlines(inlines); }
  [[nodiscard]] bool is_in_link() const { return in_link_; }

  // At the foot of the sheet where it is first asked for; later its number stands there again.
  void footnote_reference(const MarkdownNode& node) {
    const auto note = notes_.find(note_number(node));
    if (note == notes_.end() || in_note_) return;
    if (!set_notes_.insert(note->first).second) {
      fmt::format_to(std::back_inserter(out_), "#footnote(<noot-{}-{}>);", narrative_number_, note->first);
      return;
    }
    out_ += "#footnote[";
    in_note_ = true;
    const bool before = std::exchange(tight_, true);
    children(text_.at(note->second));
    tight_ = before;
    in_note_ = false;
    fmt::format_to(std::back_inserter(out_), "]<noot-{}-{}>", narrative_number_, note->first);
  }

  std::string& out_;
  TypstWriter& writer_;
  std::map<std::uint32_t, std::uint32_t> notes_;  // node, by number
  const MarkdownNode* behind_heading_ = nullptr;
  std::set<std::uint32_t> set_notes_;  // by number
  std::size_t narrative_number_;
  bool before_closing_;
  double room_ = kTextWidth;  // of what stands here, in points
  bool tight_ = false;
  bool in_list_ = false;
  bool in_link_ = false;
  bool in_note_ = false;
  bool in_cell_ = false;
};

}  // namespace

void write_typst_narrative(std::string& out, const Narrative& narrative, TypstWriter& writer) {
  NarrativeWriter(out, narrative, writer).write();
}

}  // namespace voortgang
