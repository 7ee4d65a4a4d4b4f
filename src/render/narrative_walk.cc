#include "render/narrative_walk.h"

#include <utility>

#include "base/digits.h"

namespace voortgang {
namespace {

using Kind = MarkdownKind;

// Goes through a part and, from there, through the notes that it meets: every node once.
class NoteSearch {
 public:
  explicit NoteSearch(const MarkdownText& text) : text_(text) {
    for (std::uint32_t i = text.root().first_child; i != 0; i = text.at(i).next) {
      if (text.at(i).kind == Kind::kFootnote) nodes_.push_back(i);
    }
    met_.resize(nodes_.size());
  }

  [[nodiscard]] bool any() const { return !nodes_.empty(); }

  void search(std::uint32_t first, std::uint32_t end) {
    for (std::uint32_t i = first; i != 0 && i != end; i = text_.at(i).next) {
      const MarkdownNode& node = text_.at(i);
      if (node.kind == Kind::kFootnote) continue;
      if (node.kind == Kind::kFootnoteReference) meet(note_number(node));
      search(node.first_child, 0);
    }
  }

  // A note may refer to other notes: those that were met are searched as well, until none is new.
  [[nodiscard]] std::vector<Note> found() {
    for (; !waiting_.empty();) {
      const std::uint32_t node = waiting_.back();
      waiting_.pop_back();
      search(text_.at(node).first_child, 0);
    }
    std::vector<Note> notes;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (met_[i]) notes.push_back({i + 1, nodes_[i]});
    }
    return notes;
  }

 private:
  void meet(std::uint32_t number) {
    if (number == 0 || number > nodes_.size() || std::exchange(met_[number - 1], true)) return;
    waiting_.push_back(nodes_[number - 1]);
  }

  const MarkdownText& text_;
  std::vector<std::uint32_t> nodes_;  // note 1, 2, … : cmark puts them behind the text in that order
  std::vector<char> met_;
  std::vector<std::uint32_t> waiting_;
};

bool shows_image(const MarkdownText& text, const MarkdownNode& parent) {
  for (std::uint32_t i = parent.first_child; i != 0; i = text.at(i).next) {
    if (text.at(i).kind == Kind::kImage || shows_image(text, text.at(i))) return true;
  }
  return false;
}

}  // namespace

const Blocks* block_reference(const Narrative& narrative, const MarkdownNode& paragraph) {
  if (!paragraph.only_reference) return nullptr;
  const MarkdownNode& only = narrative.tekst->inhoud.at(paragraph.first_child);
  return std::get_if<Blocks>(&narrative.references[only.number]);
}

std::uint32_t note_number(const MarkdownNode& reference) {
  return digits<std::uint32_t>(reference.text).value_or(0);
}

std::vector<Note> notes_of(const Narrative& narrative) {
  NoteSearch search(narrative.tekst->inhoud);
  if (!search.any()) return {};
  search.search(narrative.first, narrative.end);
  return search.found();
}

std::string words_for_width(const Narrative& narrative, const MarkdownNode& cell) {
  std::string out = plain_words(narrative, cell);
  if (shows_image(narrative.tekst->inhoud, cell)) out += " MMMMMM";  // 15 mm in the letters of tables
  return out;
}

std::string words_for_width(const Inlines& cell) {
  std::string out;
  for (const Inline& is : cell) {
    if (std::holds_alternative<OordeelMark>(is)) out += "MM";  // and a space that does not break
    out += plain_words({is});
  }
  return out;
}

}  // namespace voortgang
