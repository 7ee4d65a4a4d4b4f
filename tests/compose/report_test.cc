// Reports and letters: which chapters, in what order, and what a gemeente's own says.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kRegion = "documenten/regio/voortgang-2022-02.html";
constexpr const char* kDorp = "documenten/dorp/voortgang-2022-02.html";

// Its headings of the second and third level, in order.
std::string headings(const std::string& html) {
  std::string out;
  for (std::size_t at = 0; (at = html.find("<h", at)) != html.npos; ++at) {
    if (html[at + 2] != '2' && html[at + 2] != '3') continue;
    const std::size_t begin = html.find('>', at) + 1;
    out += html.substr(begin, html.find("</h", begin) - begin) + "\n";
  }
  return out;
}

SmallProgramme with_local_text(const std::string& front) {
  SmallProgramme small;
  return small.put("site/tekst/dorp/wonen.md", "---\n" + front + "---\n\nIn Dorp bouwen we.\n");
}

// A council proposal of Dorp, with more lines in front.
SmallProgramme proposal(const std::string& front) {
  SmallProgramme small;
  small.put("templates/html/raadsvoorstel.html",
            "<title>{{onderwerp}}</title>{{#bijlagen}}<p>[{{titel}}] {{adres}}</p>{{/bijlagen}}{{{inhoud}}}");
  small.put("templates/md/raadsvoorstel.md", "{{{inhoud}}}\n");
  return small.put(
      "site/documenten/dorp/raadsvoorstel.md",
      "---\nonderwerp: Woningen\nondertekening: {namens: Het college, functies: [de secretaris]}\n" + front +
          "---\n\nWij vragen u dit.\n");
}

}  // namespace

TEST_CASE("numbered chapters are numbered among themselves, in the order of their files") {
  SmallProgramme small;
  small.put("site/tekst/hoofdstukken/05-voor.md", "---\ntitel: Vooraf\n---\n\nWelkom.\n")
      .put("site/tekst/hoofdstukken/20-na.md", "---\ntitel: Hoe verder\ngenummerd: ja\n---\n\nDoor.\n")
      .put("site/tekst/hoofdstukken/30-slot.md", "---\ntitel: Slot\n---\n\nDank.\n");
  const std::string html = small.site().at(kRegion);
  CHECK(headings(html) ==
        "Samenvatting\nWat beter gaat\nWat slechter gaat\nWat wij vragen\nInhoud\nVooraf\n1. Het "
        "programma\nHoofddoel 1. Genoeg woningen\nHoofddoel 2. Goede zorg\n2. Hoe "
        "verder\nSlot\n");
  CHECK(html.find("href=\"#hoofdstuk-slot\"") != html.npos);
}

TEST_CASE("the summary has a verdict and a telling figure for every goal, and what became better and worse") {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("op") + "," + indicator("neer") + "," + indicator("oud"));
  for (const char* area : {"dorp", "stad"})
    small.figures(area,
                  "op;2020;5;;\nop;2021;8;;\nneer;2020;9;;\nneer;2021;7;;\noud;2010;1;;\noud;2011;2;;\n");
  const std::string text = small.page(kDorp);
  const std::string summary =
      text.substr(text.find("Samenvatting"), text.find("Inhoud\n") - text.find("Samenvatting"));
  CHECK(lines_with(summary, "De stand van") == "De stand van de 2 hoofddoelen: 2 geen oordeel.");
  CHECK(lines_with(summary, "1. Genoeg woningen").find("(2021)") != std::string::npos);
  CHECK(lines_with(summary, "geen cijfers").starts_with("2. Goede zorg"));
  CHECK(lines_with(summary, "was 5 (2020)") != "");
  CHECK(summary.find("Wat beter gaat") < summary.find("was 5 (2020)"));
  CHECK(summary.find("was 5 (2020)") < summary.find("Wat slechter gaat"));
  CHECK(summary.find("Wat slechter gaat") < summary.find("was 9 (2020)"));
  CHECK(lines_with(summary, "2011") == "");
  CHECK(lines_with(summary, "ter informatie") == "Dit verslag is ter informatie. Wij vragen geen besluit.");
}

