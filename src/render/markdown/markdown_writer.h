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
  // One for each kind that a document is made of.
#define BLOCK(kind) void write(const kind& block);
#define INLINE(kind) void write(const kind& is);
#include "document/kinds.inc"

  void emphasised(std::string_view words, std::string_view delimiter = "*");
  void cell(std::string_view words);
  void link(std::string_view words, std::string_view target);

  MarkdownOut out_;
  std::string_view root_;
  int narratives_ = 0;
};

}  // namespace voortgang
