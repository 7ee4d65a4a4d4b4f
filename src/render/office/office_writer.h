#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "document/document.h"
#include "render/office/office_out.h"
#include "render/office/picture.h"

namespace voortgang::office {

// Writes the blocks of one document for a word processor: the same words in the same order as in Markdown.
class OfficeWriter {
 public:
  // `root` is the whole address of the site, with a slash at its end: a paper leads there from anywhere.
  // Pictures are among `assets`.
  OfficeWriter(OfficeOut& out, std::string_view root, std::span<const Asset> assets = {})
      : out_(out), root_(root), assets_(assets) {}

  void blocks(const Blocks& blocks);
  // The last paragraph stays on the page of what follows: no signature stands alone.
  void blocks_before_closing(const Blocks& blocks);
  // Whether a text that is to be written is the last before that, which its last paragraph knows.
  [[nodiscard]] bool take_before_closing() { return std::exchange(before_closing_, false); }
  void inlines(const Inlines& inlines);
  void paragraph(Style style, std::string_view text);
  void heading(int level, std::string_view text, std::string_view id = {});
  void link(std::string_view words, std::string_view target);

  // A picture among the words of a paragraph. Where there is none that all programs show: the words for it,
  // as a link unless it stands in one.
  void image(std::string_view target, std::string_view words, const ImageRoom& room, bool in_link);

  // What plain text is here: in a casus it is of another style. Gives what it was.
  Style set_body(Style style);
  [[nodiscard]] Style body() const { return body_; }

 private:
  // One for each kind that a document is made of.
#define BLOCK(kind) void write(const kind& block);
#define INLINE(kind) void write(const kind& is);
#include "document/kinds.inc"

  void block(const Blocks& blocks, std::size_t at);
  void run(Run run, std::string_view text, Oordeel oordeel = Oordeel::kGeenOordeel);
  void cell(Style style, std::string_view text);
  void chart(const Figure& figure);
  void indicator(const Section& section);
  void chart_and_table(const Section& section);
  void periods_across(const FactTable& table, const std::vector<Column>& columns);
  void write_row(const Table& table, const TableRow& row, const std::vector<std::size_t>& which);
  void row_words(const TableRow& row, std::size_t column);
  void periods_down(const FactTable& table);

  OfficeOut& out_;
  std::string_view root_;
  std::span<const Asset> assets_;
  Style body_ = Style::kBody;
  std::uint32_t narratives_ = 0;
  bool before_closing_ = false;
};

}  // namespace voortgang::office