TEST_CASE("the summary tells what the letter asks, and what a proposal wants decided") {
  SmallProgramme small =
      proposal("gevraagd: Wij vragen u om uw wensen.\nbesluiten: [Geld beschikbaar stellen.]\n");
  const std::string text = small.page(kDorp);
  CHECK(lines_with(text, "uw wensen") == "Wij vragen u om uw wensen.");
  CHECK(lines_with(text, "Geld beschikbaar") == "Geld beschikbaar stellen.");
  CHECK(lines_with(text, "ter informatie") == "");
  CHECK(lines_with(small.page(kRegion), "ter informatie") != "");
}

TEST_CASE("the cover says for whom the report is, and of when") {
  const SmallProgramme small;
  const std::string region = small.page(kRegion);
  CHECK(lines_with(region, "Regio Polder") == "Voor: Regio Polder");
  CHECK(lines_with(region, "Februari 2022") == "Editie: Februari 2022");
  CHECK(lines_with(region, "Datum") == "Datum: 10 februari 2022");
  CHECK(lines_with(region, "Cijfers tot en met") == "Cijfers tot en met: 2e halfjaar 2021");
  CHECK(lines_with(region, "Uitgever") == "Uitgever: gemeente Stad");
  CHECK(lines_with(small.page(kDorp), "Voor:") == "Voor: Gemeente Dorp");
}

TEST_CASE("a report passes over the figures and activities of a goal that has none") {
  SmallProgramme small;
  small.put("site/acties.csv",
            "hoofddoel;gebied;titel;status;start;eind;actiehouder\nwonen;dorp;Doen;loopt;2021;;Wij\n");
  const std::string report = small.page("documenten/dorp/voortgang-2022-02.html");
  const std::string zorg = report.substr(report.rfind("Hoofddoel 2."));
  CHECK(lines_with(report.substr(0, report.rfind("Hoofddoel 2.")), "Activiteiten") ==
        "Activiteiten\nActiviteiten bij Wonen");
  CHECK(lines_with(zorg, "geen cijfers") == "");
  CHECK(lines_with(zorg, "Cijfers van") == "");
  CHECK(lines_with(zorg, "Activiteiten") == "");
}

TEST_CASE("a gemeente's report has its own text below the region's, or says that there is none") {
  const std::string page = with_local_text("samenvatting: Wij ook.\n").page(kDorp);
  CHECK(page.find("We bouwen woningen.\nLokaal: Dorp\nIn Dorp bouwen we.\n") != page.npos);
  CHECK(lines_with(page, "geen lokale tekst") == "Over dit doel is geen lokale tekst geleverd.");  // of zorg
  CHECK(lines_with(with_local_text("").page("documenten/stad/voortgang-2022-02.html"), "geen lokale tekst") ==
        "Over dit doel is geen lokale tekst geleverd.\nOver dit doel is geen lokale tekst geleverd.");
  CHECK(lines_with(page, "Cijfers van") == "Cijfers van Dorp");
}

TEST_CASE("the region's report gives the summary of each gemeente that has one") {
  CHECK(lines_with(with_local_text("samenvatting: Wij ook.\n").page(kRegion), "Dorp. ") == "Dorp. Wij ook.");
  CHECK(lines_with(with_local_text("samenvatting: Wij ook.\nvoorbeeld: ja\n").page(kRegion), "Dorp. ") ==
        "Dorp. Wij ook. voorbeeld");
  CHECK(lines_with(with_local_text("").page(kRegion), "Lokaal") == "");
  CHECK(lines_with(with_local_text("samenvatting: Wij ook.\n").page(kRegion), "Lokaal") == "Lokaal");
}

TEST_CASE("the region's text: its introduction, and the rest below a heading") {
  SmallProgramme small;
  const auto page = [&](const std::string& text) {
    return small.put("site/tekst/regio/wonen.md", "---\nsamenvatting: Kort.\n---\n\n" + text).page(kRegion);
  };
  CHECK(lines_with(page("Vooraf.\n"), "Regionaal") ==
        "Bouwen | Regionaal | loopt | 2021 tot en met 2023 | Gemeente Stad");
  CHECK(page("Vooraf.\n\n## Verder\n\nMeer.\n").find("Vooraf.\nRegionaal\nVerder\nMeer.\n") !=
        std::string::npos);
  CHECK(page("## Verder\n\nMeer.\n").find("Regionaal\nVerder\nMeer.\n") != std::string::npos);
}

