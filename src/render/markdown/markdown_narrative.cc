#include "render/markdown/markdown_narrative.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/links.h"
#include "programme/woorden.h"
#include "render/markdown/markdown_text.h"
#include "render/markdown/markdown_writer.h"
#include "render/narrative_walk.h"

namespace voortgang {
namespace {

using Kind = MarkdownKind;

class NarrativeWriter {
 public:
  NarrativeWriter(std::string& out, const Narrative& narrative, std::string_view root, int number)
      : out_(out),
        narrative_(narrative),
        text_(narrative.tekst->inhoud),
        root_(root),
        number_(number),
        highest_(highest_heading(narrative)) {}

  void write() {
    for (std::uint32_t i = narrative_.first; i != 0 && i != narrative_.end; i = text_.at(i).next)
      block(out_, text_.at(i));
    footnotes();
  }

 private:
  // Each block ends with a blank line.
  void block(std::string& out, const MarkdownNode& node) {
    switch (node.kind) {
      case Kind::kParagraph:
        return paragraph(out, node);
      case Kind::kHeading:
        return heading(out, node);
      case Kind::kList:
        return list(out, node);
      case Kind::kQuote:
        return quote(out, {}, node);
      case Kind::kCasus:
        return casus(out, node);
      case Kind::kCodeBlock:
        return code_block(out, node);
      case Kind::kHtmlBlock:
        return html_as_text(out, node);
      case Kind::kThematicBreak:
        out += "---\n\n";
        return;
      case Kind::kTable:
        return table(out, node);
      default:
        return;
    }
  }

  void blocks(std::string& out, const MarkdownNode& parent) {
    for (std::uint32_t i = parent.first_child; i != 0; i = text_.at(i).next) block(out, text_.at(i));
  }

  void inlines(std::string& out, const MarkdownNode& parent) {
    for (std::uint32_t i = parent.first_child; i != 0; i = text_.at(i).next) inline_node(out, text_.at(i));
  }

  void inline_node(std::string& out, const MarkdownNode& node) {
    switch (node.kind) {
      case Kind::kText:
      case Kind::kHtmlInline:
        return markdown::text(out, node.text);
      case Kind::kSoftBreak:
        out += ' ';
        return;
      case Kind::kLineBreak:
        out += "\\\n";
        return;
      case Kind::kCode:
        return markdown::code(out, node.text);
      case Kind::kEmphasis:
        return wrap(out, node, "*");
      case Kind::kStrong:
        return wrap(out, node, "**");
      case Kind::kStrikethrough:
        return wrap(out, node, "~~");
      case Kind::kLink:
        return link(out, node);
      case Kind::kImage:
        out += '!';
        return link(out, node);
      case Kind::kFootnoteReference:
        out += fmt::format("[^{}-{}]", number_, node.text);
        noted_.emplace_back(node.text);
        return;
      case Kind::kReference:
        return reference(out, node);
      default:
        return;
    }
  }

  void wrap(std::string& out, const MarkdownNode& node, std::string_view mark) {
    out += mark;
    inlines(out, node);
    out += mark;
  }

  void link(std::string& out, const MarkdownNode& node) {
    out += '[';
    inlines(out, node);
    out += "](";
    std::string target;
    if (is_safe_address(node.address)) append_link(target, root_, site_address(node.address));
    markdown::address(out, target);
    out += ')';
  }

  void reference(std::string& out, const MarkdownNode& node) {
    const auto* inlines = std::get_if<Inlines>(&narrative_.references[node.number]);
    if (inlines != nullptr) MarkdownWriter(out, root_).inlines(*inlines);
  }

  void paragraph(std::string& out, const MarkdownNode& node) {
    if (const Blocks* blocks = block_reference(narrative_, node))
      return MarkdownWriter(out, root_).blocks(*blocks);
    inlines(out, node);
    out += "\n\n";
  }

  void heading(std::string& out, const MarkdownNode& node) {
    out.append(static_cast<std::size_t>(level_in_document(narrative_, highest_, node.level)), '#');
    out += ' ';
    inlines(out, node);
    out += "\n\n";
  }

