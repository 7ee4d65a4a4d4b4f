// How a goal stands, and its indicators one by one.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kDorp = "gemeenten/dorp/wonen/index.html";

std::string by_hand(const std::string& id, const std::string& verdict) {
  return indicator(
      id, R"("methode": "handmatig", "oordelen": [{"oordeel": ")" + verdict + R"(", "reden": "Zo."}])");
}

SmallProgramme five() {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("a", R"("methode": "geen")") + "," + by_hand("b", "op-koers") +
                                   "," + by_hand("c", "op-koers") + "," + by_hand("d", "verslechtering") +
                                   "," + by_hand("e", "beperkt"));
  const std::string rows = "a;2021;1;;\nb;2021;2;;\nc;2021;3;;\nd;2021;.;;\ne;2021;5;;\n";
  return small.figures("dorp", rows).figures("stad", rows);
}

}  // namespace

TEST_CASE("the verdicts of a goal's indicators are counted, from good to bad") {
  CHECK(lines_with(five().page(kDorp), "met een oordeel") ==
        "Van de vier cijfers met een oordeel zijn er twee op koers, gaat er één te langzaam en gaat er één "
        "slechter.");
  CHECK(lines_with(five().page("gemeenten/dorp/zorg/index.html"), "met een oordeel") == "");
  const auto of = [](const std::string& dictionary) {
    SmallProgramme small = five();
    return lines_with(small.dictionary(dictionary).page(kDorp), "cijfers met een oordeel");
  };
  const std::string rest =
      "," + indicator("a", R"("methode": "geen")") + "," + indicator("d", R"("methode": "geen")");
  CHECK(of(by_hand("b", "beperkt") + "," + by_hand("c", "beperkt") + "," +
           indicator("e", R"("methode": "geen")") + rest) ==
        "Beide cijfers met een oordeel gaan te langzaam.");
  CHECK(of(by_hand("b", "op-koers") + "," + by_hand("c", "op-koers") + "," + by_hand("e", "op-koers") +
           rest) == "Alle drie de cijfers met een oordeel zijn op koers.");
}

TEST_CASE("a figure of which no verdict can be given is not one of those that have one") {
  const auto of = [](const std::string& dictionary) {
    SmallProgramme small = five();
    return lines_with(small.dictionary(dictionary).page(kDorp), "oordeel niet te bepalen");
  };
  const auto no_verdict = [](const std::string& id) { return indicator(id, R"("methode": "geen")"); };
  // One figure is not enough to see where it goes.
  const auto unknown = [](const std::string& id) {
    return indicator(id, R"("streefwaarden": [{"periode": "2026", "waarde": 20}])");
  };
  const std::string rest = "," + no_verdict("a") + "," + no_verdict("d");
  CHECK(
      of(by_hand("b", "beperkt") + "," + by_hand("c", "op-koers") + "," + unknown("e") + rest) ==
      "Van de twee cijfers met een oordeel is er één op koers en gaat er één te langzaam. Bij één cijfer is "
      "het oordeel niet te bepalen.");
  CHECK(
      of(by_hand("b", "beperkt") + "," + unknown("c") + "," + unknown("e") + rest) ==
      "Eén cijfer heeft een oordeel: beperkte vooruitgang. Bij twee cijfers is het oordeel niet te bepalen.");
  CHECK(of(no_verdict("b") + "," + no_verdict("c") + "," + unknown("e") + rest) ==
        "Bij één cijfer is het oordeel niet te bepalen.");
}

TEST_CASE("figures that reached their target are counted as such") {
  SmallProgramme small;
  const auto aiming = [](const std::string& id) {
    return indicator(id, R"("streefwaarden": [{"periode": "2026", "waarde": 20}])");
  };
  const std::string rows = "a;2020;10;;\na;2021;30;;\nb;2020;10;;\nb;2021;";
  small.without_texts().dictionary(aiming("a") + "," + aiming("b"));
  const auto said = [&](const std::string& last) {
    return lines_with(
        small.figures("dorp", rows + last + ";;\n").figures("stad", rows + last + ";;\n").page(kDorp),
        "cijfers met een oordeel");
  };
  CHECK(said("9") ==
        "Van de twee cijfers met een oordeel heeft er één het doel bereikt en gaat er één slechter.");
  CHECK(said("30") == "Beide cijfers met een oordeel hebben het doel bereikt.");
}

