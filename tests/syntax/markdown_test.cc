#include "syntax/markdown.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <iterator>
#include <random>
#include <string>

#include "syntax/markdown_places.h"

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

std::string_view name_of(MarkdownKind kind) {
  constexpr std::string_view kNames[] = {
      "doc",      "p",      "h",     "lijst",  "item", "citaat", "casus", "voorbeeld",      "codeblok",
      "htmlblok", "streep", "tabel", "rij",    "cel",  "noot",   "",      "zacht",          "hard",
      "code",     "html",   "em",    "strong", "del",  "link",   "img",   "nootverwijzing", "ref"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string shown(const MarkdownText& text, std::uint32_t index) {
  const MarkdownNode& node = text.at(index);
  if (node.kind == MarkdownKind::kText) return std::string(node.text);
  std::string out = fmt::format("<{}", name_of(node.kind));
  if (node.level > 0) out += fmt::format(" {}", node.level);
  if (node.ordered) out += fmt::format(" van {}", node.number);
  if (node.kind == MarkdownKind::kList && node.tight) out += " dicht";
  if (node.header) out += " kop";
  if (node.alignment == ColumnAlignment::kRight) out += " rechts";
  if (node.has_checkbox) out += node.checked ? " aan" : " uit";
  if (!node.text.empty()) out += fmt::format(" \"{}\"", node.text);
  if (!node.address.empty()) out += fmt::format(" {}", node.address);
  if (node.kind == MarkdownKind::kReference) out += fmt::format(" {}", text.references[node.number].name);
  out += ">";
  for (std::uint32_t i = node.first_child; i != 0; i = text.at(i).next) out += shown(text, i);
  return out + (node.first_child != 0 ? "</>" : "");
}

struct Parsed {
  Sources sources;
  Problems problems;
  MarkdownText text;
  explicit Parsed(std::string markdown, std::size_t begin = 0) {
    const SourceId id = sources.add("x.md", std::move(markdown));
    text = parse_markdown(id, sources.at(id).text, begin, problems);
  }
  std::string tree() const { return shown(text, 0); }
  std::string told() const {
    std::string out;
    for (const Problem* p : problems.sorted(sources)) {
      const Position at = sources.position(p->span.source, p->span.begin);
      out += fmt::format("{} {}:{}\n", rule_of(p->code).name, at.line, at.column);
    }
    return out;
  }
};

}  // namespace

TEST_CASE("GitHub-flavoured Markdown becomes a tree") {
  CHECK(Parsed("# Kop *x*\n\ntekst **vet** `code` ~~weg~~\nverder\\\nnieuw").tree() ==
        "<doc><h 1>Kop <em>x</></><p>tekst <strong>vet</> <code \"code\"> "
        "<del>weg</><zacht>verder<hard>nieuw</></>");
  CHECK(Parsed("- a\n- b\n\n3. c\n").tree() ==
        "<doc><lijst dicht><item><p>a</></><item><p>b</></></><lijst van 3 dicht><item><p>c</></></></>");
  CHECK(Parsed("- [x] af\n- [ ] open\n").tree() ==
        "<doc><lijst dicht><item aan><p>af</></><item uit><p>open</></></></>");
  CHECK(Parsed("| a | b |\n| --- | ---: |\n| 1 | 2 |\n").tree() ==
        "<doc><tabel><rij kop><cel>a</><cel rechts>b</></><rij><cel>1</><cel rechts>2</></></></>");
  CHECK(Parsed("zie[^x] https://a.nl\n\n[^x]: noot\n").tree() ==
        "<doc><p>zie<nootverwijzing \"1\"> <link https://a.nl>https://a.nl</></><noot><p>noot</></></>");
  CHECK(Parsed("[x](/a/ \"t\") ![y](b.png)\n\n```nl\ncode\n```\n\n---\n").tree() ==
        "<doc><p><link /a/>x</> <img b.png>y</></><codeblok \"code\n\" nl><streep></>");
}

TEST_CASE("references are found with their exact place, whatever stands around them") {
  const Parsed p("Één *{{a-b gebied=regio verschil}}* en | {{c}}|\n\n> - {{d periode=2021}}");
  CHECK(p.tree() ==
        "<doc><p>Één <em><ref a-b></> en | <ref c>|</><citaat><lijst dicht><item><p><ref d></></></></></>");
  REQUIRE(p.text.references.size() == 3);
  const Reference& first = p.text.references[0];
  CHECK(p.sources.text(first.span) == "{{a-b gebied=regio verschil}}");
  CHECK(p.sources.text(first.name_span) == "a-b");
  REQUIRE(first.arguments.size() == 2);
  CHECK(first.arguments[0].key == "gebied");
  CHECK(first.arguments[0].value == "regio");
  CHECK(first.arguments[1].key.empty());
  CHECK(p.sources.text(first.arguments[1].span) == "verschil");
  CHECK(p.sources.position(p.text.references[2].span.source, p.text.references[2].span.begin) ==
        Position{3, 5});
}

TEST_CASE("in code, addresses and HTML braces mean nothing") {
  const Parsed p("`{{a}}` [x](/{{b}}/)\n\n    {{c}}\n");
  CHECK(p.tree() == "<doc><p><code \"{{a}}\"> <link /{{b}}/>x</></><codeblok \"{{c}}\n\"></>");
}

TEST_CASE("a reference that is not closed or has no name is told") {
  CHECK(Parsed("a {{b\nc}}").told() == "REF101 1:3\n");
  CHECK(Parsed("a {{ }}").told() == "REF102 1:3\n");
  CHECK(Parsed("`{{b`").told().empty());
}

TEST_CASE("a quote that says so is a casus") {
  CHECK(Parsed("> [!CASUS] gefingeerd\n> Tekst *x*\n>\n> meer\n").tree() ==
        "<doc><casus \"gefingeerd\"><p>Tekst <em>x</></><p>meer</></></>");
  CHECK(Parsed("> [!Voorbeeld]\n> Tekst\n").tree() == "<doc><voorbeeld><p>Tekst</></></>");
  CHECK(Parsed("> [!CASUS]\n\n> gewoon\n").tree() == "<doc><casus><citaat><p>gewoon</></></>");
}

TEST_CASE("raw HTML is told and kept as text") {
  const Parsed p("a <b>c</b>\n\n<div onclick=\"x\">\n</div>\n");
  CHECK(p.told() == "MDN101 1:3\nMDN101 1:7\nMDN101 3:1\n");
  CHECK(p.tree() ==
        "<doc><p>a <html \"<b>\">c<html \"</b>\"></><htmlblok \"<div onclick=\"x\">\n</div>\n\"></>");
}

TEST_CASE("what is nested beyond sense is refused") {
  CHECK(Parsed(std::string(500, '>') + " a").told().starts_with("MDN102"));
}

TEST_CASE("places count from the start of the file, not of the text behind the front matter") {
  const Parsed p("---\na: b\n---\n\n# Kop\n\n<b>\n", 13);
  CHECK(p.sources.text(p.text.at(p.text.root().first_child).span) == "# Kop");
  CHECK(p.told() == "MDN101 7:1\n");
}

namespace {

// What stands where each inline of a text is said to stand, between bars; addresses of links behind them.
std::string places(const Parsed& p) {
  std::string out;
  for (const MarkdownNode& node : p.text.nodes) {
    const bool is_inline = node.kind >= MarkdownKind::kText && node.kind != MarkdownKind::kSoftBreak;
    if (!is_inline) continue;
    out += fmt::format("|{}", p.sources.text(node.span));
    const bool is_link = node.kind == MarkdownKind::kLink || node.kind == MarkdownKind::kImage;
    if (is_link) out += fmt::format(" → {}", p.sources.text(p.text.addresses[node.number]));
  }
  return out;
}

}  // namespace

TEST_CASE("inlines have their exact place") {
  CHECK(places(Parsed("a *b* **c**")) == "|a |*b*|b| |**c**|c");
  CHECK(places(Parsed("een [twee](/drie/ \"vier\") vijf")) ==
        "|een |[twee](/drie/ \"vier\") → /drie/|twee| vijf");
  CHECK(places(Parsed("![b](<c d.png>) `e` ~~f~~")) == "|![b](<c d.png>) → c d.png|b| |`e`| |~~f~~|f");
  CHECK(places(Parsed("[a](/a/) en [a](/b/)")) == "|[a](/a/) → /a/|a| en |[a](/b/) → /b/|a");
  CHECK(places(Parsed("a \\* &amp; &#38; &euro; [\\]](/b\\)c)")) ==
        "|a \\* &amp; &#38; &euro; |[\\]](/b\\)c) → /b\\)c|\\]");
  CHECK(places(Parsed("a\\\nb  \nc")) == "|a|\\\n|b|  \n|c");
  CHECK(places(Parsed("zie https://a.nl/b en <https://c.nl> of a@b.nl")) ==
        "|zie |https://a.nl/b → https://a.nl/b|https://a.nl/b| en |<https://c.nl> → "
        "https://c.nl|https://c.nl| of "
        "|a@b.nl → a@b.nl|a@b.nl");
}

TEST_CASE("places are exact on later lines of quotes, lists and tables too") {
  CHECK(places(Parsed("> - a\n>   *b* c\n> d")) == "|a|*b*|b| c|d");
  CHECK(places(Parsed("1. a\n\n   b `c\n   d` e")) == "|a|b |`c\n   d`| e");
  CHECK(places(Parsed("# Kop *x* #\n\nTwee\nregels\n===\n")) == "|Kop |*x*|x|Twee|regels");
  CHECK(places(Parsed("tekst\n\n| a | *b* |\n|---|:-:|\n| c \\| d |  |\n|e|[f](/g)\n")) ==
        "|tekst|a|*b*|b|c \\| d|e|[f](/g) → /g|f");
  CHECK(places(Parsed("> | a | b |\n> |---|---|\n> | `c` | d |\n")) == "|a|b|`c`|d");
  CHECK(places(Parsed("- [x] af *b*\n")) == "|af |*b*|b");
  CHECK(places(Parsed("a[^1] b\n\n[^1]: noot *c*\n")) == "|a|[^1]| b|noot |*c*|c");
}

TEST_CASE("definitions of links do not shift what stands behind them") {
  CHECK(places(Parsed("[a]: /x \"y\"\n[b]: /z\n[a] en [c][b] of [b][]")) ==
        "|[a] → [a]|a| en |[c][b] → [c][b]|c| of |[b][] → [b][]|b");
  CHECK(places(Parsed("[a] tekst\n\n[a]: /x")) == "|[a] → [a]|a| tekst");
}

TEST_CASE("a paragraph of one reference is known as such") {
  const Parsed p("{{a}}\n\n{{b}} c\n\n> [!CASUS] gefingeerd\n> {{d}}\n\n# {{e}}\n");
  std::string alone;
  for (const MarkdownNode& node : p.text.nodes) {
    if (node.only_reference) alone += p.text.references[p.text.at(node.first_child).number].name;
  }
  CHECK(alone == "ad");
}

TEST_CASE("however marks are mixed, a place is what is shown there") {
  std::mt19937 random(7);
  constexpr std::string_view kSigns[] = {
      "*",     "**",   "_",     "~~", "`",    "[",     "]",   "(",         ")",
      "![",    "\\",   "\n",    "> ", "- ",   "|",     "|-|", "a",         "bc ",
      "&amp;", "&lt;", "{{d}}", " ",  "\n\n", "](/e)", "[f]", "[f]: /g\n", "https://h.nl",
      "<b>",   "1. ",  "# "};
  std::size_t exact = 0;
  std::size_t all = 0;
  for (int i = 0; i < 4000; ++i) {
    std::string text;
    for (int n = 0; n < 12; ++n) text += kSigns[random() % std::size(kSigns)];
    const Parsed p(text);
    for (const MarkdownNode& node : p.text.nodes) {
      REQUIRE(node.span.begin <= node.span.end);
      REQUIRE(node.span.end <= text.size());
      if (node.kind != MarkdownKind::kText) continue;
      ++all;
      exact += place_in(node, text, 0, node.text.size()) == node.span &&
               (p.sources.text(node.span) == node.text ||
                p.sources.text(node.span).find_first_of("\\&") != std::string_view::npos);
    }
  }
  MESSAGE(exact, " of ", all);
  CHECK(exact * 1000 >= all * 995);
}

TEST_CASE("only addresses that cannot run anything are safe") {
  for (const std::string_view good :
       {"https://a.nl", "http://a", "mailto:a@b", "/x/", "x#y", "#y", "a/b:c", ""})
    CHECK_MESSAGE(is_safe_address(good), good);
  for (const std::string_view bad :
       {"javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "file:///etc"}) {
    CHECK_FALSE_MESSAGE(is_safe_address(bad), bad);
  }
}

}  // namespace voortgang

TEST_SUITE_END();
