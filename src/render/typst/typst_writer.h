#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "document/document.h"

namespace voortgang {

// From this line on (the first is 0), what was written comes from there in the programme.
struct TypstPlace {
  std::size_t line = 0;
  Span origin;
};

// Writes the blocks of one document as Typst: calls of the functions of templates/typst/stijl.typ, a line
// each, with every text as a string of code. How it looks is the style's affair.
class TypstWriter {
 public:
  // `root` leads to the root of the site: in a paper every link has the whole address.
  TypstWriter(std::string& out, std::string_view root) : out_(out), root_(root) {}

  void blocks(const Blocks& blocks);
  void inlines(const Inlines& inlines);
  // [words]
  void content(const Inlines& inlines);

  // Ends a line. Nothing else may write an end of one, or places would shift.
  void end_line();
  void comes_from(Span origin) { places_.push_back({lines_, origin}); }
  [[nodiscard]] const std::vector<TypstPlace>& places() const { return places_; }

  // #name[…]
  void paragraph(std::string_view function, const Inlines& inlines);
  // "https://…", of a target within the site or a whole address
  void address(std::string_view target);

 private:
  // One for each kind that a document is made of.
#define BLOCK(kind) void write(const kind& block);
#define INLINE(kind) void write(const kind& is);
#include "document/kinds.inc"

  // parts
  void argument(const std::function<void()>& write_it);
  void row_head(const Inlines& words);
  void indicator(const Section& section);
  void cards(const Section& section);
  void figure(const Figure& figure, bool has_caption, double height);
  void periods_across(const FactTable& table);
  void periods_down(const FactTable& table);

  std::string& out_;
  std::string_view root_;
  std::vector<TypstPlace> places_;
  std::size_t lines_ = 0;
};

}  // namespace voortgang
