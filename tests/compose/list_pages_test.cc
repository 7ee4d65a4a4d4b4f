// Pages that list: indicators, sources, deliveries, documents, spending plans.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>
#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

SmallProgramme with(const std::string& more, const std::string& dorp, const std::string& stad) {
  SmallProgramme small;
  return small.without_texts().dictionary(indicator("x", more)).figures("dorp", dorp).figures("stad", stad);
}

std::string row(const std::string& more, const std::string& dorp, const std::string& stad) {
  return lines_with(with(more, dorp, stad).page("indicatoren/index.html"), "x |");
}

}  // namespace

TEST_CASE("a heading that a page adds gives way to one of the text") {
  SmallProgramme small;
  small.put(
      "site/tekst/pagina/verantwoording.md",
      "---\ntitel: Verantwoording\n---\n\nInleiding.\n\n## Deze editie\n\nEen.\n\n### Bronnen\n\nTwee.\n");
  const std::string html = small.site().at("verantwoording/index.html");
  std::set<std::string> ids;
  for (std::size_t at = 0; (at = html.find(" id=\"", at)) != html.npos;) {
    at += 5;
    const std::string id = html.substr(at, html.find('"', at) - at);
    CHECK_MESSAGE(ids.insert(id).second, id);
  }
  CHECK(ids.contains("deze-editie"));
  for (const std::string target : {"deze-editie", "deze-editie-2"})
    CHECK(html.contains("href=\"#" + target + "\""));
}

TEST_CASE("a list of indicators leads with the region, or with the only gemeente that has figures") {
  const std::string sum = R"("aggregatie": "som")";
  CHECK(row(sum, "x;2021;2;;\n", "x;2021;4;;\n") == "x | geen oordeel | 6 stuks | 2021");
  CHECK(row(R"("gebieden": ["dorp"])", "x;2021;2;;\n", "") == "x | geen oordeel | 2 stuks | 2021");
  CHECK(row("", "x;2021;2;;\n", "x;2021;4;;\n") == "x | geen oordeel | alleen per gemeente");
  CHECK(row("", "x;2021;.;;\n", "x;2021;.;;\n") == "x | geen oordeel | onbekend");
  CHECK(lines_with(with(R"("voorbeeld": true, "gebieden": ["dorp"])", "x;2021;2;;\n", "")
                       .page("indicatoren/index.html"),
                   "voorbeeld") == "Cijfers bij Wonen voorbeeld");
}

TEST_CASE("an indicator with two figures or more has its course in the list") {
  const auto has_course = [](const std::string& rows) {
    const FileMap site = with("", rows, "")
                             .without("indicators/wonen/stad.csv")
                             .dictionary(indicator("x", R"("gebieden": ["dorp"])"))
                             .site();
    return site.at("indicatoren/index.html").find("<svg class=\"mini") != std::string::npos;
  };
  CHECK(has_course("x;2020;1;;\nx;2021;2;;\n"));
  CHECK_FALSE(has_course("x;2020;.;;\nx;2021;2;;\n"));
}

TEST_CASE("indicators stand below their goal; a goal without any has no table") {
  const std::string page = with("", "x;2021;2;;\n", "x;2021;4;;\n").page("indicatoren/index.html");
  CHECK(lines_with(page, "1. Genoeg") == "1. Genoeg woningen");
  CHECK(lines_with(page, "2. Goede") == "");
}

TEST_CASE("an indicator's own page tells how its verdict came about, where it has one") {
  const SmallProgramme judged =
      with(R"("gebieden": ["dorp"], "streefwaarden": [{"periode": "2030", "waarde": 20}],
      "methode": "lineair")",
           "x;2019;4;;\nx;2020;.;;\nx;2021;6;;\n", "");
  const std::string page = judged.page("indicatoren/x/index.html");
  CHECK(
      page.contains("x: de berekening (rechte lijn)\n"
                    "Gebied | Oordeel | Beginwaarde | Laatste cijfer | Doel | Aantal cijfers | "
                    "Groei tegenover nodige groei (R) | Score van −5 tot 5\n"
                    "Dorp | versnelling nodig | 4 (2019) | 6 (2021) | 20 (2030) | 2 | 0,6875 | 0,63\n"));
  CHECK(lines_with(with(R"("methode": "geen")", "x;2021;2;;\n", "").page("indicatoren/x/index.html"),
                   "Zo komt") == "");
}

