#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "syntax/markdown.h"

namespace voortgang {

enum class ProseKind : std::uint8_t {
  kWord,
  kNumber,  // digits with points and commas, and nothing else
  kOther,   // a reference, code, a bare address: part of the sentence, but not written out
  kStop,    // the end of a sentence
};

struct ProseToken {
  ProseKind kind = ProseKind::kStop;
  bool in_link = false;
  std::uint32_t begin = 0;  // in the text of the prose
  std::uint32_t end = 0;
};

// The running text of one paragraph as readers see it, in words and sentences, each with its exact place in
// the source. Words hold letters, digits, and hyphens and apostrophes between them; all beyond ASCII counts
// as a letter but punctuation.
class Prose {
 public:
  // What stands below a node of a text; what was read before is gone, its room is used again.
  void read(std::string_view source, const MarkdownText& text, const MarkdownNode& block);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const std::vector<ProseToken>& tokens() const { return tokens_; }
  [[nodiscard]] std::string_view word(const ProseToken& token) const {
    return text().substr(token.begin, token.end - token.begin);
  }
  // What shows it: of what is not written out, the reference, code or address.
  [[nodiscard]] const MarkdownNode& node(const ProseToken& token) const {
    return *piece_at(token.begin).node;
  }
  // Where a part of the text stands in the source.
  [[nodiscard]] Span place(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] Span place(const ProseToken& token) const { return place(token.begin, token.end); }

 private:
  // A stretch of the text that one node of the tree shows.
  struct Piece {
    std::uint32_t begin = 0;
    bool in_link = false;
    const MarkdownNode* node = nullptr;
  };

  enum class Within : std::uint8_t { kText, kLink };
  void add(const MarkdownText& text, const MarkdownNode& parent, Within within);
  void add_piece(const MarkdownNode& node, std::string_view shown, Within within);
  [[nodiscard]] const Piece& piece_at(std::uint32_t offset) const;

  std::string_view source_;
  std::string text_;
  std::vector<Piece> pieces_;
  std::vector<ProseToken> tokens_;
};

}  // namespace voortgang
