#include "check/prose.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "check/language.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

// Words between spaces; numbers as #1, other things as *, words in links as [word]; a sentence ends with |.
std::string read(std::string_view text, std::uint32_t begin = 0) {
  std::vector<ProseToken> tokens;
  read_prose(text, begin, static_cast<std::uint32_t>(text.size()), tokens);
  std::string out;
  for (const ProseToken& token : tokens) {
    if (!out.empty()) out += ' ';
    std::string word(text.substr(token.begin, token.end - token.begin));
    if (token.kind == ProseKind::kStop) word = "|";
    if (token.kind == ProseKind::kOther) word = "*";
    if (token.kind == ProseKind::kNumber) word.insert(0, "#");
    out += token.in_link ? "[" + word + "]" : word;
  }
  return out;
}

}  // namespace

TEST_CASE("words, numbers and sentences") {
  CHECK(read("Er zijn 12 woningen. Dat is veel!") == "Er zijn #12 woningen | Dat is veel |");
  CHECK(read("Het is 1.234,5 of 12,5%.") == "Het is #1.234,5 of #12,5 |");
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
  CHECK(read("een\n> twee\n>   drie[^1] vier&nbsp;vijf") == "een twee drie vier vijf |");
  CHECK(read("a \\* b \\") == "a b |");
}

TEST_CASE("what is not closed is read as text, to the end") {
  for (const std::string_view text :
       {"`", "``` a", "{{", "{{x", "[", "[^", "](", "<", "&", "&amp", "\\", "€", "a’", "1.", "1-"}) {
    CAPTURE(text);
    const std::string out = read(text);
    CHECK((out.empty() || out.ends_with("|")));
  }
}

TEST_CASE("whatever is written, words stand in order and the time grows with the text") {
  std::mt19937 random(1);
  const std::string_view signs = "`{}[]()<>&;\\^.!?,-'/*_ \n1aA\xE2\x80\x99\xC2\xA0";
  std::vector<ProseToken> tokens;
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    while (text.size() < 40) text += signs[random() % signs.size()];
    read_prose(text, 0, 40, tokens);
    std::uint32_t before = 0;
    for (const ProseToken& token : tokens) {
      CHECK(before <= token.begin);
      CHECK(token.begin <= token.end);
      CHECK(token.end <= text.size());
      before = token.end;
    }
  }
  for (const std::string_view sign : {"<", "`a", "{{", "[^", "](", ".", "&", "\\", "> ", "’", "€", "1,"}) {
    std::string text;
    while (text.size() < 300'000) text += sign;
    read_prose(text, 0, static_cast<std::uint32_t>(text.size()), tokens);  // in no time, or the test hangs
    CHECK(tokens.size() <= text.size());
  }
}

TEST_CASE("reading begins where it is told to") {
  CHECK(read("> [!CASUS] gefingeerd\n> Anna woont.", 21) == "Anna woont |");
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
