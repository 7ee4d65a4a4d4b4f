#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "render/markdown/markdown_out.h"

namespace voortgang {

// Writes the blocks of one document as GitHub-flavoured Markdown, one blank line between blocks. Charts
// become what they show, in words.
class MarkdownWriter {
 public:
  // `root` leads from the document to the root of the site.
  MarkdownWriter(std::string& out, std::string_view root) : out_(out), root_(root) {}

  void blocks(const Blocks& blocks);
  void inlines(const Inlines& inlines);

 private:
  void write(const Heading& heading);
  void write(const Paragraph& paragraph);
  void write(const ItemList& list);
  void write(const Table& table);
  void write(const FactTable& table);
  void write(const Figure& figure);
  void write(const Narrative& narrative);
  void write(const Definitions& definitions);
  void write(const Disclosure& disclosure);
  void write(const Section& section);
  void write(const Contents& contents);

  void write(const Text& text);
  void write(const Strong& strong);
  void write(const Link& link);
  void write(const Cijfer& cijfer);
  void write(const OordeelMark& mark);
  void write(const Sparkline& sparkline);
  void write(const VoorbeeldMark& mark);
  void write(const LineBreak& line_break);

  void emphasised(std::string_view words, std::string_view delimiter = "*");
  void cell(std::string_view words);
  void link(std::string_view words, std::string_view target);

  MarkdownOut out_;
  std::string_view root_;
  int narratives_ = 0;
};

}  // namespace voortgang