TEST_CASE("a proposal puts its decisions first, numbered; a letter without decisions has no such heading") {
  const std::string page = proposal("besluiten: [Het plan vaststellen., Geld vrijmaken.]\n")
                               .page("documenten/dorp/raadsvoorstel-2022-02.html");
  CHECK(page.find("Voorgesteld besluit\nHet plan vaststellen.\nGeld vrijmaken.\nWij vragen u dit.\n") !=
        page.npos);
  const SmallProgramme small;
  CHECK(lines_with(small.page("documenten/dorp/brief-2022-02.html"), "besluit") == "");
}

TEST_CASE("an attachment that is one of our documents has its address, and a number where it was given one") {
  const std::string page =
      proposal(
          "besluiten: [Vaststellen.]\nbijlagen:\n  - {titel: Rapport, nummer: \"1\", document: voortgang}\n"
          "  - {titel: Kaart}\n")
          .page("documenten/dorp/raadsvoorstel-2022-02.html");
  CHECK(lines_with(page, "[") == "[Rapport (1)] ../../documenten/dorp/voortgang-2022-02.html\n[Kaart]");
}

// Every month of that many years, of an indicator that is counted by month.
SmallProgramme months_of(int years) {
  SmallProgramme small;
  std::string rows;
  for (int year = 2022 - years; year < 2022; ++year) {
    for (int month = 1; month <= 12; ++month) rows += fmt::format("x;{}-{:02};{}\n", year, month, month);
  }
  small.without_texts().put("indicators/wonen/stad.csv", "indicator;periode;waarde\nx;2021-12;5\n");
  return small
      .dictionary(R"({"id": "x", "hoofddoel": "wonen", "naam": "Woningen", "eenheid": "stuks", )"
                  R"("soort": "stand", "richting": "hoger-is-beter", "bron": "x", "frequentie": "maand"})")
      .put("indicators/wonen/dorp.csv", "indicator;periode;waarde\n" + rows);
}

TEST_CASE("a report has a chart for what has a verdict, and a row for what has none") {
  SmallProgramme small;
  small.without_texts()
      .dictionary(indicator("x", R"("streefwaarden": [{"periode": "2030", "waarde": 20}])") + "," +
                  indicator("y", R"("methode": "geen")"))
      .figures("dorp", "x;2020;10;;\nx;2021;12;;\ny;2020;3;;\ny;2021;4;;\n")
      .figures("stad", "x;2021;12;;\ny;2021;4;;\n");
  const FileMap site = small.site();
  const std::string& html = site.at(kDorp);
  const std::size_t first = html.find("class=\"verloop\"");
  CHECK(first != html.npos);
  CHECK(html.find("class=\"verloop\"", first + 1) == html.npos);
  const std::string dorp = page_text(html);
  CHECK(dorp.contains(
      "cijfers van Dorp die niet beoordeeld worden\nCijfer | Laatste cijfer | Periode | Cijfer ervoor\n"));
  CHECK(lines_with(dorp, " | 4 ").contains("y | 4 stuks | 2021 | 3"));
  // One figure is no course.
  CHECK_FALSE(site.at("documenten/stad/voortgang-2022-02.html").contains("class=\"verloop\""));
}

TEST_CASE("a report of more than a thousand figures gives the latest of each, and the way to the others") {
  const std::string at_most = months_of(83).page(kDorp);
  CHECK(at_most.find("Dit verslag geeft van elk cijfer het laatste") == at_most.npos);

  const FileMap site = months_of(84).site();
  const std::string& html = site.at(kDorp);
  const std::string text = page_text(html);
  CHECK(lines_with(text, "Woningen | ") == "Woningen | 12 stuks | december 2021 | 11 | | geen oordeel");
  CHECK(text.find("november 2021 | ") == text.npos);
  CHECK(html.find("<svg class=\"verloop\"") == html.npos);
  CHECK(html.find("<a href=\"../../gemeenten/dorp/wonen/index.html\">1. Genoeg woningen</a>") != html.npos);
  CHECK(html.find("gemeenten/dorp/wonen/index.html#x-2021-12") != html.npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
