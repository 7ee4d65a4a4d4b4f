#include "render/html/html_narrative.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/links.h"
#include "programme/whole_sums.h"
#include "programme/woorden.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"
#include "render/narrative_walk.h"

namespace voortgang {
namespace {

constexpr int kLedTo = 2;  // the level of headings that a list of contents leads to

class NarrativeWriter : private NarrativeWalk<NarrativeWriter> {
 public:
  NarrativeWriter(std::string& out, const Narrative& narrative, HtmlWriter& writer, std::string_view root,
                  int number)
      : NarrativeWalk(narrative),
        out_(out),
        writer_(writer),
        root_(root),
        number_(number),
        notes_(notes_of(narrative)),
        referred_(notes_.empty() ? 0 : notes_.back().number + 1) {}

  void write() {
    part();
    notes();
  }

 private:
  friend class NarrativeWalk<NarrativeWriter>;

  void wrap(const MarkdownNode& node, std::string_view open, std::string_view close) {
    out_ += open;
    children(node);
    out_ += close;
  }

  void quote(const MarkdownNode& node) {
    const bool before = std::exchange(tight_, false);
    wrap(node, "<blockquote>\n", "</blockquote>\n");
    tight_ = before;
  }
  void emphasis(const MarkdownNode& node) { wrap(node, "<em>", "</em>"); }
  void strong(const MarkdownNode& node) { wrap(node, "<strong>", "</strong>"); }
  void strikethrough(const MarkdownNode& node) { wrap(node, "<del>", "</del>"); }
  void thematic_break() { out_ += "<hr>\n"; }
  // A euro sign does not stay behind at the end of a line, whatever follows it.
  void words(std::string_view text) {
    constexpr std::string_view kSign = "€ ";
    if (!text.contains(kSign)) return html::text(out_, text);
    std::string held = with_whole_sums(text);
    for (std::size_t at; (at = held.find(kSign)) != std::string::npos;)
      held.replace(at, kSign.size(), "€\u00A0");
    html::text(out_, held);
  }
  void soft_break() { out_ += '\n'; }
  void line_break() { out_ += "<br>\n"; }

  void paragraph(const MarkdownNode& node) {
    // A reference that stands alone may be a table or a chart, which cannot be in a paragraph.
    if (const Blocks* blocks = block_reference(narrative_, node)) return writer_.blocks(*blocks);
    // A list without blank lines between its items has no paragraphs in them (CommonMark 0.31, 5.3).
    if (tight_)
      wrap(node, "", "");
    else
      wrap(node, "<p>", "</p>\n");
  }

  void heading(const MarkdownNode& node) {
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<h{}"), level(node));
    if (level(node) == kLedTo) {
      out_ += " id=\"";
      html::attribute(out_, heading_id(narrative_, node));
      out_ += '"';
    }
    out_ += '>';
    children(node);
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("</h{}>\n"), level(node));
  }

