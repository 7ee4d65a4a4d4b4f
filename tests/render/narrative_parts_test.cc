// A text in parts, its lists and notes, and the contents of a report, as HTML.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

constexpr const char* kFront = "---\nsamenvatting: Kort.\n---\n\n";

std::string goal_page(const std::string& body) {
  SmallProgramme small;
  return small.put("site/tekst/regio/wonen.md", kFront + body).site().at("wonen/index.html");
}

std::string between(const std::string& text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find(from);
  REQUIRE_MESSAGE(begin != text.npos, from);
  return text.substr(begin, text.find(to, begin) - begin);
}

}  // namespace

TEST_CASE("a list says where it starts unless that is one") {
  CHECK(goal_page("1. a\n2. b\n").find("<ol>\n<li>a</li>\n<li>b</li>\n</ol>") != std::string::npos);
  CHECK(goal_page("0. a\n1. b\n").find("<ol start=\"0\">\n<li>a</li>") != std::string::npos);
  CHECK(goal_page("7. a\n").find("<ol start=\"7\">\n<li>a</li>") != std::string::npos);
  CHECK(goal_page("- a\n- b\n").find("<ul>\n<li>a</li>\n<li>b</li>\n</ul>") != std::string::npos);
}

TEST_CASE("a quote in a list without blank lines has paragraphs of its own") {
  CHECK(goal_page("- > een\n  >\n  > twee\n- los\n")
            .contains("<li><blockquote>\n<p>een</p>\n<p>twee</p>\n</blockquote>\n</li>\n<li>los</li>"));
}

TEST_CASE("a table that fits on a telephone is no stop for the keys; a wider one slides") {
  CHECK_FALSE(goal_page("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n").contains("schuif"));
  CHECK(goal_page("| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n")
            .contains("<div class=\"schuif\" role=\"region\""));
}

TEST_CASE("which columns of a table are numbers is said once, and heads name themselves") {
  CHECK(goal_page("| a | b | c |\n|---|--:|--:|\n| 1 | 2 | 3 |\n")
            .contains("<table class=\"g2 g3\">\n<thead><tr><th>a</th><th>b</th><th>c</th></tr>\n"));
  CHECK(goal_page("| a |\n|---|\n| 1 |\n").contains("<table>\n<thead><tr><th>a</th></tr>\n"));
}

TEST_CASE("each part of a text has the notes that it refers to, under their own numbers") {
  SmallProgramme small;
  small.put("site/tekst/regio/wonen.md",
            "---\nsamenvatting: K.\n---\n\nEerst[^a].\n\n## Verder\n\nDan[^b].\n\n[^a]: Noot een.\n\n[^b]: "
            "Noot twee.\n");
  const std::string page = small.site().at("documenten/regio/voortgang-2022-02.html");
  const std::string first = between(page, "<p>Eerst", "Regionaal</h4>");
  CHECK(first.find("Noot een.") != first.npos);
  CHECK(first.find("Noot twee.") == first.npos);
  const std::string second = between(page, "<p>Dan", "</ol>");
  CHECK(second.find("Noot een.") == second.npos);
  CHECK(second.find("value=\"2\"") != second.npos);
  CHECK(second.find("Noot twee.") != second.npos);
}

TEST_CASE("the contents of a report open and close a level for the goals") {
  SmallProgramme small;
  small.put("site/tekst/hoofdstukken/20-na.md", "---\ntitel: Verder\n---\n\nDoor.\n");
  const std::string nav =
      between(small.site().at("documenten/regio/voortgang-2022-02.html"), "<ol>\n", "</nav>");
  CHECK(nav ==
        "<ol>\n<li><a href=\"#samenvatting\">Samenvatting</a></li>\n<li><a href=\"#hoofdstuk-programma\">1. "
        "Het programma</a>\n<ol>\n"
        "<li><a href=\"#hoofddoel-wonen\">Hoofddoel 1. Genoeg woningen</a></li>\n"
        "<li><a href=\"#hoofddoel-zorg\">Hoofddoel 2. Goede zorg</a></li>\n</ol>\n</li>\n"
        "<li><a href=\"#hoofdstuk-na\">Verder</a></li>\n</ol>\n");
}

TEST_CASE("contents that end with the goals close all their levels") {
  const SmallProgramme small;
  const std::string nav =
      between(small.site().at("documenten/regio/voortgang-2022-02.html"), "<ol>\n", "</nav>");
  CHECK(nav.ends_with("Hoofddoel 2. Goede zorg</a></li>\n</ol>\n</li>\n</ol>\n"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
