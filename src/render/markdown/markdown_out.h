#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/markdown/markdown_text.h"

namespace voortgang {

// Where Markdown is written. Knows on which line it is and what every line has to begin with, so that blank
// lines are made where they are wanted and nowhere taken away; and what was written last, for the signs that
// mean something else beside other signs. After cmark's renderer.
class MarkdownOut {
 public:
  explicit MarkdownOut(std::string& out) : out_(out), content_(out.size()) {}
  MarkdownOut(const MarkdownOut&) = delete;
  MarkdownOut& operator=(const MarkdownOut&) = delete;

  // Blocks. What comes next begins on a line of its own, or stands apart as a block does: behind a blank
  // line, but not in a tight list.
  void line() { ends_ = ends_ > 1 ? ends_ : 1; }
  void end_block();
  enum class Spacing : std::uint8_t { kLoose, kTight };  // between the blocks of a list's items
  void end_item(Spacing spacing) { ends_ = spacing == Spacing::kTight ? 1 : 2; }
  // Text behind text in a tight list would be the same paragraph.
  void part_from_text();
  // A blank line, or nothing at all, stands before what comes next.
  [[nodiscard]] bool apart() const { return ends_ == 2 || out_.empty(); }

  // From here to the end of its life lines begin with `rest`, and this one with `first`.
  class Container {
   public:
    Container(MarkdownOut& out, std::string_view first, std::string_view rest,
              Spacing spacing = Spacing::kLoose);
    ~Container();
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;

   private:
    MarkdownOut& out_;
    std::size_t prefix_;
    Spacing spacing_;
  };

  // Two lists beside each other would be one, and "- - -" a line: the second gets other marks. True for
  // those.
  enum class ListMarks : std::uint8_t { kBullets, kNumbers };
  [[nodiscard]] bool behind_list(ListMarks marks) const;
  void end_list(ListMarks marks, bool other_marks);

  // The lines of a code block: as they are, also where they are blank.
  void lines(std::string_view text);

  // Inlines.
  void text(std::string_view words) { text(words, MarkdownContext::kText); }
  void text(std::string_view words, MarkdownContext context);
  // Markup, as it is. `raw` is for who appends much of it.
  void mark(std::string_view markup);
  // The same, before the line's own words.
  void begin_mark(std::string_view markup);
  [[nodiscard]] std::string& raw();
  void break_line();
  void code(std::string_view words, bool in_cell);
  void open_label(std::string_view mark);  // "[" or "!["
  void close_label(std::string_view address);

  // Emphasis between delimiters that are not taken for those beside or around them: what is returned closes
  // it.
  [[nodiscard]] std::string_view open(std::string_view delimiter);
  void close(std::string_view delimiter);

  // A heading; a # or a space at its end would not be shown.
  void begin_heading(int level);
  void end_heading();

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void begin();
  [[nodiscard]] std::string_view blank_line() const;
  void before(markdown::EdgeKind next);
  [[nodiscard]] bool is_empty_emphasis() const { return opened_ != kNone && out_.size() == opened_end_; }
  std::string_view edge(std::string_view words);
  void encode_last(std::size_t end);
  [[nodiscard]] std::string_view other_delimiter(std::string_view delimiter) const;

  std::string& out_;
  std::string prefix_;
  std::size_t content_;                // where the line's own words begin
  std::size_t heading_ = 0;            // where the words of a heading begin
  int ends_ = 0;                       // line ends wanted before what comes next
  Spacing spacing_ = Spacing::kLoose;  // directly in an item of a tight list
  std::size_t opened_ = kNone;         // where the delimiters began behind which nothing stands yet
  std::size_t opened_end_ = 0;
  std::vector<std::string_view> open_;  // delimiters
  std::size_t closed_ = kNone;          // where the last closing delimiter ended
  std::size_t list_end_ = kNone;
  ListMarks list_marks_ = ListMarks::kBullets;
  bool list_other_ = false;
};

}  // namespace voortgang
