#include "render/markdown/markdown_narrative.h"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "base/links.h"
#include "programme/woorden.h"
#include "render/markdown/markdown_out.h"
#include "render/markdown/markdown_writer.h"
#include "render/narrative_walk.h"

namespace voortgang {
namespace {

class NarrativeWriter : private NarrativeWalk<NarrativeWriter> {
 public:
  NarrativeWriter(MarkdownOut& out, const Narrative& narrative, MarkdownWriter& writer, std::string_view root,
                  int number)
      : NarrativeWalk(narrative), out_(out), writer_(writer), root_(root), number_(number) {}

  void write() {
    part();
    notes();
  }

 private:
  friend class NarrativeWalk<NarrativeWriter>;

  // --- inlines

  void words(std::string_view text) {
    out_.text(text, in_label_ ? MarkdownContext::kLabel : MarkdownContext::kText);
  }
  void soft_break() { words(" "); }
  void line_break() {
    if (in_one_line_)
      words(" ");
    else
      out_.break_line();
  }
  void code(const MarkdownNode& node) { out_.code(node.text, in_cell_); }
  void emphasis(const MarkdownNode& node) { wrap(node, "*"); }
  void strong(const MarkdownNode& node) { wrap(node, "**"); }
  void strikethrough(const MarkdownNode& node) { wrap(node, "~~"); }

  void wrap(const MarkdownNode& node, std::string_view delimiter) {
    const std::string_view closing = out_.open(delimiter);
    children(node);
    out_.close(closing);
  }

  void link(const MarkdownNode& node) {
    out_.open_label("[");
    const bool before = std::exchange(in_label_, true);
    children(node);
    in_label_ = before;
    out_.close_label(address(node));
  }

  void image(const MarkdownNode& node) {
    out_.open_label("![");
    out_.text(plain_words(narrative_, node), MarkdownContext::kLabel);
    out_.close_label(address(node));
  }

  [[nodiscard]] std::string address(const MarkdownNode& node) const {
    std::string target;
    if (is_safe_address(node.address)) append_link(target, root_, site_address(node.address));
    return target;
  }

  void inlines(const Inlines& inlines) { writer_.inlines(inlines); }
  [[nodiscard]] bool is_in_link() const { return in_label_; }

  void footnote_reference(const MarkdownNode& node) {
    out_.open_label("[");
    out_.mark(fmt::format("^{}-{}]", number_, note_number(node)));
  }

  // --- blocks

  void paragraph(const MarkdownNode& node) {
    if (const Blocks* blocks = block_reference(narrative_, node)) return writer_.blocks(*blocks);
    if (behind_text_) out_.part_from_text();
    children(node);
    out_.end_block();
    behind_text_ = true;
  }

  void heading(const MarkdownNode& node) {
    out_.begin_heading(level(node));
    in_one_line_ = true;
    children(node);
    in_one_line_ = false;
    out_.end_heading();
    behind_text_ = false;
  }

  void quote(const MarkdownNode& node) {
    const MarkdownOut::Container container(out_, "> ", "> ");
    blocks(node);
  }

  void casus(const MarkdownNode& node) { marked_quote(woorden::kCasus, node); }

  void example(const MarkdownNode& node) { marked_quote(woorden::kVoorbeeldtekst, node); }

  void marked_quote(std::string_view title, const MarkdownNode& node) {
    const MarkdownOut::Container container(out_, "> ", "> ");
    const std::string_view closing = out_.open("**");
    out_.text(title);
    out_.close(closing);
    if (!node.text.empty()) out_.mark(" ");
    out_.text(node.text);
    out_.end_block();
    behind_text_ = true;
    children(node);
  }

  void blocks(const MarkdownNode& node) {
    behind_text_ = false;
    children(node);
  }

