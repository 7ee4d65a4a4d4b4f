#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/narrative_words.h"

namespace voortgang {

// What every writer of narratives needs to know about the part it writes.

// The reference that is all there is in a paragraph, if it has become blocks; else nullptr.
[[nodiscard]] const Blocks* block_reference(const Narrative& narrative, const MarkdownNode& paragraph);

// A note that the part refers to, also where only another of its notes does.
struct Note {
  std::uint32_t number = 0;  // as readers see it
  std::uint32_t node = 0;
};
// In the order of their numbers, each once.
[[nodiscard]] std::vector<Note> notes_of(const Narrative& narrative);
[[nodiscard]] std::uint32_t note_number(const MarkdownNode& reference);

// What a cell of a table on paper asks room for: a picture as much as a word of its width, and a verdict has
// its sign before it.
[[nodiscard]] std::string words_for_width(const Narrative& narrative, const MarkdownNode& cell);
[[nodiscard]] std::string words_for_width(const Inlines& cell);

// Walks a part, and calls the function of `Writer` that a node's kind is named after. Rows, cells and notes
// are left to it: they are written with their table and behind the text. A reference is written by its
// words() or its inlines().
template <class Writer>
class NarrativeWalk {
 protected:
  explicit NarrativeWalk(const Narrative& narrative)
      : narrative_(narrative), text_(narrative.tekst->inhoud) {}

  void part() {
    for (std::uint32_t i = narrative_.first; i != 0 && i != narrative_.end; i = text_.at(i).next) {
      last_ = &text_.at(i);
      node(*last_);
    }
  }

  // Not within a list, a quote or a box.
  [[nodiscard]] bool is_last_of_part(const MarkdownNode& node) const {
    return &node == last_ && (node.next == 0 || node.next == narrative_.end);
  }

  void children(const MarkdownNode& parent) {
    for (std::uint32_t i = parent.first_child; i != 0; i = text_.at(i).next) node(text_.at(i));
  }

  [[nodiscard]] int level(const MarkdownNode& heading) const { return heading_level(narrative_, heading); }

  const Narrative& narrative_;
  const MarkdownText& text_;

 private:
  const MarkdownNode* last_ = nullptr;  // of those that are written so far

  // A link in a link is none: there only the words remain.
  void reference(const MarkdownNode& node) {
    const Inlines* inlines = inline_reference(narrative_, node);
    if (inlines == nullptr) return;
    Writer& writer = static_cast<Writer&>(*this);
    if (writer.is_in_link())
      writer.words(plain_words(*inlines));
    else
      writer.inlines(*inlines);
  }

  void node(const MarkdownNode& node) {
    Writer& writer = static_cast<Writer&>(*this);
    switch (node.kind) {
      using enum MarkdownKind;
      case kDocument:
        return children(node);
      case kParagraph:
        return writer.paragraph(node);
      case kHeading:
        return writer.heading(node);
      case kList:
        return writer.list(node);
      case kItem:
        return writer.item(node);
      case kQuote:
        return writer.quote(node);
      case kCasus:
        return writer.casus(node);
      case kVoorbeeld:
        return writer.example(node);
      case kCodeBlock:
        return writer.code_block(node);
      case kHtmlBlock:
        return writer.html_block(node);
      case kThematicBreak:
        return writer.thematic_break();
      case kTable:
        return writer.table(node);
      case kTableRow:
      case kTableCell:
      case kFootnote:
        return;
      case kText:
      case kSoftBreak:
      case kLineBreak:
      case kCode:
      case kHtmlInline:
      case kEmphasis:
      case kStrong:
      case kStrikethrough:
      case kLink:
      case kImage:
      case kFootnoteReference:
      case kReference:
        return inline_node(node);
    }
  }

  void inline_node(const MarkdownNode& node) {
    Writer& writer = static_cast<Writer&>(*this);
    switch (node.kind) {
      using enum MarkdownKind;
      case kText:
      case kHtmlInline:
        return writer.words(node.text);
      case kSoftBreak:
        return writer.soft_break();
      case kLineBreak:
        return writer.line_break();
      case kCode:
        return writer.code(node);
      case kEmphasis:
        return writer.emphasis(node);
      case kStrong:
        return writer.strong(node);
      case kStrikethrough:
        return writer.strikethrough(node);
      case kLink:
        return writer.link(node);
      case kImage:
        return writer.image(node);
      case kFootnoteReference:
        return writer.footnote_reference(node);
      case kReference:
        return reference(node);
      case kDocument:
      case kParagraph:
      case kHeading:
      case kList:
      case kItem:
      case kQuote:
      case kCasus:
      case kVoorbeeld:
      case kCodeBlock:
      case kHtmlBlock:
      case kThematicBreak:
      case kTable:
      case kTableRow:
      case kTableCell:
      case kFootnote:
        return;
    }
  }
};

}  // namespace voortgang