  void quote(std::string& out, std::string_view opening, const MarkdownNode& node) {
    std::string inside(opening);
    blocks(inside, node);
    while (inside.ends_with('\n')) inside.pop_back();
    out += markdown::indented(inside, "> ", "> ") + "\n\n";
  }

  void casus(std::string& out, const MarkdownNode& node) {
    std::string opening = fmt::format("**{}** ", woorden::kCasus);
    markdown::text(opening, node.text);
    quote(out, opening + "\n\n", node);
  }

  void list(std::string& out, const MarkdownNode& node) {
    std::uint32_t number = node.number;
    for (std::uint32_t i = node.first_child; i != 0; i = text_.at(i).next) {
      std::string inside;
      if (text_.at(i).has_checkbox) inside = text_.at(i).checked ? "[x] " : "[ ] ";
      item(inside, text_.at(i), node.tight);
      const std::string mark = node.ordered ? fmt::format("{}. ", number++) : "- ";
      out += markdown::indented(inside, mark, std::string(mark.size(), ' ')) + (node.tight ? "\n" : "\n\n");
    }
    if (node.tight) out += '\n';
  }

  void item(std::string& out, const MarkdownNode& node, bool tight) {
    for (std::uint32_t i = node.first_child; i != 0; i = text_.at(i).next) {
      block(out, text_.at(i));
      if (tight && out.ends_with("\n\n")) out.pop_back();
    }
    while (out.ends_with('\n')) out.pop_back();
  }

  void code_block(std::string& out, const MarkdownNode& node) {
    std::string fence = "```";
    while (node.text.find(fence) != std::string_view::npos) fence += '`';
    out.append(fence).append(node.address).append("\n").append(node.text);
    if (!node.text.ends_with('\n')) out += '\n';
    out += fence + "\n\n";
  }

  void html_as_text(std::string& out, const MarkdownNode& node) {
    markdown::text(out, node.text);
    out += "\n\n";
  }

  void table(std::string& out, const MarkdownNode& node) {
    for (std::uint32_t r = node.first_child; r != 0; r = text_.at(r).next) {
      const MarkdownNode& row = text_.at(r);
      std::string marks;
      for (std::uint32_t c = row.first_child; c != 0; c = text_.at(c).next) {
        out += "| ";
        inlines(out, text_.at(c));
        out += ' ';
        marks += mark_of(text_.at(c).alignment);
      }
      out += "|\n";
      if (row.header) out += marks + "|\n";
    }
    out += '\n';
  }

  static std::string_view mark_of(ColumnAlignment alignment) {
    switch (alignment) {
      case ColumnAlignment::kNone:
        return "| --- ";
      case ColumnAlignment::kLeft:
        return "| :--- ";
      case ColumnAlignment::kCenter:
        return "| :---: ";
      case ColumnAlignment::kRight:
        return "| ---: ";
    }
    return {};
  }

  void footnotes() {
    int count = 0;
    for (std::uint32_t i = text_.root().first_child; i != 0 && !noted_.empty(); i = text_.at(i).next) {
      if (text_.at(i).kind != Kind::kFootnote) continue;
      if (std::ranges::find(noted_, fmt::format("{}", ++count)) == noted_.end()) continue;
      std::string inside;
      blocks(inside, text_.at(i));
      while (inside.ends_with('\n')) inside.pop_back();
      out_ += markdown::indented(inside, fmt::format("[^{}-{}]: ", number_, count), "    ") + "\n\n";
    }
  }

  std::string& out_;
  const Narrative& narrative_;
  const MarkdownText& text_;
  std::string_view root_;
  int number_;
  int highest_;
  std::vector<std::string> noted_;
};

}  // namespace

void write_markdown_narrative(std::string& out, const Narrative& narrative, std::string_view root,
                              int number) {
  NarrativeWriter(out, narrative, root, number).write();
}

}  // namespace voortgang
