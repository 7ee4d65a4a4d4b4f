#include "syntax/unfit_characters.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/characters.h"
#include "base/utf8.h"
#include "syntax/front_matter.h"
#include "syntax/json.h"
#include "syntax/markdown.h"

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

struct Text {
  Sources sources;
  Problems problems;
  SourceId id;
  explicit Text(std::string text) : id(sources.add("x", std::move(text))) {}
  std::string_view text() const { return sources.at(id).text; }
  std::string told() const {
    std::string out;
    for (const Problem* p : problems.sorted(sources)) {
      const Position at = sources.position(p->span.source, p->span.begin);
      out += fmt::format("{} {}:{} {}\n", rule_of(p->code).name, at.line, at.column,
                         p->arguments.empty() ? "" : std::get<std::string>(p->arguments[0].value));
    }
    return out;
  }
};

std::string in_file(std::string text) {
  Text t(std::move(text));
  tell_unfit(t.id, t.text(), t.problems);
  return t.told();
}

std::string in_json(std::string text) {
  Text t(std::move(text));
  [[maybe_unused]] const auto tree = parse_json(t.id, t.text(), t.problems);
  return t.told();
}

std::string in_front_matter(std::string text) {
  Text t(std::move(text));
  [[maybe_unused]] const auto front = parse_front_matter(t.id, t.text(), t.problems);
  return t.told();
}

std::string in_markdown(std::string text) {
  Text t(std::move(text));
  [[maybe_unused]] const auto tree = parse_markdown(t.id, t.text(), 0, t.problems);
  return t.told();
}

}  // namespace

TEST_CASE("letters of all languages are fit, what nobody sees is not") {
  for (const char32_t c : {U'\t', U'\n', U'a', U'~', U'\u00A0', U'é', U'€', U'\u00AD', U'\u200B', U'\u200F',
                           U'\u2029', U'\u2065', U'\u206A', U'\uFDCF', U'\uFDF0', U'\uFFFD', U'\U0001F600'}) {
    CHECK_MESSAGE(is_fit_for_text(c), code_point_name(c));
  }
  for (const char32_t c :
       {char32_t{0}, char32_t{0x08}, char32_t{0x0B}, char32_t{0x1B}, char32_t{0x1F}, char32_t{0x7F},
        char32_t{0x80}, char32_t{0x85}, char32_t{0x9F}, char32_t{0x202A}, char32_t{0x202E}, char32_t{0x2066},
        char32_t{0x2069}, char32_t{0xFDD0}, char32_t{0xFDEF}, char32_t{0xFFFE}, char32_t{0xFFFF},
        char32_t{0x1FFFE}, char32_t{0x10FFFF}}) {
    std::string text = "aé";
    utf8::append(text, c);
    CHECK_FALSE_MESSAGE(is_fit_for_text(c), code_point_name(c));
    CHECK(in_file(text) == fmt::format("BST111 1:3 {}\n", code_point_name(c)));
  }
}

TEST_CASE("a CR by itself is a line end only where no line ends otherwise") {
  CHECK(in_file("a\r\nb\nc").empty());
  CHECK(in_file("a\rb\rc").empty());
  CHECK(in_file("a\nb\rc\r\n") == "BST111 2:2 U+000D\n");
}

TEST_CASE("escapes and entities do not bring in what may not be typed") {
  CHECK(in_json(R"({"a": "b\n\tc"})").empty());
  CHECK(in_json(R"({"a": "b\u001bc"})") == "BST111 1:7 U+001B\n");
  CHECK(in_json(R"({"a": "b\rc", "\u202e": 1})") == "BST111 1:7 U+000D\nBST111 1:15 U+202E\n");
  CHECK(in_front_matter("---\na: \"b\\x1bc\"\n---\n") == "BST111 2:5 U+001B\n");
  CHECK(in_front_matter("---\n\"\\u202e\": b\n---\n") == "BST111 2:2 U+202E\n");
  CHECK(in_markdown("a &lt; &#160; &#x20ac; &amp;").empty());
  CHECK(in_markdown("a &#27; b") == "BST111 1:1 U+001B\n");
  CHECK(in_markdown("a &#10; b") == "BST111 1:1 U+000A\n");
  CHECK(in_markdown("[a](/b&#x202e;c)") == "BST111 1:1 U+202E\n");
  CHECK(in_markdown("``` a&#10;b\nx\n```\n") == "BST111 1:1 U+000A\n");
}

TEST_CASE("what an author types is not taken for a reference") {
  const auto references = [](std::string text) {
    Text t(std::move(text));
    const MarkdownText tree = parse_markdown(t.id, t.text(), 0, t.problems);
    return std::ranges::count(tree.nodes, MarkdownKind::kReference, &MarkdownNode::kind);
  };
  CHECK(references("{{aaaa}} b") == 1);
  CHECK(references("{{aaaa}} \uFDD0AAxxx b") == 1);
  CHECK(references("{{aaaa}} &#64976;AAxxx &#xFDD1;AAxxx &#Xfdd2;AAxxx b") == 1);
  std::string all = "{{aaaa}} ";
  for (char32_t c = 0xFDD0; c <= 0xFDEF; ++c) utf8::append(all, c);
  CHECK(references(all) == 0);
}

}  // namespace voortgang

TEST_SUITE_END();