  void list(const MarkdownNode& node) {
    const bool before = std::exchange(tight_, node.tight);
    if (!node.ordered) {
      wrap(node, "<ul>\n", "</ul>\n");
    } else if (node.number == 1) {
      wrap(node, "<ol>\n", "</ol>\n");
    } else {
      fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<ol start=\"{}\">\n"), node.number);
      wrap(node, "", "</ol>\n");
    }
    tight_ = before;
  }

  void item(const MarkdownNode& node) {
    out_ += "<li>";
    if (node.has_checkbox) out_ += node.checked ? "☑ " : "☐ ";
    children(node);
    out_ += "</li>\n";
  }

  void casus(const MarkdownNode& node) { aside("casus", woorden::kCasus, node); }

  void example(const MarkdownNode& node) { aside("verzonnen", woorden::kVoorbeeldtekst, node); }

  void aside(std::string_view kind, std::string_view title, const MarkdownNode& node) {
    // Within a list it is a text of its own.
    const bool before = std::exchange(tight_, false);
    fmt::format_to(std::back_inserter(out_),
                   FMT_COMPILE("<aside class=\"{}\">\n<p class=\"{}-kop\"><strong>{}</strong> "), kind, kind,
                   title);
    html::text(out_, node.text);
    out_ += "</p>\n";
    children(node);
    out_ += "</aside>\n";
    tight_ = before;
  }

  void code_block(const MarkdownNode& node) {
    out_ += "<pre><code>";
    html::text(out_, node.text);
    out_ += "</code></pre>\n";
  }

  void html_block(const MarkdownNode& node) {
    // HTML in a text is shown as it was written, and never becomes part of the page.
    out_ += "<p>";
    html::text(out_, node.text);
    out_ += "</p>\n";
  }

  void code(const MarkdownNode& node) {
    out_ += "<code>";
    html::text(out_, node.text);
    out_ += "</code>";
  }

  void table(const MarkdownNode& node) {
    // A wide table scrolls within its own frame, which the keyboard can reach and a screen reader can name.
    const bool slides = columns_of(node) > html::kFewColumns;
    if (slides)
      fmt::format_to(std::back_inserter(out_),
                     "<div class=\"schuif\" role=\"region\" aria-label=\"{} {}.{}\" tabindex=\"0\">\n",
                     woorden::kTabel, number_, ++tables_);
    open_table(node);
    bool in_body = false;
    for (std::uint32_t r = node.first_child; r != 0; r = text_.at(r).next) {
      const MarkdownNode& row = text_.at(r);
      if (row.header)
        out_ += "<thead>";
      else if (!std::exchange(in_body, true))
        out_ += "<tbody>\n";
      table_row(row);
      if (row.header) out_ += "</thead>\n";
    }
    out_ += in_body ? "</tbody>\n</table>\n" : "</table>\n";
    if (slides) out_ += "</div>\n";
  }

  // Which columns are numbers, once for the whole table.
  void open_table(const MarkdownNode& table) {
    std::string numbers;
    int column = 0;
    const std::uint32_t head = table.first_child == 0 ? 0 : text_.at(table.first_child).first_child;
    for (std::uint32_t c = head; c != 0; c = text_.at(c).next) {
      ++column;
      if (text_.at(c).alignment == ColumnAlignment::kRight)
        numbers += fmt::format("{}g{}", numbers.empty() ? "" : " ", column);
    }
    out_ += numbers.empty() ? "<table>\n" : "<table class=\"" + numbers + "\">\n";
  }

  [[nodiscard]] std::size_t columns_of(const MarkdownNode& table) const {
    std::size_t columns = 0;
    if (table.first_child == 0) return columns;
    for (std::uint32_t c = text_.at(table.first_child).first_child; c != 0; c = text_.at(c).next) ++columns;
    return columns;
  }

  void table_row(const MarkdownNode& row) {
    out_ += "<tr>";
    for (std::uint32_t c = row.first_child; c != 0; c = text_.at(c).next) {
      const MarkdownNode& cell = text_.at(c);
      out_ += row.header ? "<th>" : "<td>";
      children(cell);
      out_ += row.header ? "</th>" : "</td>";
    }
    out_ += "</tr>\n";
  }

  void href(std::string_view written) {
    std::string address;
    // Check refuses the others; a page that is made all the same leads nowhere.
    if (is_safe_address(written)) append_link(address, root_, site_address(written));
    html::attribute(out_, address);
  }

  void link(const MarkdownNode& node) {
    out_ += "<a href=\"";
    href(node.address);
    out_ += "\">";
    const bool before = std::exchange(in_link_, true);
    children(node);
    in_link_ = before;
    out_ += "</a>";
  }

  void image(const MarkdownNode& node) {
    out_ += "<img src=\"";
    href(node.address);
    out_ += "\" alt=\"";
    html::attribute(out_, plain_words(narrative_, node));
    out_ += "\">";
  }

  void inlines(const Inlines& inlines) { writer_.inlines(inlines); }
  [[nodiscard]] bool is_in_link() const { return in_link_; }

  // The first reference to a note bears its id; more of them count on.
  void footnote_reference(const MarkdownNode& node) {
    const std::uint32_t note = note_number(node);
    if (in_link_ || note >= referred_.size()) {
      fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<sup>{}</sup>"), note);
      return;
    }
    fmt::format_to(std::back_inserter(out_),
                   FMT_COMPILE("<sup><a href=\"#noot-{0}-{1}\" id=\"bij-noot-{0}-{1}"), number_, note);
    if (const std::uint32_t count = ++referred_[note]; count > 1)
      fmt::format_to(std::back_inserter(out_), FMT_COMPILE("-{}"), count);
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("\">{}</a></sup>"), note);
  }

  void notes() {
    if (notes_.empty()) return;
    out_ += "<ol class=\"noten\">\n";
    for (const Note& note : notes_) {
      fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<li id=\"noot-{0}-{1}\" value=\"{1}\">"), number_,
                     note.number);
      children(text_.at(note.node));
      out_ += "</li>\n";
    }
    out_ += "</ol>\n";
  }

  std::string& out_;
  HtmlWriter& writer_;
  std::string_view root_;
  int number_;
  std::vector<Note> notes_;
  std::vector<std::uint32_t> referred_;  // how often so far, by number
  int tables_ = 0;
  bool tight_ = false;
  bool in_link_ = false;
};

}  // namespace

void write_html_narrative(std::string& out, const Narrative& narrative, HtmlWriter& writer,
                          std::string_view root, int number) {
  NarrativeWriter(out, narrative, writer, root, number).write();
}

}  // namespace voortgang
