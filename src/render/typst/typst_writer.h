#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "document/document.h"
#include "render/paper_image.h"

namespace voortgang {

// From this line on (the first is 0), what was written comes from there in the programme.
struct TypstPlace {
  std::size_t line = 0;
  Span origin;
};

// A picture as Typst finds it beside a paper: named after what is in it, so that a paper with another picture
// is another text.
[[nodiscard]] std::string typst_image_name(const Asset& image);

// Writes the blocks of one document as Typst: calls of the functions of templates/typst/stijl.typ, a line
// each, with every text as a string of code. How it looks is the style's affair.
class TypstWriter {
 public:
  // `root` leads to the root of the site: in a paper every link has the whole address.
  // Pictures are among `assets`.
  TypstWriter(std::string& out, std::string_view root, std::span<const Asset> assets = {})
      : out_(out), root_(root), assets_(assets) {}

  void blocks(const Blocks& blocks);
  // The last of them stays on the sheet of what the frame sets below it: no signature stands alone.
  void blocks_before_closing(const Blocks& blocks);
  // Of which a high figure may stand lower than where it is named, for its text goes on.
  void blocks_amid_text(const Blocks& blocks);
  // Whether a text that is to be written is the last before that, which its last paragraph knows.
  [[nodiscard]] bool take_before_closing() { return std::exchange(before_closing_, false); }
  void inlines(const Inlines& inlines);
  // [words]
  void content(const Inlines& inlines);

  // Ends a line. Nothing else may write an end of one, or places would shift.
  void end_line();
  void comes_from(Span origin) { places_.push_back({lines_, origin}); }
  [[nodiscard]] const std::vector<TypstPlace>& places() const { return places_; }

  // Notes are named after the text that they are in, and their number there.
  [[nodiscard]] std::size_t next_narrative() { return ++narratives_; }

  // #name[…]
  void paragraph(std::string_view function, const Inlines& inlines);
  // "https://…", of a target within the site or a whole address
  void address(std::string_view target);
  // A picture in a line of text; the words for it, where there is none at that address.
  void image(std::string_view target, std::string_view words, const ImageRoom& room);
  // Those that the text names, each once.
  [[nodiscard]] const std::vector<const Asset*>& images() const { return images_; }

 private:
  // One for each kind that a document is made of.
#define BLOCK(kind) void write(const kind& block);
#define INLINE(kind) void write(const kind& is);
#include "document/kinds.inc"

  // parts
  void blocks_from(const Blocks& blocks, std::size_t from);
  void argument(const std::function<void()>& write_it);
  void row_head(const Inlines& words);
  void indicator(const Section& section);
  static void tell_how_to_read(const Figure& chart, Blocks& below);
  void cards(const Section& section);
  // With its caption; or flat, beside words that say what it is.
  enum class FigurePlace : std::uint8_t { kByItself, kBesideWords };
  void figure(const Figure& figure, FigurePlace place);
  void periods_across(const FactTable& table);
  void periods_down(const FactTable& table);

  std::string& out_;
  std::string_view root_;
  std::span<const Asset> assets_;
  std::vector<const Asset*> images_;
  std::vector<TypstPlace> places_;
  std::size_t lines_ = 0;
  std::size_t narratives_ = 0;
  bool before_closing_ = false;
  bool amid_text_ = false;
};

}  // namespace voortgang
