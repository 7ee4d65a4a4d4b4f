// Around what a page says: its title, the way to it, the menus; and the fixed pages whole.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kAround =
    "<p>{{titel}}:{{#kruimels}} / {{titel}}{{#adres}} ({{adres}}){{/adres}}{{/kruimels}}; "
    "{{#menu}}{{#huidig}}bij "
    "{{titel}}{{/huidig}}{{/menu}}</p>";

// Title, way and place in the menu of a page, on one line.
std::string around(const std::string& page, SmallProgramme small = {}) {
  small.put("templates/html/pagina.html", std::string("<title>x</title>") + kAround + "<p>{{{inhoud}}}</p>");
  small.put("templates/html/rapport.html", std::string("<title>x</title>") + kAround + "<p>{{{inhoud}}}</p>");
  const std::string text = small.page(page);
  return text.substr(2, text.find('\n', 2) - 2);
}

std::string menus(SmallProgramme small) {
  small.put("templates/html/pagina.html",
            "<title>x</title>{{#menu}}{{titel}} | {{/menu}}<br>{{#voetmenu}}{{titel}} | "
            "{{/voetmenu}}<br>{{{inhoud}}}");
  const std::string text = small.page("404.html");
  return text.substr(2, text.find("\nMisschien", 2) - 2);
}

}  // namespace

TEST_CASE("every page says what it is, how one came there and where it is in the menu") {
  CHECK(around("index.html") == "Proef: hoe staat het ervoor in Polder?:; bij Doelen");
  CHECK(
      around("wonen/index.html") ==
      "1. Genoeg woningen: / Overzicht (../index.html) / Doelen (../index.html#doelen) / Wonen; bij Doelen");
  CHECK(around("gemeenten/index.html") ==
        "Gemeenten: / Overzicht (../index.html) / Gemeenten; bij Gemeenten");
  CHECK(around("gemeenten/dorp/index.html") ==
        "Gemeente Dorp: / Overzicht (../../index.html) / Gemeenten (../../gemeenten/index.html) / Dorp; bij "
        "Gemeenten");
  CHECK(around("gemeenten/dorp/wonen/index.html") ==
        "Wonen in Dorp: / Overzicht (../../../index.html) / Gemeenten (../../../gemeenten/index.html) / Dorp "
        "(../../../gemeenten/dorp/index.html) / Wonen; bij Gemeenten");
  CHECK(around("indicatoren/index.html") == "Cijfers: / Overzicht (../index.html) / Cijfers; bij Cijfers");
  CHECK(around("indicatoren/wachttijd/index.html") ==
        "Wachttijd op een woning: / Overzicht (../../index.html) / Cijfers (../../indicatoren/index.html) / "
        "Wonen "
        "(../../wonen/index.html) / Wachttijd op een woning; bij Cijfers");
  CHECK(around("acties/index.html") ==
        "Activiteiten: / Overzicht (../index.html) / Activiteiten; bij Activiteiten");
  CHECK(around("begroting/index.html") ==
        "Bestedingsplannen: / Overzicht (../index.html) / Bestedingsplannen;");
  CHECK(around("begroting/dorp/index.html") ==
        "Bestedingsplan Dorp: / Overzicht (../../index.html) / Bestedingsplannen "
        "(../../begroting/index.html) / Dorp;");
  CHECK(around("documenten/index.html") ==
        "Documenten: / Overzicht (../index.html) / Documenten; bij Documenten");
  CHECK(around("documenten/dorp/voortgang-2022-02.html") ==
        "Voortgang uitvoeringsprogramma Proefprogramma: / Overzicht (../../index.html) / Documenten "
        "(../../documenten/index.html) / Gemeente Dorp; bij Documenten");
  CHECK(around("verantwoording/index.html") ==
        "Verantwoording: / Overzicht (../index.html) / Verantwoording; bij Verantwoording");
  CHECK(around("404.html").starts_with("Deze pagina bestaat niet: / Overzicht"));
}

TEST_CASE("the menu has what there is, and own pages stand at the foot") {
  CHECK(menus({}) ==
        "Doelen | Gemeenten | Cijfers | Activiteiten | Documenten | Verantwoording\nBestedingsplannen | Open "
        "data | Nieuwe "
        "documenten volgen");
  SmallProgramme small;
  small.without("site/begroting/dorp.csv").without("site/begroting/dorp.dekking.csv");
  small.put("site/tekst/pagina/over.md", "---\ntitel: Over ons\n---\n\nWij.\n");
  small.put("site/tekst/pagina/verantwoording.md", "---\ntitel: Hoe\n---\n\nZo.\n");
  small.put("site/tekst/pagina/wie.md", "---\ntitel: Wie\n---\n\nWij.\n");
  CHECK(menus(small) ==
        "Doelen | Gemeenten | Cijfers | Activiteiten | Documenten | Verantwoording\nOver ons | Wie | Open "
        "data | Nieuwe documenten volgen");
}

