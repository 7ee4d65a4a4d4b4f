#include "syntax/markdown_bounds.h"

#include <algorithm>

#include "diag/number_words.h"

namespace voortgang {
namespace {

// Estimates are coarse, so what they refuse lies well above what is refused of what has been read.
constexpr std::uint64_t kMostExpected = std::uint64_t{32} << 20U;  // bytes of addresses
constexpr std::uint64_t kMostReread = std::uint64_t{2} << 20U;     // bytes of paragraphs above tables
constexpr std::uint64_t kMostWork = 500'000'000;                   // the same, times their lines

// Where a table could begin: |---|:--:| and the marks of a quote around it.
bool may_begin_table(std::string_view line) {
  return line.find('-') != line.npos && line.find_first_not_of(" \t\v\f>|:-") == line.npos;
}

// A line that may begin a table holds something besides blanks; a pipe at either end is no column.
std::uint64_t columns_of(std::string_view line) {
  line.remove_prefix(line.find_first_not_of(" \t\v\f>"));
  line = line.substr(0, line.find_last_not_of(" \t\v\f>") + 1);
  if (line.starts_with('|')) line.remove_prefix(1);
  if (line.ends_with('|')) line.remove_suffix(1);
  return static_cast<std::uint64_t>(std::ranges::count(line, '|')) + 1;
}

// Counts, in one pass and without a tree, what cmark-gfm would make of a text: short texts can make cells and
// copies of definitions without end, and a tree that is too large is too late to refuse.
class BoundsCheck {
 public:
  BoundsCheck(SourceId source, std::string_view text, std::size_t begin, Problems& problems)
      : source_(source), text_(text), at_(begin), problems_(problems) {}

  bool check() {
    while (at_ < text_.size() && is_bounded_) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", at_), text_.size());
      line(text_.substr(at_, end - at_));
      at_ = end + 1;
    }
    end_chunk();
    if (is_bounded_ && longest_definition_ * uses_ > kMostExpected)
      refuse(Code::MDN108, definition_, kMostLinkBytes);
    return is_bounded_;
  }

 private:
  // Lines without a blank one between them: a paragraph, the table behind it, and the definitions before.
  struct Chunk {
    std::uint64_t lines = 0;
    std::uint64_t bytes = 0;
    std::uint64_t columns = 0;  // of the widest table that may have begun in it
    std::size_t definition = std::string_view::npos;
  };

  void line(std::string_view line) {
    if (line.find_first_not_of(" \t>") == line.npos) return end_chunk();
    uses_ += static_cast<std::uint64_t>(std::ranges::count(line, ']'));
    const std::size_t definition = line.find("]:");
    if (definition != line.npos && chunk_.definition == line.npos) chunk_.definition = at_ + definition;
    if (may_begin_table(line)) begin_table(line);
    cells_ += chunk_.columns;
    if (cells_ > static_cast<std::uint64_t>(kMostCells)) refuse(Code::MDN107, at_, kMostCells);
    ++chunk_.lines;
    chunk_.bytes += line.size() + 1;
  }

  void begin_table(std::string_view line) {
    reread_ += chunk_.bytes;
    work_ += chunk_.bytes * chunk_.lines;
    if (reread_ > kMostReread || work_ > kMostWork)
      refuse(Code::MDN110, at_, static_cast<std::int64_t>(chunk_.lines));
    chunk_.columns = std::max(chunk_.columns, columns_of(line));
  }

  void end_chunk() {
    if (chunk_.definition != std::string_view::npos && chunk_.bytes > longest_definition_) {
      longest_definition_ = chunk_.bytes;
      definition_ = chunk_.definition;
    }
    chunk_ = {};
  }

  void refuse(Code code, std::size_t at, std::int64_t number) {
    const auto begin = static_cast<std::uint32_t>(at);
    problems_.add(code, {source_, begin, begin + 1}, {{"most", number_words(number)}});
    is_bounded_ = false;
  }

  SourceId source_;
  std::string_view text_;
  std::size_t at_;
  Problems& problems_;
  Chunk chunk_;
  std::uint64_t uses_ = 0;  // of definitions, at most
  std::uint64_t cells_ = 0;
  std::uint64_t reread_ = 0;
  std::uint64_t work_ = 0;
  std::uint64_t longest_definition_ = 0;
  std::size_t definition_ = 0;
  bool is_bounded_ = true;
};

}  // namespace

bool is_bounded_markdown(SourceId source, std::string_view text, std::size_t begin, Problems& problems) {
  return BoundsCheck(source, text, begin, problems).check();
}

}  // namespace voortgang
