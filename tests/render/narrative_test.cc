// What a narrative becomes, where that went wrong once.
#include <doctest/doctest.h>

#include <string>

#include "render/narrative_cases.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

std::string html(const std::string& body) {
  return NarrativeCase(body).html();
}
std::string markdown(const std::string& body) {
  return NarrativeCase(body).markdown();
}

Cijfer figure() {
  return {.weergave = "14", .target = "wonen/index.html#w", .voorbeeld = false, .zekerheid = {}};
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a note that is referred to twice has one id, and so has each reference") {
  const std::string out = html("a[^n] b[^n] c[^n]\n\n[^n]: noot\n");
  for (const char* id :
       {"id=\"bij-noot-1-1\"", "id=\"bij-noot-1-1-2\"", "id=\"bij-noot-1-1-3\"", "id=\"noot-1-1\""}) {
    CAPTURE(id);
    CHECK(out.find(id) != std::string::npos);
    CHECK(out.find(id) == out.rfind(id));
  }
}

TEST_CASE("headings skip no level, whatever the text does, and the first is as high as the highest") {
  const auto levels = [](const std::string& body) {
    std::string out;
    const std::string text = html(body);
    for (std::size_t at = text.find("<h"); at != text.npos; at = text.find("<h", at + 1)) out += text[at + 2];
    return out;
  };
  const std::string first = levels("# a\n");
  REQUIRE(first.size() == 1);
  const auto below = [&](int steps) { return std::string(1, static_cast<char>(first[0] + steps)); };
  CHECK(levels("## a\n\n#### b\n\n### c\n\n## d\n") == first + below(1) + below(1) + first);
  CHECK(levels("### a\n\n## b\n\n###### c\n") == first + first + below(1));
}

TEST_CASE("each part of a text has the notes that it refers to, also through other notes") {
  const NarrativeCase text(
      "voor[^a]\n\n# Kop\n\nna[^c]\n\n[^a]: eerst, zie[^b]\n[^b]: dan\n[^c]: zie[^a]\n[^d]: nooit\n");
  const std::string before = html_of({text.introduction()});
  CHECK(contains(before, "id=\"noot-1-1\""));
  CHECK(contains(before, ">dan</p>"));
  CHECK_FALSE(contains(before, "id=\"noot-1-2\" value=\"2\"><p>zie"));
  CHECK_FALSE(contains(before, "nooit"));
  const std::string both = markdown_of({text.introduction(), text.whole()});
  CHECK(contains(both, "[^1-1]: eerst, zie[^1-"));
  CHECK(contains(both, "[^2-1]: eerst, zie[^2-"));
}

TEST_CASE("notes are unique in a document, whatever references bring into it") {
  const NarrativeCase inner("binnen[^x]\n\n[^x]: binnennoot\n");
  const NarrativeCase outer("buiten[^x]\n\n{{hoofddoelen}}\n\n[^x]: buitennoot\n", {Blocks{inner.whole()}});
  CHECK(outer.markdown() == "buiten[^1-1]\n\nbinnen[^2-1]\n\n[^2-1]: binnennoot\n\n[^1-1]: buitennoot");
  CHECK(contains(outer.html(), "id=\"noot-2-1\""));
}

TEST_CASE("the alternative text of an image is all of its words, on one line") {
  const NarrativeCase image("![een\ntwee *drie* `vier` {{w}}](/x.png)\n", {Inlines{figure()}});
  CHECK(contains(image.html(), "alt=\"een twee drie vier 14\""));
  CHECK(image.markdown() == "![een twee drie vier 14](../x.png)");
}

TEST_CASE("blank lines in code remain, between blocks there is one") {
  CHECK(markdown("a\n\n\n\n```\nb\n\n\nc\n```\n\n\n\nd\n") == "a\n\n```\nb\n\n\nc\n```\n\nd");
  CHECK(markdown("> ```\n> b\n>\n>\n> c\n> ```\n") == "> ```\n> b\n>\n>\n> c\n> ```");
  CHECK(markdown("```\n```\n") == "```\n```");
}