TEST_CASE("the overview begins with what the programme is, and shows its goals and its gemeenten") {
  SmallProgramme small;
  small.change("site/programma.json", "\"id\"", R"("inleiding": "Samen bouwen.", "id")");
  const std::string page = small.page("index.html");
  CHECK(page.contains("Samen bouwen.\nUw gemeente\nDorp\nStad\nDe twee doelen\n"));
  CHECK(page.contains("Doel | Hele regio | Een cijfer erbij | Dorp | Stad\n1. WonenGenoeg woningen | "));
}

TEST_CASE("the figure beside a goal says of when it is, and how sure") {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("x", R"("methode": "cagr")"));
  small.figures("regio", "x;2020;2;;\nx;2021;3;voorlopig;\n")
      .figures("dorp", "x;2021;1;;\n")
      .figures("stad", "x;2021;1;;\n");
  CHECK(small.page("index.html").contains("3 x (stuks), 2021, voorlopig"));
  small.figures("regio", "x;2020;2;;\nx;2021;3;;\n");
  CHECK(small.page("index.html").contains("3 x (stuks), 2021"));
  CHECK_FALSE(small.page("index.html").contains("3 x (stuks), 2021, "));
}

TEST_CASE("a programme of one goal speaks of the goal, not of one of them") {
  struct Case {
    const char* direction;
    const char* rows;
    const char* sentence;
  };
  const Case cases[] = {
      {"neutraal", "x;2020;10;;\nx;2021;10;;\n", "Voor het doel is er geen oordeel."},
      {"hoger-is-beter", "x;2020;10;;\nx;2021;30;;\n", "Het doel is bereikt."},
      {"hoger-is-beter", "x;2020;10;;\nx;2021;15;;\n", "Het doel is op koers."},
      {"hoger-is-beter", "x;2020;10;;\nx;2021;11;;\n", "Bij het doel gaat het te langzaam."},
      {"hoger-is-beter", "x;2020;10;;\nx;2021;9;;\n", "Bij het doel gaat het slechter."}};
  for (const Case& c : cases) {
    CAPTURE(c.rows);
    SmallProgramme small;
    const std::string_view two = R"(,
    {"id": "zorg", "naam": "Zorg", "titels": {"voortgang": {"nummer": 2, "titel": "Goede zorg"}}})";
    const std::string target = std::string_view(c.direction) == "neutraal"
                                   ? std::string()
                                   : std::string(R"(, "streefwaarden": [{"periode": "2026", "waarde": 20}])");
    small.without_texts()
        .without("site/tekst/regio/zorg.md")
        .change("site/programma.json", two, "")
        .dictionary(R"({"id": "x", "hoofddoel": "wonen", "naam": "x", "soort": "stand", "eenheid": "huizen",
          "bron": "x", "decimalen": 0, "gebieden": ["dorp"], "frequentie": "jaar", "richting": ")" +
                    std::string(c.direction) + "\"" + target + "}")
        .figures("dorp", c.rows)
        .without("indicators/wonen/stad.csv");
    const std::string page = small.page("gemeenten/dorp/index.html");
    INFO(page);
    CHECK(page.contains(c.sentence));
    CHECK(page.contains("\nHet doel\n"));
  }
}

TEST_CASE("where all goals are on course, they are not counted out of themselves") {
  const auto of_goal = [](const std::string& id, const std::string& goal) {
    return R"({"id": ")" + id + R"(", "hoofddoel": ")" + goal + R"(", "naam": ")" + id +
           R"(", "soort": "stand", "eenheid": "huizen", "richting": "hoger-is-beter", "bron": "x", "decimalen": 0,
               "gebieden": ["dorp"], "frequentie": "jaar", "streefwaarden": [{"periode": "2026", "waarde": 20}]})";
  };
  SmallProgramme small;
  small.without_texts()
      .dictionary(of_goal("x", "wonen") + "," + of_goal("y", "zorg"))
      .figures("dorp", "x;2020;10;;\nx;2021;15;;\n")
      .put("indicators/zorg/dorp.csv", "indicator;periode;waarde\ny;2020;10\ny;2021;15\n")
      .without("indicators/wonen/stad.csv");
  CHECK(small.page("gemeenten/dorp/index.html").contains("\nBeide doelen zijn op koers.\n"));
  small.put("indicators/zorg/dorp.csv", "indicator;periode;waarde\ny;2020;10\ny;2021;9\n");
  CHECK(small.page("gemeenten/dorp/index.html")
            .contains("\nEén van de twee doelen is op koers, bij één gaat het slechter.\n"));
}

TEST_CASE("on a telephone a verdict in the list of gemeenten stands behind the name of its goal") {
  const std::string html = SmallProgramme().site().at("gemeenten/index.html");
  CHECK(html.contains("<td data-k=\"1. Wonen\">"));
}

TEST_CASE("who is lost is told where to begin again") {
  CHECK(SmallProgramme().page("404.html") ==
        "Deze pagina bestaat niet\nMisschien is het adres niet goed overgenomen, of is de pagina verplaatst. "
        "Begin opnieuw "
        "bij het overzicht.\nDoelen\nOverzicht\n1. Genoeg woningen\n2. Goede zorg\nUw "
        "gemeente\nDorp\nStad\n");
}

}  // namespace voortgang::test

TEST_SUITE_END();
