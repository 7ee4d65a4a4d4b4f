#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace voortgang {

// Writes the blocks of one document as HTML: the inside of its <main>, to be put in a frame. Everything that
// comes from the programme is escaped.
class HtmlWriter {
 public:
  // `root` leads from the document to the root of the site; `path` is its own address there.
  HtmlWriter(std::string& out, std::string_view root, std::string_view path = {})
      : out_(out), root_(root), path_(path) {}

  void blocks(const Blocks& blocks);
  void inlines(const Inlines& inlines);
  // The signs of the verdicts that it has used, to be put before what it wrote.
  [[nodiscard]] std::string symbols() const;

 private:
  // One for each kind that a document is made of.
#define BLOCK(kind) void write(const kind& block);
#define INLINE(kind) void write(const kind& is);
#include "document/kinds.inc"

  // charts
  void draw(const Figure& figure, const LineChart& chart);
  void draw(const Figure& figure, const SmallMultiples& chart);
  void draw(const Figure& figure, const StripChart& chart);
  void draw(const Figure& figure, const BarChart& chart);
  void draw(const Figure& figure, const BudgetBars& chart);
  void draw(const Figure& figure, const RingChart& chart);
  void caption_of(const Figure& figure, std::string_view behind);

  // parts
  void put(std::string_view words);
  void short_mark(std::string_view meaning);
  void open_table(std::string_view kind);
  void close_table();
  struct TableCaption {
    std::string_view words;
    bool voorbeeld = false;
    std::string_view remark;
  };
  void table_caption(const TableCaption& caption);
  // As cards where it is narrow, each cell with the head of its column.
  enum class TableForm : std::uint8_t { kRows, kCards };
  void table_row(const Table& table, const TableRow& row, TableForm form);
  void navigation_item(const NavigationItem& item);
  void sign(Oordeel oordeel);
  enum class Remarks : std::uint8_t { kNone, kOwnColumn };
  void fact_row(const FactTable& table, const Feit& feit, const Feit* before, Remarks remarks);
  void by_year(const FactTable& table, std::span<const std::string_view> parts);
  void year_row(const FactTable& table, std::span<const Feit> parts, int columns);
  void row_id(const FactTable& table, const Feit& feit);
  void open_link(std::string_view target, std::string_view kind = {});
  void paragraph_of_kind(std::string_view name, const Inlines& inlines);

  std::string& out_;
  std::string_view root_;
  std::string_view path_;
  std::bitset<kOordelen> signs_;
  int navigations_ = 0;
  int narratives_ = 0;
  std::size_t long_word_ = 0;  // in a table: from how many letters on words may break; 0: they do not
};

}  // namespace voortgang