TEST_CASE("behind a fence stands the name of a language or nothing") {
  CHECK(markdown("```c++\nx\n```\n") == "```c++\nx\n```");
  CHECK(markdown("~~~ x`<img onerror=x>`\ny\n~~~\n") == "```\ny\n```");
  CHECK(markdown("``` a&#10;&#96;&#96;&#96;&#10;<script>\ny\n```\n") == "```\ny\n```");
  CHECK(markdown("~~~ `\ny\n```\nz\n~~~\n") == "````\ny\n```\nz\n````");
}

TEST_CASE("an address stays within its parentheses and is the same in both formats") {
  const std::string body = "[x](mailto:a&#10;&#10;&#35;&#9;kop) [y](</a b(c)\\\\`|\">) [z](/a?b&amp;copy;)\n";
  CHECK(markdown(body) ==
        "[x](mailto:a%0A%0A#%09kop) [y](../a%20b\\(c\\)%5C%60%7C%22) [z](../a?b&amp;copy;)");
  CHECK(contains(html(body), "href=\"mailto:a%0A%0A#%09kop\""));
  CHECK(contains(html(body), "href=\"../a%20b(c)%5C%60%7C%22\""));
}

TEST_CASE("signs beside a link or a note do not join it") {
  const NarrativeCase exclaimed("Klaar\\!{{w}} weken[^n]&#40;zie) [^n]&#58; x\n\n[^n]: n\n",
                                {Inlines{figure()}});
  CHECK(exclaimed.markdown() ==
        "Klaar\\![14](../wonen/index.html#w) weken[^1-1]\\(zie) [^1-1]\\: x\n\n[^1-1]: n");
}

TEST_CASE("a link in a link is only words") {
  const NarrativeCase link("[zie {{w}}[^n]](/x)\n\n[^n]: n\n", {Inlines{figure()}});
  CHECK(contains(link.html(), "<a href=\"../x\">zie 14<sup>1</sup></a>"));
  CHECK(contains(link.markdown(), "[zie 14"));
  CHECK_FALSE(contains(link.markdown(), "[14]"));
}

TEST_CASE("a euro sign stays beside what follows it, in a link too, and a sum stays whole") {
  const Inlines named{Text{"Kosten in € per inwoner"}}, sum{Text{"€ 1,2 miljoen"}};
  const NarrativeCase in_link("[zie {{w}}: {{w}}](/x)\n", {named, sum});
  CHECK(contains(in_link.html(), ">zie Kosten in €\u00A0per inwoner: €\u00A01,2\u00A0miljoen</a>"));
  CHECK(contains(html("Van € {{w}} naar € 54 miljoen.\n"), "naar €\u00A054\u00A0miljoen."));
  CHECK(contains(html("Dat is € *per* jaar.\n"), "€\u00A0<em>per</em> jaar"));
}

TEST_CASE("a quote of two paragraphs in an item stays in its item") {
  const std::string written = NarrativeCase("1. een\n\n   > citaat\n   >\n   > tweede\n2. twee\n").markdown();
  CHECK(written.contains("   > citaat\n   >\n   > tweede\n"));
  CHECK(written.contains("\n2. twee"));
}

TEST_CASE("lists beside each other stay two") {
  CHECK(markdown("- a\n\n* b\n\n1. c\n\n1) d\n") == "- a\n\n+ b\n\n1. c\n\n1) d");
  const ItemList list{.items = {{Text{"1. x"}}}, .ordered = false};
  CHECK(markdown_of({list, list}) == "- 1\\. x\n\n+ 1\\. x");
}

TEST_CASE("emphasis is told from what stands beside it") {
  CHECK(markdown("*_a_* **_b_** __**c**__\n") == "*_a_* **_b_** **__c__**");
  const NarrativeCase figures("a*{{w}}*b **&nbsp;c**\n", {Inlines{figure()}});
  CHECK(figures.markdown() == "&#97;*[14](../wonen/index.html#w)*&#98; **&#160;c**");
  CHECK(markdown("# a #&#35;\n") == "# a #\\#");
}

}  // namespace voortgang::test

TEST_SUITE_END();