TEST_CASE("a letter's summary has the first three figures with a verdict, of those that have a number") {
  SmallProgramme small = five();
  small.put("site/documenten/dorp/brief.md",
            "---\nonderwerp: V\nondertekening: {namens: W, functies: [s]}\n---\n\n{{samenvatting}}\n");
  const auto said = [&] {
    return lines_with(small.page("documenten/dorp/brief-2022-02.html"), "stuks (2021)");
  };
  CHECK(said() ==
        "b: 2 stuks (2021), op koers\nc: 3 stuks (2021), op koers\ne: 5 stuks (2021), beperkte vooruitgang");
  const std::string without = R"("methode": "geen")";
  small.dictionary(indicator("a", without) + "," + indicator("b", without) + "," + indicator("c", without) +
                   "," + indicator("d", without) + "," + indicator("e", without));
  CHECK(said() == "a: 1 stuks (2021)\nb: 2 stuks (2021)\nc: 3 stuks (2021)");
}

TEST_CASE("a goal without figures says so, with the reason where one was given") {
  SmallProgramme small;
  CHECK(lines_with(small.page("zorg/index.html"), "geen cijfers") ==
        "Deze editie heeft hiervoor geen cijfers.");
  small.without("indicators/wonen/stad.csv")
      .put("site/editie.json",
           R"({"id": "2022-02", "titel": "t", "datum": "2022-02-10", "peilperiode": "2021-H2",
          "status": "concept", "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "stad", "reden": "storing"}]})");
  CHECK(lines_with(small.page("gemeenten/stad/wonen/index.html"), "geen cijfers") ==
        "Deze editie heeft hiervoor geen cijfers van Stad: storing");
  CHECK(lines_with(small.page("gemeenten/stad/zorg/index.html"), "geen cijfers") ==
        "Deze editie heeft hiervoor geen cijfers.");
}

TEST_CASE("a gemeente's indicator stands beside the region's") {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("x", R"("aggregatie": "som", "methode": "cagr")"));
  small.figures("dorp", "x;2021;1;;\n").figures("stad", "x;2021;3;;\n");
  CHECK(small.page(kDorp).contains("Dorp | | 1\nStad | | 3\nRegio | 4\n"));
  small.figures("stad", "x;2021;.;;\n");
  CHECK_FALSE(small.page(kDorp).contains("Regio | | "));
}

TEST_CASE("about an indicator: what it counts, how often, which way is better and whose it is") {
  SmallProgramme small;
  small.without_texts().dictionary(indicator(
      "x",
      R"("definitie": "Wat het is.", "eigenaar": "GGD", "licentie": "CC0", "bronUrl": "https://voorbeeld.nl/")"));
  small.figures("dorp", "x;2021;1;;\n").figures("stad", "x;2021;3;;\n");
  const std::string page = small.page("indicatoren/x/index.html");
  CHECK(page.find(
            "Wat we tellen: Wat het is.\nEenheid: stuks\nHoe vaak: elk jaar\nRichting: hoger is beter\nBron: "
            "x\nEigenaar: GGD\nLicentie: CC0 1.0 (geen voorwaarden)\n") != page.npos);
  CHECK(small.site().at("indicatoren/x/index.html").find("<a href=\"https://voorbeeld.nl/\">x</a>") !=
        std::string::npos);
}

TEST_CASE("the state of all goals in all areas, each a link to its figures") {
  const SmallProgramme small = five();
  const std::string html = small.site().at("index.html");
  CHECK(lines_with(page_text(html), "Doel |") == "Doel | Hele regio | Een cijfer erbij | Dorp | Stad");
  CHECK(html.find("href=\"gemeenten/dorp/wonen/index.html\"") != html.npos);
  CHECK(small.page("gemeenten/index.html").find("Gebied | 1. Wonen | 2. Zorg\n") != std::string::npos);
}

TEST_CASE("the page of a goal has its summary, marked where it is an example") {
  SmallProgramme small;
  CHECK(lines_with(small.page("wonen/index.html"), "Er komen meer") == "Er komen meer woningen.");
  small.put("site/tekst/dorp/wonen.md", "---\nsamenvatting: Wij ook.\nvoorbeeld: ja\n---\n\nTekst.\n");
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "Wij ook") == "Wij ook. voorbeeld");
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "verzonnen") ==
        "Voorbeeldtekst: deze tekst is verzonnen.");
}