TEST_CASE("how a verdict came about: the reason where there is none, growth and its limit without a target") {
  const auto details = [](const std::string& more, const std::string& rows) {
    return with(R"("gebieden": ["dorp"])" + more, rows, "").page("indicatoren/x/index.html");
  };
  CHECK(details(R"(, "methode": "cagr")", "x;2021;2;;\n")
            .contains("niet te bepalen\ner zijn minder dan twee cijfers"));
  const std::string growth = details(R"(, "methode": "cagr")", "x;2020;100;;\nx;2021;101;;\n");
  CHECK(
      growth.contains("Verandering per jaar (p) | Score van −5 tot 5\n"
                      "Dorp | versnelling nodig | 100 (2020) | 101 (2021) | 2 | 0,0100 | 1,25\n"));
  CHECK(details(R"(, "methode": "cagr", "grens": 200)", "x;2020;100;;\nx;2021;101;;\n")
            .contains("Ruimte tot de grens (C) | Score van −5 tot 5\n"
                      "Dorp | versnelling nodig | 100 (2020) | 101 (2021) | 2 | 0,0100 | 0,9539 | "));
  CHECK(details(R"(, "methode": "cagr")", "x;2020;0;;\nx;2021;101;;\n")
            .contains("\nNul is gerekend als 0,001, omdat delen door nul niet kan.\n"));
  CHECK_FALSE(growth.contains("Nul is"));
  CHECK(details(R"(, "methode": "handmatig", "oordelen": [{"oordeel": "op-koers", "reden": "Het gaat."}])",
                "x;2021;2;;\n")
            .contains("Dorp | op koers\nHet gaat."));
}

