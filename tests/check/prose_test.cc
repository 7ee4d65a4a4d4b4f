#include "check/prose.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "check/plain_language.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

// The paragraphs of a text: words between spaces; numbers as #1, other things as *, words in links as [word];
// a sentence ends with |. Every token must have a place in the source.
std::string read(std::string markdown) {
  Sources sources;
  Problems problems;
  const SourceId id = sources.add("x.md", std::move(markdown));
  const std::string_view source = sources.at(id).text;
  const MarkdownText text = parse_markdown(id, source, 0, problems);
  Prose prose;
  std::string out;
  for (const MarkdownNode& node : text.nodes) {
    if (node.kind != MarkdownKind::kParagraph) continue;
    prose.read(source, text, node);
    for (const ProseToken& token : prose.tokens()) {
      if (!out.empty()) out += ' ';
      std::string word(prose.word(token));
      if (token.kind == ProseKind::kStop) word = "|";
      if (token.kind == ProseKind::kOther) word = "*";
      if (token.kind == ProseKind::kNumber) word.insert(0, "#");
      out += token.in_link ? "[" + word + "]" : word;
      if (token.kind == ProseKind::kStop) continue;
      const Span place = prose.place(token);
      CHECK(place.begin <= place.end);
      CHECK(place.end <= source.size());
    }
  }
  return out;
}

// Where a word of the first paragraph stands in the source.
std::string placed(std::string markdown, std::string_view word) {
  Sources sources;
  Problems problems;
  const SourceId id = sources.add("x.md", std::move(markdown));
  const std::string_view source = sources.at(id).text;
  const MarkdownText text = parse_markdown(id, source, 0, problems);
  Prose prose;
  for (const MarkdownNode& node : text.nodes) {
    if (node.kind == MarkdownKind::kParagraph) prose.read(source, text, node);
  }
  for (const ProseToken& token : prose.tokens()) {
    if (prose.word(token) == word) return std::string(sources.text(prose.place(token)));
  }
  return "?";
}

}  // namespace

TEST_CASE("words, numbers and sentences") {
  CHECK(read("Er zijn 12 woningen. Dat is veel!") == "Er zijn #12 woningen | Dat is veel |");
  CHECK(read("Het is 1.234,5 of 12,5%.") == "Het is #1.234,5 of #12,5 |");
  CHECK(read("12-14 jaar, om 9:30, 5,5 of 5.5%") == "12-14 jaar om #9 #30 #5,5 of #5.5 |");
  CHECK(read("op 2021-H1, GGZ-zorg, 17-jarigen en e33") == "op 2021-H1 GGZ-zorg 17-jarigen en e33 |");
  CHECK(read("Zo’n cliënt’ zei ‘nee’ – en ’s avonds ‘ja’.") == "Zo’n cliënt zei nee en s avonds ja |");
  CHECK(read("Bijv. dit, o.a. dat. En dan?") == "Bijv dit o a dat | En dan |");
  CHECK(read("Het kost € 1.500 en 3…") == "Het kost #1.500 en #3 |");
  CHECK(read("").empty());
}

TEST_CASE("marks of Markdown are no words") {
  CHECK(read("**Vet** en _schuin_, `code 12` en {{x verschil}}.") == "Vet en schuin * en * |");
  CHECK(read("[de 12 wijken](https://x.nl/a-b?c=2) en <https://y.nl> of https://z.nl/1.") ==
        "[de] [#12] [wijken] en * of * |");
  CHECK(read("> een\n> twee\n>   drie vier&nbsp;vijf") == "een twee drie vier vijf |");
  CHECK(read("a \\* b \\") == "a b |");
  CHECK(read("![de 12 wijken](/a.png) en [x]\n\n[x]: /y") == "[de] [#12] [wijken] en [x] |");
  CHECK(read("een <b>vet</b> woord") == "een * vet * woord |");
  CHECK(read("Dat is zo.[^1] En nu?\n\n[^1]: noot") == "Dat is zo | En nu | noot |");
}

TEST_CASE("a word has its place in the source, whatever stands in it and before it") {
  CHECK(placed("een **belang**rijk woord", "belangrijk") == "belang**rijk");
  CHECK(placed("AT&amp;T &amp; caf&eacute;s hier", "cafés") == "caf&eacute;s");
  CHECK(placed("> - a \\* [b](/c \"d\")\n>   woord", "woord") == "woord");
  CHECK(placed("[a]: /woord\nhet woord", "woord") == "woord");
}

TEST_CASE("what is not closed is read as text, to the end") {
  for (const std::string_view text :
       {"`", "``` a", "{{", "{{x", "[", "[^", "](", "<", "&", "&amp", "\\", "€", "a’", "1.", "1-"}) {
    CAPTURE(text);
    const std::string out = read(std::string(text));
    CHECK((out.empty() || out.ends_with("|")));
  }
}

TEST_CASE("whatever is written, words stand in order and the time grows with the text") {
  std::mt19937 random(1);
  const std::string_view signs = "`{}[]()<>&;\\^.!?,-'/*_ \n1aA\xE2\x80\x99\xC2\xA0";
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    while (text.size() < 40) text += signs[random() % signs.size()];
    while (!text.empty() && utf8::first_invalid(text)) text.erase(*utf8::first_invalid(text), 1);
    const std::string out = read(std::string(text));
    CHECK((out.empty() || out.ends_with("|")));
  }
  for (const std::string_view sign : {"<", "`a", "{{", "[^", "](", ".", "&", "\\", "> ", "’", "€", "1,"}) {
    std::string text;
    while (text.size() < 200'000) text += sign;
    const std::string out = read(text);  // in no time, or the test hangs
    CHECK((out.empty() || out.ends_with("|")));
  }
}

TEST_CASE("the declaration of a casus is no part of its story") {
  CHECK(read("> [!CASUS] gefingeerd\n> Anna woont.") == "Anna woont |");
}

TEST_CASE("abbreviations are capitals, or a capital and consonants") {
  for (const std::string_view word : {"BW", "GGZ", "CIZ", "Wlz", "VNG", "XTC"})
    CHECK_MESSAGE(is_abbreviation(word), word);
  for (const std::string_view word :
       {"B", "Urk", "Wmo", "VII", "IV", "Mw", "CASUSSEN", "E33", "YouTube", "ggz", "Één", "AA"})
    CHECK_FALSE_MESSAGE(is_abbreviation(word), word);
}

}  // namespace voortgang::test

TEST_SUITE_END();
