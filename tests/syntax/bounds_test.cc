#include <doctest/doctest.h>

#include <string>

#include "syntax/markdown.h"
#include "syntax/markdown_bounds.h"

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

// The first problem of a text, or nothing.
std::string told(std::string markdown) {
  Sources sources;
  Problems problems;
  const SourceId id = sources.add("x.md", std::move(markdown));
  const MarkdownText text = parse_markdown(id, sources.at(id).text, 0, problems);
  for (const Problem& problem : problems.kept()) {
    if (rule_of(problem.code).severity == Severity::kWaarschuwing) continue;  // such as raw HTML, ragged rows
    CHECK(text.nodes.size() == 1);
    return std::string(rule_of(problem.code).name);
  }
  return {};
}

std::string table(std::size_t columns, std::size_t rows) {
  return times(columns, "|a") + "|\n" + times(columns, "|-") + "|\n" + times(rows, "|b\n");
}

}  // namespace

TEST_CASE("the cells that tables stand for are counted, not those that are written") {
  CHECK(told(table(100, 198)).empty());
  CHECK(told(table(100, 200)) == "MDN107");
  CHECK(told(table(1000, 4000)) == "MDN107");
  CHECK(told("> - x\n" + table(16'000, 60'000)) == "MDN107");
  CHECK(told(times(160, table(10, 10) + "\n")).empty());
  CHECK(told(times(200, table(10, 10) + "\n")) == "MDN107");
}

TEST_CASE("a long address used often is refused before and after it is read") {
  const auto links = [](std::size_t length, std::size_t uses) {
    return "[a]: https://a.nl/" + times(length, "x") + "\n\n" + times(uses, "[a] ");
  };
  CHECK(told(links(200, 4'000)).empty());
  CHECK(told(links(300, 4'000)) == "MDN108");
  CHECK(told(links(50'000, 50'000)) == "MDN108");
  CHECK(told("[a]:\n  <" + times(100'000, "x ") + ">\n\n" + times(10'000, "[a]")) == "MDN108");
}

TEST_CASE("a paragraph is not read again and again for tables that do not begin") {
  CHECK(told(times(1'000, "x\n") + "|-|-|\n").empty());
  CHECK(told(times(100'000, "x\n") + "|-|-|\n") == "MDN110");
  CHECK(told(times(20'000, "|-|-|\n|-|\n")) == "MDN110");
  CHECK(told("a|b\n-|-\n" + times(300, "- | -\n")).empty());
}

TEST_CASE("finding where inlines stand takes a time that grows with the text") {
  // Each of these is done in no time, or the test hangs.
  CHECK(told("[a]: /x\n\n" + times(30'000, "[a](y \"")).empty());
  CHECK(told("[a]: /x\n\n" + times(40'000, "[a](<")).empty());
  CHECK(told(times(1'500, "[a]: /x\n") + "b").empty());
  CHECK(told(times(60'000, "`` a ")).empty());
}

TEST_CASE("a text has an end to its parts") {
  CHECK(told(times(30'000, "*a* b\n")).empty());
  CHECK(told(times(60'000, "*a* *b* ")) == "MDN109");
  CHECK(told(times(80'000, "<b>")).empty());
}

}  // namespace voortgang

TEST_SUITE_END();