  void list(const MarkdownNode& node) {
    using ListMarks = MarkdownOut::ListMarks;
    using Spacing = MarkdownOut::Spacing;
    const ListMarks marks = node.ordered ? ListMarks::kNumbers : ListMarks::kBullets;
    const Spacing spacing = node.tight ? Spacing::kTight : Spacing::kLoose;
    const bool other = out_.behind_list(marks);
    std::uint32_t number = node.number;
    for (std::uint32_t i = node.first_child; i != 0; i = text_.at(i).next) {
      const std::string mark =
          node.ordered ? fmt::format("{}{} ", number++, other ? ')' : '.') : std::string(other ? "+ " : "- ");
      {
        const MarkdownOut::Container container(out_, mark, std::string(mark.size(), ' '), spacing);
        item(text_.at(i));
      }
      out_.end_item(spacing);
    }
    out_.end_list(marks, other);
    out_.end_block();
  }

  void checkbox(const MarkdownNode& node) {
    const std::string_view box = node.checked ? "[x] " : "[ ] ";
    if (text_.at(node.first_child).kind == MarkdownKind::kParagraph) return out_.begin_mark(box);
    out_.mark(box);
    out_.line();
  }

  void item(const MarkdownNode& node) {
    if (node.has_checkbox) checkbox(node);
    blocks(node);
  }

  void code_block(const MarkdownNode& node) {
    const std::string fence = markdown::fence(node.text);
    out_.mark(fence);
    markdown::escape(out_.raw(), node.address, MarkdownContext::kInfo);
    if (!node.text.empty()) out_.lines(node.text);
    out_.lines(fence);
    out_.end_block();
    behind_text_ = false;
  }

  void html_block(const MarkdownNode& node) {
    if (behind_text_) out_.part_from_text();
    out_.text(trimmed_end(node.text));
    out_.end_block();
    behind_text_ = true;
  }

  // Behind a dash or a line of text, --- would be part of it.
  void thematic_break() {
    out_.mark(out_.apart() ? "---" : "___");
    out_.end_block();
    behind_text_ = false;
  }

  void table(const MarkdownNode& node) {
    if (behind_text_) out_.part_from_text();
    in_cell_ = in_one_line_ = true;
    for (std::uint32_t r = node.first_child; r != 0; r = text_.at(r).next) {
      const MarkdownNode& row = text_.at(r);
      std::string marks;
      for (std::uint32_t c = row.first_child; c != 0; c = text_.at(c).next) {
        out_.mark("| ");
        children(text_.at(c));
        out_.mark(" ");
        marks += mark_of(text_.at(c).alignment);
      }
      out_.mark("|");
      out_.line();
      if (!row.header) continue;
      out_.mark(marks + "|");
      out_.line();
    }
    in_cell_ = in_one_line_ = false;
    out_.end_block();
    behind_text_ = true;
  }

  static std::string_view mark_of(ColumnAlignment alignment) {
    switch (alignment) {
      case ColumnAlignment::kNone:
        return "| --- ";
      case ColumnAlignment::kLeft:
        return "| :--- ";
      case ColumnAlignment::kCenter:
        return "| :---: ";
      case ColumnAlignment::kRight:
        return "| ---: ";
    }
    return {};
  }

  static std::string_view trimmed_end(std::string_view text) {
    while (text.ends_with('\n')) text.remove_suffix(1);
    return text;
  }

  void notes() {
    for (const Note& note : notes_of(narrative_)) {
      const MarkdownOut::Container container(out_, fmt::format("[^{}-{}]: ", number_, note.number), "    ");
      blocks(text_.at(note.node));
    }
  }

  MarkdownOut& out_;
  MarkdownWriter& writer_;
  std::string_view root_;
  int number_;
  bool in_label_ = false;
  bool in_one_line_ = false;  // a heading or a cell, which no line end can be in
  bool in_cell_ = false;
  bool behind_text_ = false;  // a paragraph here would go on with what was written before it
};

}  // namespace

void write_markdown_narrative(MarkdownOut& out, const Narrative& narrative, MarkdownWriter& writer,
                              std::string_view root, int number) {
  NarrativeWriter(out, narrative, writer, root, number).write();
}

}  // namespace voortgang