TEST_CASE("many figures that are judged stand in one table, and those that point to them still find them") {
  std::string dictionary, rows;
  const auto page_of = [&](int count) {
    dictionary.clear(), rows.clear();
    for (int i = 0; i < count; ++i) {
      const std::string id = "n" + std::to_string(i);
      dictionary += (i == 0 ? "" : ",") + by_hand(id, "op-koers");
      rows += id + ";2020;1;;\n" + id + ";2021;2;;\n";
    }
    SmallProgramme small;
    small.without_texts().dictionary(dictionary).figures("dorp", rows).figures("stad", rows);
    return small.site().at(kDorp);
  };
  const std::string few = page_of(40), many = page_of(41);
  CHECK(few.contains("<div class=\"rij\""));
  CHECK_FALSE(few.contains("Cijfers die beoordeeld worden"));
  CHECK_FALSE(many.contains("<div class=\"rij\""));
  CHECK(many.contains("<caption>Cijfers die beoordeeld worden"));
  CHECK(many.contains("<tr id=\"n40\""));
  CHECK(many.contains(" id=\"n40-2021\""));
  CHECK(many.size() < few.size());
}

TEST_CASE("what is judged and cannot be decided is in the table, and not among those with a verdict") {
  std::string dictionary = indicator("n0", R"("streefwaarden": [{"periode": "2026", "waarde": 20}])");
  std::string rows = "n0;2021;2;;\n";
  for (int i = 1; i <= 40; ++i) {
    const std::string id = "n" + std::to_string(i);
    dictionary += "," + by_hand(id, "op-koers");
    rows += id + ";2021;2;;\n";
  }
  SmallProgramme small;
  small.without_texts().dictionary(dictionary).figures("dorp", rows).figures("stad", rows);
  const std::string page = small.page(kDorp);
  CHECK(
      page.contains("Alle 40 de cijfers met een oordeel zijn op koers. Bij één cijfer is het oordeel niet te "
                    "bepalen."));
  CHECK(page.contains("Cijfers die beoordeeld worden"));
  CHECK(lines_with(page, "n0 | ").contains("niet te bepalen"));
}

TEST_CASE("a row tells the first sentence of what is counted, whatever is short for something in it") {
  const auto told = [](const std::string& definition) {
    SmallProgramme small;
    small.without_texts().dictionary(
        indicator("x", R"("methode": "cagr", "definitie": ")" + definition + "\""));
    small.figures("dorp", "x;2020;1;;\nx;2021;2;;\n").figures("stad", "x;2020;1;;\nx;2021;2;;\n");
    return lines_with(small.page(kDorp), "Meer over x");
  };
  CHECK(told("Woningen. Elk jaar.") == "Woningen. Meer over x");
  CHECK(told("Woningen, o.a. flats en bijv. huizen. Elk jaar.") ==
        "Woningen, o.a. flats en bijv. huizen. Meer over x");
}

TEST_CASE("local texts stand on the pages of their gemeenten alone, and the goal's page leads there") {
  SmallProgramme small;
  for (const char* area : {"dorp", "stad"})
    small.put(std::string("site/tekst/") + area + "/wonen.md",
              "---\nsamenvatting: K.\n---\n\nTekst van " + std::string(area) + ".\n");
  CHECK(lines_with(small.page("wonen/index.html"), "Tekst van") == "");
  CHECK(small.site().at("wonen/index.html").contains("href=\"../gemeenten/dorp/wonen/index.html\""));
  CHECK(small.page("gemeenten/dorp/wonen/index.html").contains("Wat Dorp doet\nTekst van dorp.\n"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
