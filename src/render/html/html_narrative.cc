#include "render/html/html_narrative.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/links.h"
#include "programme/woorden.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"
#include "render/narrative_walk.h"

namespace voortgang {
namespace {

using Kind = MarkdownKind;

class NarrativeWriter {
 public:
  NarrativeWriter(std::string& out, const Narrative& narrative, HtmlWriter& writer, std::string_view root,
                  int number)
      : out_(out),
        narrative_(narrative),
        text_(narrative.tekst->inhoud),
        writer_(writer),
        root_(root),
        number_(number),
        highest_(highest_heading(narrative)) {}

  void write() {
    for (std::uint32_t i = narrative_.first; i != 0 && i != narrative_.end; i = text_.at(i).next)
      node(text_.at(i));
    footnotes();
  }

 private:
  void children(const MarkdownNode& parent) {
    for (std::uint32_t i = parent.first_child; i != 0; i = text_.at(i).next) node(text_.at(i));
  }

  void wrap(const MarkdownNode& node, std::string_view open, std::string_view close) {
    out_ += open;
    children(node);
    out_ += close;
  }

  void node(const MarkdownNode& node) {
    switch (node.kind) {
      case Kind::kDocument:
        return children(node);
      case Kind::kParagraph:
        return paragraph(node);
      case Kind::kHeading:
        return heading(node);
      case Kind::kList:
        return list(node);
      case Kind::kItem:
        return item(node);
      case Kind::kQuote:
        return wrap(node, "<blockquote>\n", "</blockquote>\n");
      case Kind::kCasus:
        return casus(node);
      case Kind::kCodeBlock:
        return code_block(node);
      case Kind::kHtmlBlock:
        return html_as_text(node);
      case Kind::kThematicBreak:
        out_ += "<hr>\n";
        return;
      case Kind::kTable:
        return table(node);
      case Kind::kTableRow:
      case Kind::kTableCell:
      case Kind::kFootnote:
        return;  // written by their table, and at the end
      default:
        return inline_node(node);
    }
  }

  void inline_node(const MarkdownNode& node) {
    switch (node.kind) {
      case Kind::kText:
      case Kind::kHtmlInline:
        return html::text(out_, node.text);
      case Kind::kSoftBreak:
        out_ += '\n';
        return;
      case Kind::kLineBreak:
        out_ += "<br>\n";
        return;
      case Kind::kCode:
        return code(node);
      case Kind::kEmphasis:
        return wrap(node, "<em>", "</em>");
      case Kind::kStrong:
        return wrap(node, "<strong>", "</strong>");
      case Kind::kStrikethrough:
        return wrap(node, "<del>", "</del>");
      case Kind::kLink:
        return link(node);
      case Kind::kImage:
        return image(node);
      case Kind::kFootnoteReference:
        return footnote_reference(node);
      case Kind::kReference:
        return reference(node);
      default:
        return;
    }
  }

  void paragraph(const MarkdownNode& node) {
    if (const Blocks* blocks = block_reference(narrative_, node)) return writer_.blocks(*blocks);
    if (tight_)
      wrap(node, "", "");
    else
      wrap(node, "<p>", "</p>\n");
  }

  void heading(const MarkdownNode& node) {
    const int level = level_in_document(narrative_, highest_, node.level);
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<h{}>"), level);
    children(node);
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("</h{}>\n"), level);
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

  void casus(const MarkdownNode& node) {
    const bool before = std::exchange(tight_, false);
    fmt::format_to(std::back_inserter(out_),
                   FMT_COMPILE("<aside class=\"casus\">\n<p class=\"casus-kop\"><strong>{}</strong> "),
                   woorden::kCasus);
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

  void html_as_text(const MarkdownNode& node) {
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
    fmt::format_to(std::back_inserter(out_),
                   "<div class=\"tabel\" role=\"region\" aria-label=\"{} {}.{}\" tabindex=\"0\">\n<table>\n",
                   woorden::kTabel, number_, ++tables_);
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
    out_ += in_body ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n";
  }

  void table_row(const MarkdownNode& row) {
    out_ += "<tr>";
    for (std::uint32_t c = row.first_child; c != 0; c = text_.at(c).next) {
      const MarkdownNode& cell = text_.at(c);
      const bool number = cell.alignment == ColumnAlignment::kRight;
      out_ += row.header ? "<th scope=\"col\"" : "<td";
      out_ += number ? " class=\"getal\">" : ">";
      children(cell);
      out_ += row.header ? "</th>" : "</td>";
    }
    out_ += "</tr>\n";
  }

  void href(std::string_view written) {
    std::string address;
    if (is_safe_address(written)) append_link(address, root_, site_address(written));
    html::attribute(out_, address);
  }

  void link(const MarkdownNode& node) {
    out_ += "<a href=\"";
    href(node.address);
    out_ += "\">";
    children(node);
    out_ += "</a>";
  }

  void image(const MarkdownNode& node) {
    out_ += "<img src=\"";
    href(node.address);
    out_ += "\" alt=\"";
    alternative(node);
    out_ += "\">";
  }

  void alternative(const MarkdownNode& node) {
    for (std::uint32_t i = node.first_child; i != 0; i = text_.at(i).next) {
      html::attribute(out_, text_.at(i).text);
      alternative(text_.at(i));
    }
  }

  void reference(const MarkdownNode& node) {
    if (const auto* inlines = std::get_if<Inlines>(&narrative_.references[node.number]))
      writer_.inlines(*inlines);
  }

  void footnote_reference(const MarkdownNode& node) {
    fmt::format_to(std::back_inserter(out_),
                   FMT_COMPILE("<sup><a href=\"#noot-{0}-{1}\" id=\"bij-noot-{0}-{1}\">{1}</a></sup>"),
                   number_, node.text);
    noted_.emplace_back(node.text);
  }

  // The notes that this part refers to. cmark puts all definitions behind the text, in the order of their
  // numbers.
  void footnotes() {
    if (noted_.empty()) return;
    out_ += "<ol class=\"noten\">\n";
    int count = 0;
    for (std::uint32_t i = text_.root().first_child; i != 0; i = text_.at(i).next) {
      if (text_.at(i).kind != Kind::kFootnote) continue;
      if (std::ranges::find(noted_, fmt::format("{}", ++count)) == noted_.end()) continue;
      fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<li id=\"noot-{}-{}\" value=\"{}\">"), number_,
                     count, count);
      children(text_.at(i));
      out_ += "</li>\n";
    }
    out_ += "</ol>\n";
  }

  std::string& out_;
  const Narrative& narrative_;
  const MarkdownText& text_;
  HtmlWriter& writer_;
  std::string_view root_;
  int number_;
  int highest_;
  int tables_ = 0;
  bool tight_ = false;
  std::vector<std::string> noted_;
};

}  // namespace

void write_html_narrative(std::string& out, const Narrative& narrative, HtmlWriter& writer,
                          std::string_view root, int number) {
  NarrativeWriter(out, narrative, writer, root, number).write();
}

}  // namespace voortgang
