#include "render/office/office_narrative.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/links.h"
#include "programme/woorden.h"
#include "render/narrative_walk.h"
#include "render/office/column_widths.h"
#include "render/office/office_writer.h"

namespace voortgang::office {
namespace {

constexpr std::uint32_t kNotesPerPart = 1U << 16;  // more than a text can have

class NarrativeWriter : private NarrativeWalk<NarrativeWriter> {
 public:
  NarrativeWriter(OfficeOut& out, const Narrative& narrative, OfficeWriter& writer, std::string_view root,
                  std::uint32_t number)
      : NarrativeWalk(narrative),
        out_(out),
        writer_(writer),
        root_(root),
        first_key_(number * kNotesPerPart),
        before_closing_(writer.take_before_closing()) {
    for (const Note& note : notes_of(narrative)) {
      notes_.resize(note.number + 1);
      notes_[note.number].node = note.node;
    }
  }

  void write() { part(); }

 private:
  friend class NarrativeWalk<NarrativeWriter>;

  struct NoteState {
    std::uint32_t node = 0;  // 0: not of this part
    bool written = false;
  };

  // --- inlines

  void words(std::string_view text) { out_.words(text); }
  void soft_break() { out_.words(" "); }
  void line_break() { out_.line_break(); }
  void emphasis(const MarkdownNode& node) { run(Run::kEmphasis, node); }
  void strong(const MarkdownNode& node) { run(Run::kStrong, node); }
  void strikethrough(const MarkdownNode& node) { run(Run::kStruck, node); }

  void run(Run run, const MarkdownNode& node) {
    out_.open_run(run, Oordeel::kGeenOordeel);
    children(node);
    out_.close_run();
  }

  void code(const MarkdownNode& node) {
    out_.open_run(Run::kCode, Oordeel::kGeenOordeel);
    out_.words(node.text);
    out_.close_run();
  }

  // A link that is not safe is words.
  void link(const MarkdownNode& node) {
    if (in_link_ || !is_safe_address(node.address)) return children(node);
    std::string address;
    append_link(address, root_, site_address(node.address));
    out_.open_link(address);
    in_link_ = true;
    children(node);
    in_link_ = false;
    out_.close_link();
  }

  void image(const MarkdownNode& node) {
    writer_.image(node.address, plain_words(narrative_, node), in_cell_ ? kCellRoom : kTextRoom, in_link_);
  }

  void inlines(const Inlines& inlines) { writer_.inlines(inlines); }
  [[nodiscard]] bool is_in_link() const { return in_link_; }

  // No note stands in a note or in a heading: there its words do, between brackets.
  void footnote_reference(const MarkdownNode& reference) {
    const std::uint32_t number = note_number(reference);
    if (number >= notes_.size() || notes_[number].node == 0) return;
    NoteState& note = notes_[number];
    if (std::exchange(note.written, true)) {
      if (!in_note_ && !in_heading_) out_.same_note(first_key_ + number);
      return;
    }
    const MarkdownNode& body = text_.at(note.node);
    if (in_note_ || in_heading_) {
      note.written = in_note_;
      return out_.words(" (" + plain_words(narrative_, body) + ")");
    }
    const bool was_in_link = std::exchange(in_link_, false);
    const bool was_tight = std::exchange(in_item_, false);
    in_note_ = true;
    out_.open_note(first_key_ + number);
    const Style before = writer_.set_body(Style::kFootnote);
    children(body);
    writer_.set_body(before);
    out_.close_note();
    in_note_ = false;
    in_item_ = was_tight;
    in_link_ = was_in_link;
  }

  // --- blocks

  void paragraph(const MarkdownNode& node) {
    const bool is_last = before_closing_ && is_last_of_part(node);
    if (const Blocks* blocks = block_reference(narrative_, node))
      return is_last ? writer_.blocks_before_closing(*blocks) : writer_.blocks(*blocks);
    out_.stay_with_next(is_last);
    open_paragraph();
    out_.stay_with_next(false);
    children(node);
    out_.close_paragraph();
  }

  // The first paragraph of an item bears its mark, more of them do not.
  void open_paragraph() {
    open_paragraph(!in_item_ ? writer_.body() : begins_item_ ? Style::kItem : Style::kItemMore);
  }

  void open_paragraph(Style style) {
    begins_item_ = false;
    out_.open_paragraph(style);
    if (!checkbox_.empty()) out_.words(std::exchange(checkbox_, {}));
  }

  void heading(const MarkdownNode& node) {
    out_.open_heading(level(node), {});
    in_heading_ = true;
    children(node);
    in_heading_ = false;
    out_.close_paragraph();
  }

  void quote(const MarkdownNode& node) { in_box(Style::kQuote, node); }
  void casus(const MarkdownNode& node) { box(Style::kCasus, woorden::kCasus, node); }
  void example(const MarkdownNode& node) { box(Style::kExample, woorden::kVoorbeeldtekst, node); }

