#include "syntax/cmark_tree.h"

#include <doctest/doctest.h>

#include <string>

#include "base/utf8.h"
#include "syntax/markdown.h"

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

// All that a text shows and leads to.
std::string shown(const MarkdownText& text) {
  std::string out;
  for (const MarkdownNode& node : text.nodes) out.append(node.text).append(node.address);
  return out;
}

}  // namespace

TEST_CASE("entities of noncharacters become those, never bytes that no text has") {
  for (const std::string written :
       {"a &#xFFFE; b", "a &#65535; b", "[a](/x&#xFFFE;y)", "[a](/x \"&#xFFFF;\")", "![&#xFFFE;](/x.png)",
        "```x&#xFFFF;\ncode\n```\n", "# &#xFFFE;", "| &#xFFFE; |\n|--|\n| &#xFFFF; |\n",
        "<https://a.nl/&#xFFFE;>", "[a][b]\n\n[b]: /x&#xFFFE;y\n", "x[^1]\n\n[^1]: &#xFFFF;\n"}) {
    CAPTURE(written);
    Problems problems;
    const MarkdownText text = parse_markdown({}, written, 0, problems);
    CHECK_FALSE(utf8::first_invalid(shown(text)).has_value());
    const bool is_shown = written.find('"') == std::string::npos;  // nobody sees the title of a link
    CHECK(problems.has_errors() == is_shown);
    if (is_shown) CHECK(problems.kept().front().code == Code::BST111);
  }
}

TEST_CASE("text of cmark is given on as it is where nothing was amiss") {
  TextArena arena;
  const char* plain = "één twee";
  CHECK(text_from_cmark(plain, arena).data() == plain);
  CHECK(text_from_cmark(nullptr, arena).empty());
  CHECK(text_from_cmark("a\xFE\xFF", arena) == "a\uFFFE\uFFFF");
}

}  // namespace voortgang

TEST_SUITE_END();
