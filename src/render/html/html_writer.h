#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace voortgang {

// Writes the blocks of one document as HTML: the inside of its <main>, to be put in a frame. Everything that
// comes from the programme is escaped.
class HtmlWriter {
 public:
  // `root` leads from the document to the root of the site.
  HtmlWriter(std::string& out, std::string_view root) : out_(out), root_(root) {}

  void blocks(const Blocks& blocks);
  void inlines(const Inlines& inlines);

 private:
  // One for each kind that a document is made of.
#define BLOCK(kind) void write(const kind& block);
#define INLINE(kind) void write(const kind& is);
#include "document/kinds.inc"

  // parts
  void short_mark(std::string_view meaning);
  void table_head(std::string_view caption, std::string_view remark);
  void table_row(const Table& table, const TableRow& row);
  void fact_row(const FactTable& table, const Feit& waarneming, bool with_remark);
  void open_link(std::string_view target, std::string_view kind = {});
  void paragraph_of_kind(std::string_view name, const Inlines& inlines);

  std::string& out_;
  std::string_view root_;
  int tables_ = 0;
  int narratives_ = 0;
};

}  // namespace voortgang
