#include "base/text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/digits.h"
#include "base/links.h"
#include "base/source.h"
#include "base/text_arena.h"
#include "base/utf8.h"

TEST_SUITE_BEGIN("base");

namespace voortgang {

TEST_CASE("the first that is no digit, and none of others, is found as the library finds it") {
  CHECK(find_beyond_digits("2026-02 of", "-") == 7);
  CHECK(find_beyond_digits("2026-02", "") == 4);
  CHECK(find_beyond_digits("x12", "", 1) == std::string_view::npos);
  CHECK(find_beyond_digits("1.234,5", ".,") == std::string_view::npos);
  CHECK(find_beyond_digits("", "-") == std::string_view::npos);
  CHECK(find_beyond_digits("12", "", 3) == std::string_view::npos);
  CHECK(find_beyond_digits("1\u20135", "-") == 1);
}

TEST_CASE("slugs are safe in an address and as a file name") {
  for (const std::string_view good : {"a", "hf-trajecten", "e33-per-1000"})
    CHECK_MESSAGE(is_slug(good), good);
  for (const std::string_view bad :
       {"", "Dronten", "-a", "a-", "a--b", "1a", "../x", "a/b", "a b", "ë", "a."}) {
    CHECK_FALSE_MESSAGE(is_slug(bad), bad);
  }
  CHECK_FALSE(is_slug(std::string(61, 'a')));
}

TEST_CASE("a capital bears no accent") {
  CHECK(with_capital("vier") == "Vier");
  CHECK(with_capital("één") == "Eén");
  CHECK(with_capital("Urk") == "Urk");
  CHECK(with_capital("0,5") == "0,5");
  CHECK(with_capital("").empty());
}

TEST_CASE("the nearest name is offered, and none where none is near") {
  const std::array<std::string_view, 4> names = {"dronten", "almere", "lelystad", "urk"};
  CHECK(nearest("drontn", names) == "dronten");
  CHECK(nearest("Almere", names) == "almere");
  CHECK(nearest("lelsytad", names) == "lelystad");
  CHECK(nearest("urkk", names) == "urk");
  CHECK(nearest("zeewolde", names).empty());
  CHECK(nearest("x", names).empty());
  CHECK(nearest(std::string(10'000, 'a'), names).empty());
}

TEST_CASE("names are ordered as Dutch readers expect") {
  const std::vector<std::string> expected = {"'t Gooi", "Almere", "Eb",      "éénpersoons", "Ez",
                                             "Ibis",    "IJburg", "ijs",     "IJsselmeer",  "Iz",
                                             "Urk",     "Yde",    "Zeewolde"};
  std::vector<std::string> names(expected.rbegin(), expected.rend());
  std::ranges::sort(names, {}, [](const std::string& name) { return collation_key(name); });
  CHECK(names == expected);
}

TEST_CASE("blanks around a text, no-break ones too, are not part of it") {
  CHECK(trimmed("  12,5\t") == "12,5");
  CHECK(trimmed("\xC2\xA0 12\xC2\xA0") == "12");
  CHECK(trimmed(" \t ").empty());
}

TEST_CASE("UTF-8 is checked byte by byte, and Windows-1252 becomes it character by character") {
  CHECK_FALSE(utf8::first_invalid("Cliëntondersteuning € 👍 en nog wat langer dan acht"));
  CHECK(utf8::first_invalid("abc\xFF") == 3);
  CHECK(utf8::first_invalid("\xC0\x80") == 0);          // overlong
  CHECK(utf8::first_invalid("\xED\xA0\x80") == 0);      // surrogate
  CHECK(utf8::first_invalid("12345678\xE2\x82") == 8);  // cut short
  CHECK(utf8::from_windows_1252("caf\xE9 \x80 5 \x93x\x94") == "café € 5 “x”");
  CHECK(utf8::lower("ÉÉN Ĳsselmeer Ÿ") == "één ĳsselmeer ÿ");
  CHECK(utf8::count("één€") == 4);
}

TEST_CASE("places are counted in characters on the line as it was delivered") {
  const std::string text = "één\r\ntwee\rdrie\nvier";
  CHECK(position_in(text, 0) == Position{1, 1});
  CHECK(position_in(text, text.find("n\r")) == Position{1, 3});
  CHECK(position_in(text, text.find("twee")) == Position{2, 1});
  CHECK(position_in(text, text.find("drie")) == Position{3, 1});
  CHECK(position_in(text, text.size()) == Position{4, 5});
  CHECK(position_in(text, text.find('\n')) == Position{1, 5});  // between CR and LF
  Sources sources;
  const SourceId id = sources.add("a.txt", text);
  CHECK(sources.line_at(id, static_cast<std::uint32_t>(text.find("wee"))) == "twee");
  CHECK(sources.line_at(id, static_cast<std::uint32_t>(text.size())) == "vier");
}

TEST_CASE("an arena's views survive its growth and its move") {
  std::vector<TextArena> arenas;
  std::vector<std::string_view> views;
  for (int i = 0; i < 100; ++i) {
    arenas.emplace_back();
    views.push_back(arenas.back().keep("tekst " + std::to_string(i)));
    arenas.back().keep(std::string(5000, 'x'));
  }
  for (int i = 0; i < 100; ++i) CHECK(views[static_cast<std::size_t>(i)] == "tekst " + std::to_string(i));
}

TEST_CASE("links work from any depth") {
  CHECK(root_of("index.html").empty());
  CHECK(root_of("gemeenten/dronten/index.html") == "../../");
  std::string link;
  append_link(link, "../", "aanbod/index.html#x");
  CHECK(link == "../aanbod/index.html#x");
  link.clear();
  append_link(link, "../", "#y");
  CHECK(link == "#y");
  link.clear();
  append_link(link, "", "a b\n<\"{|}\">\\`^\x7F(é)%20");
  CHECK(link == "a%20b%0A%3C%22%7B%7C%7D%22%3E%5C%60%5E%7F(é)%20");
  CHECK(is_external("https://x.nl"));
  CHECK(is_external("mailto:a@b.nl"));
  CHECK_FALSE(is_external("a/b:c"));
  CHECK(site_address("/huisvesting/") == "huisvesting/index.html");
  CHECK(site_address("/huisvesting/#x") == "huisvesting/index.html#x");
  CHECK(site_address("/data/feiten.json") == "data/feiten.json");
  CHECK(site_address("/") == "index.html");
  CHECK(site_address("https://x.nl/a/") == "https://x.nl/a/");
}

TEST_CASE("labels that look the same are the same when folded") {
  CHECK(folded("18\u00A0tot  30 jaar ") == folded("18 tot 30 jaar"));
  CHECK(folded("Cafe\u0301") == folded("caf\u00E9"));
  CHECK(folded("10\u201312") == folded("10-12"));
  CHECK(folded("18 - 30 jaar") == folded("18-30 jaar"));
  CHECK(folded("Noo\u00ADrd\u200B") == folded("noord"));
  CHECK(folded("10-12") != folded("1012"));
  CHECK(folded("cafe") != folded("caf\u00E9"));
  CHECK(folded("jong") != folded("oud"));
}

TEST_CASE("a name makes a slug") {
  CHECK(slug_of("Súdwest-Fryslân") == "sudwest-fryslan");
  CHECK(slug_of("'s-Hertogenbosch") == "s-hertogenbosch");
  CHECK(slug_of(" Jeugd & gezin! ") == "jeugd-gezin");
  CHECK(slug_of("2e kans 3") == "e-kans-3");
  CHECK(slug_of("2030").empty());
  CHECK(is_slug(slug_of("een heel lange naam van een programma dat in de hele regio loopt, tot 2030")));
}

}  // namespace voortgang

TEST_SUITE_END();