  void box(Style style, std::string_view title, const MarkdownNode& node) {
    open_paragraph(Style::kBoxTitle);
    out_.words(title);
    if (!node.text.empty()) out_.words(" ");
    out_.words(node.text);
    out_.close_paragraph();
    in_box(style, node);
  }

  void in_box(Style style, const MarkdownNode& node) {
    const bool was_in_item = std::exchange(in_item_, false);
    const Style before = writer_.set_body(style);
    children(node);
    writer_.set_body(before);
    in_item_ = was_in_item;
  }

  void list(const MarkdownNode& node) {
    const bool was_in_item = std::exchange(in_item_, true);
    out_.open_list({.ordered = node.ordered, .first = node.ordered ? node.number : 1});
    children(node);
    out_.close_list();
    in_item_ = was_in_item;
    begins_item_ = false;
  }

  void item(const MarkdownNode& node) {
    begins_item_ = true;
    checkbox_ = !node.has_checkbox ? "" : node.checked ? "☑ " : "☐ ";
    out_.open_item();
    if (!begins_with_words(node)) {
      open_paragraph();
      out_.close_paragraph();
    }
    children(node);
    out_.close_item();
  }

  // A list, a table or a heading cannot bear the mark of the item that begins with it.
  bool begins_with_words(const MarkdownNode& node) const {
    if (node.first_child == 0) return false;
    const MarkdownNode& first = text_.at(node.first_child);
    using enum MarkdownKind;
    if (first.kind == kQuote) return begins_with_words(first);
    return first.kind == kParagraph || first.kind == kCodeBlock || first.kind == kHtmlBlock ||
           first.kind == kCasus || first.kind == kVoorbeeld;
  }

  void code_block(const MarkdownNode& node) {
    open_paragraph(Style::kCode);
    std::string_view rest = node.text;
    while (rest.ends_with('\n')) rest.remove_suffix(1);
    for (std::size_t end = 0; (end = rest.find('\n')) != std::string_view::npos;
         rest.remove_prefix(end + 1)) {
      out_.words(rest.substr(0, end));
      out_.line_break();
    }
    out_.words(rest);
    out_.close_paragraph();
  }

  void html_block(const MarkdownNode& node) {
    open_paragraph();
    out_.words(node.text);
    out_.close_paragraph();
  }

  void thematic_break() { out_.rule(); }

  void table(const MarkdownNode& node) {
    const bool was_in_item = std::exchange(in_item_, false);
    std::size_t rows = 0;
    for (std::uint32_t r = node.first_child; r != 0; r = text_.at(r).next) {
      if (!text_.at(r).header) ++rows;
    }
    for (const TablePart& part : table_parts(narrative_, node)) table_part(node, rows, part);
    in_item_ = was_in_item;
  }

  void table_part(const MarkdownNode& node, std::size_t rows, const TablePart& part) {
    out_.open_table({{}, part.columns, rows, false});
    bool in_body = false;
    for (std::uint32_t r = node.first_child; r != 0; r = text_.at(r).next) {
      const MarkdownNode& row = text_.at(r);
      if (!row.header && !std::exchange(in_body, true)) out_.open_body();
      table_row(row, part.which);
    }
    if (!in_body) out_.open_body();
    out_.close_table();
  }

  void table_row(const MarkdownNode& row, const std::vector<std::size_t>& which) {
    out_.open_row(RowKind::kPlain);
    bool first = true;
    std::size_t column = 0;
    for (std::uint32_t c = row.first_child; c != 0; c = text_.at(c).next) {
      if (!std::ranges::binary_search(which, column++)) continue;
      const MarkdownNode& cell = text_.at(c);
      out_.open_cell();
      out_.open_paragraph(cell_style(row, cell, std::exchange(first, false)));
      in_cell_ = true;
      children(cell);
      in_cell_ = false;
      out_.close_paragraph();
      out_.close_cell();
    }
    out_.close_row();
  }

  static Style cell_style(const MarkdownNode& row, const MarkdownNode& cell, bool first) {
    const bool number = cell.alignment == ColumnAlignment::kRight;
    if (row.header) return number ? Style::kColumnHeadNumber : Style::kColumnHead;
    if (first) return Style::kRowHead;
    return number ? Style::kCellNumber : Style::kCell;
  }

  OfficeOut& out_;
  OfficeWriter& writer_;
  std::string_view root_;
  std::uint32_t first_key_;
  bool before_closing_;
  std::vector<NoteState> notes_;  // by number
  std::string_view checkbox_;
  bool in_item_ = false;
  bool begins_item_ = false;
  bool in_note_ = false;
  bool in_heading_ = false;
  bool in_link_ = false;
  bool in_cell_ = false;
};

}  // namespace

void write_office_narrative(OfficeOut& out, const Narrative& narrative, OfficeWriter& writer,
                            std::string_view root, std::uint32_t number) {
  NarrativeWriter(out, narrative, writer, root, number).write();
}

}  // namespace voortgang::office