TEST_CASE("sources: with an address where there is one, and open data of each") {
  CHECK(lines_with(with("", "x;2021;2;;\n", "").page("verantwoording/index.html"), "| CSV") ==
        "x | x | elk jaar | | CSV");
  const std::string html =
      with(R"("bronUrl": "https://voorbeeld.nl/", "voorbeeld": true)", "x;2021;2;;\n", "")
          .site()
          .at("verantwoording/index.html");
  CHECK(lines_with(page_text(html), "| CSV") == "x | x | elk jaar | voorbeeld | CSV");
  CHECK(html.find("<a href=\"https://voorbeeld.nl/\">x</a>") != html.npos);
}

TEST_CASE("deliveries are listed with the number of their series and rows") {
  const std::string page =
      with("", "x;2020;1;;\nx;2021;2;;\n", "x;2021;4;;\n").page("verantwoording/index.html");
  CHECK(lines_with(page, "indicators/") ==
        "indicators/wonen/dorp.csv | Wonen | Dorp | 1 | 2\nindicators/wonen/stad.csv | Wonen | Stad | 1 | 1");
}

TEST_CASE("a page of accounts begins with its own text") {
  SmallProgramme small;
  small.put("site/tekst/pagina/verantwoording.md", "---\ntitel: Verantwoording\n---\n\nZo werken we.\n");
  CHECK(small.page("verantwoording/index.html")
            .starts_with("Verantwoording\nZo werken we.\nOp deze pagina\nDeze editie\n"));
}

TEST_CASE("a page with many headings lists them behind its first words, each with a place of its own") {
  SmallProgramme small;
  const std::string few =
      "---\ntitel: Zo werkt het\n---\n\nKort.\n\n## Eén\n\nA.\n\n## Twee\n\nB.\n\n## Twee\n\nC.\n";
  small.put("site/tekst/pagina/uitleg.md", few);
  CHECK(small.site().at("uitleg/index.html").find("opdeze") == std::string::npos);
  small.put("site/tekst/pagina/uitleg.md", few + "\n## Vier\n\nD.\n\n### Vijf\n\nE.\n");
  const std::string page = small.site().at("uitleg/index.html");
  CHECK(page_text(page).contains("Kort.\nOp deze pagina\nEén\nTwee\nTwee\nVier\n"));
  CHECK_FALSE(page_text(page).contains("Vier\nVijf\n"));
  for (const char* id : {"een", "twee", "twee-2", "vier"}) {
    CHECK_MESSAGE(page.contains(fmt::format("href=\"#{}\"", id)), id);
    CHECK_MESSAGE(page.contains(fmt::format("<h2 id=\"{}\">", id)), id);
  }
}

TEST_CASE("every document is listed, to read and as Markdown, and letters under their kind") {
  const SmallProgramme small;
  const std::string page = small.page("documenten/index.html");
  CHECK(page.contains(
      "Gebied | Rapport | Brief en bijlagen\nPolder | Voortgang uitvoeringsprogramma van Polder\nMarkdown\n"
      "Dorp | Voortgang uitvoeringsprogramma van Dorp\nMarkdown | Brief van Dorp\nMarkdown\n"));
  const std::string html = small.site().at("documenten/index.html");
  CHECK(html.find("href=\"dorp/brief-2022-02.md\"") != html.npos);
  CHECK(lines_with(small.page("gemeenten/dorp/index.html"), "Brief") == "Brief");
  CHECK(lines_with(small.page("gemeenten/stad/index.html"), "Brief") == "");
}

TEST_CASE("each gemeente's letters are its own, whoever's come first") {
  SmallProgramme small;
  small.put("site/documenten/stad/brief.md",
            "---\nonderwerp: V\nondertekening: {namens: W, functies: [s]}\n---\n\nDag.\n");
  CHECK(lines_with(small.page("gemeenten/stad/index.html"), "Brief") == "Brief");
  CHECK(small.page("documenten/index.html").contains("van Stad\nMarkdown | Brief van Stad\nMarkdown\n"));
}

TEST_CASE("a spending plan has the title of its own text, or says whose it is") {
  SmallProgramme small;
  small.put("templates/html/pagina.html", "<title>{{titel}}</title>{{{inhoud}}}");
  CHECK(lines_with(small.page("begroting/dorp/index.html"), "Bestedingsplan Dorp") ==
        "Bestedingsplan Dorp\nBestedingsplan Dorp: bedragen in euro's per project en jaar");
  CHECK(small.page("begroting/index.html").contains("Bestedingsplannen\nDorp\n"));
  CHECK(lines_with(small.page("gemeenten/dorp/index.html"), "Bestedingsplan") == "Bestedingsplan Dorp");
  CHECK(lines_with(small.page("gemeenten/stad/index.html"), "Bestedingsplan") == "");
  small.put("site/begroting/dorp.md", "---\ntitel: Ons geld\n---\n\nDit kost het.\n");
  CHECK(small.page("begroting/dorp/index.html").starts_with("Ons geld\nDit kost het.\nGeld per doel\n"));
  // Two pages of one name are told apart.
  small.put("site/begroting/stad.csv",
            "nummer;project;hoofddoelen;jaar;bedrag;dekking;zekerheid;telling;voetnoot\n1;Huis;wonen;2021;"
            "1000;;;;\n");
  small.put("site/begroting/stad.md", "---\ntitel: Ons geld\n---\n\nDit kost het.\n");
  CHECK(small.page("begroting/dorp/index.html").starts_with("Ons geld van Dorp\n"));
  CHECK(small.page("begroting/stad/index.html").starts_with("Ons geld van Stad\n"));
}

TEST_CASE("headings of a text come below the title of its page") {
  SmallProgramme small;
  small.put("site/begroting/dorp.md", "---\ntitel: Ons geld\n---\n\n# Kop\n\n## Verder\n\nDit kost het.\n");
  small.put("site/tekst/pagina/over.md", "---\ntitel: Over ons\n---\n\n# Kop\n\nWie wij zijn.\n");
  const FileMap site = small.site();
  CHECK(site.at("begroting/dorp/index.html").find("<h2 id=\"kop\">Kop</h2>\n<h3>Verder</h3>") !=
        std::string::npos);
  CHECK(site.at("over/index.html").find("<h2 id=\"kop\">Kop</h2>") != std::string::npos);
}

TEST_CASE("a page of one's own has its title, or else its name") {
  SmallProgramme small;
  small.put("templates/html/pagina.html", "<title>{{titel}}</title>{{{inhoud}}}");
  small.put("site/tekst/pagina/over.md", "---\ntitel: Over ons\n---\n\nWie wij zijn.\n");
  CHECK(small.page("over/index.html") == "Over ons\nWie wij zijn.\n");
}

}  // namespace voortgang::test

TEST_SUITE_END();
