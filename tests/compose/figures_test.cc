// What is said of a figure, in sentences and beside its charts.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

// The page of an indicator that only Dorp delivers.
std::string dorp(const std::string& more, const std::string& rows) {
  SmallProgramme small;
  small.without_texts()
      .dictionary(indicator("x", R"("gebieden": ["dorp"])" + (more.empty() ? "" : ", " + more)))
      .figures("dorp", rows)
      .without("indicators/wonen/stad.csv");
  return small.page("indicatoren/x/index.html");
}

}  // namespace

TEST_CASE("a key figure says of which period it is and how sure, and a definitive one nothing") {
  CHECK(dorp("", "x;2021;12;;\n").contains("\n12 stuks\n2021\n"));
  CHECK(dorp("", "x;2021;12;voorlopig;\n").contains("\n12 stuks\n2021, voorlopig\n"));
  CHECK(dorp("", "x;2021;12;geschat;\n").contains("\n12 stuks\n2021, geschat\n"));
  CHECK(dorp("", "x;2020;1;;\nx;2021;12;herzien;beter geteld\n").contains("\n12 stuks\n2021, herzien\n"));
  CHECK(dorp(R"("voorbeeld": true)", "x;2021;12;;\n").contains("\n12 stuks\n2021 voorbeeld\n"));
  CHECK(lines_with(dorp("", "x;2021;.;;\n"), "nog geen") == "Er is nog geen cijfer.");
}

TEST_CASE("an axis of percentages ends at 100") {
  const auto grid_of = [](const std::string& unit) {
    SmallProgramme small;
    small.without_texts().dictionary(
        R"({"id": "x", "hoofddoel": "wonen", "naam": "x", "eenheid": ")" + unit +
        R"(", "soort": "percentage", "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar", "gebieden": ["dorp"],
        "methode": "lineair", "streefwaarden": [{"periode": "2026", "waarde": 100}]})");
    small.without("indicators/wonen/stad.csv");
    const std::string html = small.figures("dorp", "x;2019;97;;\nx;2020;98;;\nx;2021;99;;\n")
                                 .site()
                                 .at("gemeenten/dorp/wonen/index.html");
    const std::size_t grid = html.find("<path class=\"raster\"");
    REQUIRE(grid != html.npos);
    return html.substr(grid, html.find('>', grid) - grid);
  };
  CHECK(grid_of("promille") == grid_of("per duizend"));
  CHECK(grid_of("promille") != grid_of("%"));
}

TEST_CASE("a figure is held against the one before it, whichever period that is of") {
  const auto than = [](const std::string& more, const std::string& rows) {
    return lines_with(dorp(more, rows), "Dat is");
  };
  CHECK(than("", "x;2020;1;;\nx;2021;12;;\n") == "Dat is 11 meer dan in 2020.");
  CHECK(than("", "x;2020;12;;\nx;2021;1;;\n") == "Dat is 11 minder dan in 2020.");
  CHECK(than("", "x;2020;12;;\nx;2021;12;;\n") == "Dat is evenveel als in 2020.");
  CHECK(than("", "x;2019;1;;\nx;2020;.;;\nx;2021;12;;\n") == "Dat is 11 meer dan in 2019.");
  CHECK(than("", "x;2021;12;;\n") == "");
  CHECK(than("", "x;2020;2,5;;\nx;2021;12,25;;\n") == "Dat is 9,75 meer dan in 2020.");
}

TEST_CASE("a difference of percentages is in points, of money in euros") {
  const std::string rows = "x;2020;10;;\nx;2021;12;;\n";
  SmallProgramme small;
  small.without_texts().figures("dorp", rows).without("indicators/wonen/stad.csv");
  const auto said = [&](std::string_view unit) {
    small.dictionary(indicator("x", R"("gebieden": ["dorp"])"))
        .change("indicators/indicatoren.json", "stuks", unit);
    return lines_with(small.page("indicatoren/x/index.html"), "Dat is");
  };
  CHECK(said("%") == "Dat is 2 procentpunt meer dan in 2020.");
  CHECK(said("euro") == "Dat is € 2 meer dan in 2020.");
  CHECK(said("dagen") == "Dat is 2 meer dan in 2020.");
}

TEST_CASE("the distance to the target stands behind the comparison, with the pace, or alone") {
  const std::string target = R"("streefwaarden": [{"periode": "2030", "waarde": 20}])";
  CHECK(dorp(target, "x;2020;10;;\nx;2021;12;;\n")
            .contains("Dat is 2 meer dan in 2020. Nog 8 omhoog tot het doel van 20 stuks "
                      "voor 2030. Tempo tot nu toe: "));
  CHECK(dorp(target, "x;2020;10;;\nx;2021;9;;\n")
            .contains("Nog 11 omhoog tot het doel van 20 stuks voor 2030. Het gaat de "
                      "verkeerde kant op."));
  CHECK(dorp(target, "x;2020;10;;\nx;2021;20;;\n").contains("Het doel van 20 stuks voor 2030 is bereikt."));
  CHECK(dorp(target, "x;2021;12;;\n")
            .contains("Er is geen oordeel te geven: er zijn minder dan twee cijfers."));
  CHECK(dorp(R"("methode": "cagr")", "x;2020;10;;\nx;2021;12;;\n")
            .contains("Gemiddeld 20,0% per jaar de goede kant op sinds 2020."));
  CHECK_FALSE(dorp("", "x;2021;12;;\n").contains("doel van"));
}

TEST_CASE("a pace stands on the same side of a limit as the verdict") {
  // 9.48 of 10 in the first of ten years: 94.8% of what is needed, and 95% would be on course.
  const auto said = [](const std::string& value) {
    return dorp(
        R"("decimalen": 3, "methode": "lineair", "streefwaarden": [{"periode": "2030", "waarde": 100}])",
        "x;2020;0;;\nx;2021;" + value + ";;\n");
  };
  CHECK(said("9,48").contains("versnelling nodig"));
  CHECK(said("9,48").contains("Tempo tot nu toe: 94,8% van wat nodig is."));
  CHECK(said("9,4996").contains("Tempo tot nu toe: 94,996% van wat nodig is."));
  CHECK(said("9,5").contains("Tempo tot nu toe: 95% van wat nodig is."));
  CHECK(said("5,96").contains("Tempo tot nu toe: 59,6% van wat nodig is."));
  CHECK(said("5,94").contains("Tempo tot nu toe: 59% van wat nodig is."));
  // Without a target: 1.5% a year is on course.
  const auto growth = [](const std::string& value) {
    return dorp(R"("methode": "cagr", "decimalen": 3)", "x;2020;100;;\nx;2021;" + value + ";;\n");
  };
  CHECK(growth("101,46").contains("Gemiddeld 1,46% per jaar de goede kant op"));
  CHECK(growth("101,51").contains("Gemiddeld 1,5% per jaar de goede kant op"));
  CHECK(growth("99,98").contains("Gemiddeld 0,02% per jaar de verkeerde kant op"));
}

TEST_CASE("growth from zero is told by what zero was counted as, and not as a percentage") {
  for (const char* latest : {"0", "3"}) {
    CAPTURE(latest);
    const std::string page =
        dorp(R"("methode": "cagr")", "x;2020;0;;\nx;2021;" + std::string(latest) + ";;\n");
    CHECK(page.contains("Nul is gerekend als 0,001, omdat delen door nul niet kan."));
    CHECK_FALSE(page.contains("% per jaar"));
  }
}

TEST_CASE("what is shown as its target and is not there says how far it is") {
  const std::string more = R"("decimalen": 0, "streefwaarden": [{"periode": "2030", "waarde": )";
  CHECK(dorp(more + "12}]", "x;2020;10;;\nx;2021;11,6;;\n")
            .contains("Nog 0,4 omhoog (van 11,6) tot het doel van 12 stuks"));
  CHECK(dorp(more + "12}]", "x;2020;10;;\nx;2021;11,996;;\n")
            .contains("Nog 0,004 omhoog (van 11,996) tot het doel"));
}

TEST_CASE("a target whose time has come is missed or met, not still to come") {
  const auto said = [](const std::string& year, const std::string& rows) {
    return dorp(R"("streefwaarden": [{"periode": ")" + year + R"(", "waarde": 20}])", rows);
  };
  const std::string rows = "x;2019;10;;\nx;2020;12;;\n";
  const std::string missed = said("2020", rows);
  CHECK(
      missed.contains("Het doel van 20 stuks voor 2020 is niet bereikt: het was toen 12, en dat scheelt 8."));
  CHECK_FALSE(missed.contains("empo"));
  // What came later changes nothing of it.
  CHECK(said("2020", "x;2019;10;;\nx;2020;25;;\nx;2021;11;;\n")
            .contains("Het doel van 20 stuks voor 2020 is bereikt."));
  CHECK(said("2020", "x;2019;10;;\nx;2020;15;;\nx;2021;21;;\n")
            .contains("Het doel van 20 stuks voor 2020 is niet bereikt: het was toen 15, en dat scheelt 5."));
  CHECK(said("2020", "x;2018;10;;\nx;2019;11;;\nx;2021;12;;\n").contains("Het doel voor 2020 was 20 stuks."));
  // The edition has come to the end of 2021, the figures have not.
  CHECK(said("2021", rows)
            .contains("De termijn is voorbij: bij het laatste cijfer nog 8 omhoog tot het doel van 20 stuks "
                      "voor 2021. Het tempo was "));
  CHECK(said("2022", rows).contains("Nog 8 omhoog tot het doel van 20 stuks voor 2022. Tempo tot nu toe: "));
  CHECK(said("2020", "x;2019;10;;\nx;2020;20;;\n").contains("Het doel van 20 stuks voor 2020 is bereikt."));
}

TEST_CASE(
    "a verdict on a change that the shown decimals hide does not stand beside two numbers that are one") {
  const std::string rows = "x;2020;7,36;;\nx;2021;7,41;;\n";
  SmallProgramme small;
  small.without_texts()
      .dictionary(indicator("x", R"("gebieden": ["dorp"], "decimalen": 1, "methode": "cagr")"))
      .figures("dorp", rows)
      .without("indicators/wonen/stad.csv");
  CHECK(small.site()
            .at("gemeenten/dorp/wonen/index.html")
            .contains("aria-label=\"gestegen van 7,36 in 2020 naar 7,41\u00A0stuks in 2021"));
}

TEST_CASE("a target is told also where a verdict comes by hand or not at all") {
  const std::string target = R"(, "streefwaarden": [{"periode": "2030", "waarde": 20}])";
  const std::string rows = "x;2020;10;;\nx;2021;12;;\n";
  const std::string none = dorp(R"("methode": "geen")" + target, rows);
  CHECK(none.contains("Het doel voor 2030 is 20 stuks."));
  CHECK(none.contains("| 20 |"));
  const std::string by_hand =
      dorp(R"("methode": "handmatig", "oordelen": [{"oordeel": "op-koers", "reden": "Zo gezien."}])" + target,
           rows);
  CHECK(by_hand.contains("Het doel voor 2030 is 20 stuks."));
  CHECK(by_hand.contains("Zo gezien."));
}

TEST_CASE("the sum behind a verdict stands on the page for each area that has one") {
  SmallProgramme small;
  small.without_texts()
      .dictionary(indicator("x", R"("streefwaarden": [{"periode": "2030", "waarde": 20}])"))
      .figures("dorp", "x;2020;10;;\nx;2021;12;;\n")
      .figures("stad", "x;2020;10;;\nx;2021;20;;\n");
  const std::string page = small.page("indicatoren/x/index.html");
  CHECK(lines_with(page, "| 10 (2020)") ==
        "Dorp | op koers | 10 (2020) | 12 (2021) | 20 (2030) | 2 | 2,7865 | 5,00\n"
        "Stad | doel bereikt | 10 (2020) | 20 (2021) | 20 (2030) | 2 | 13,9327 | 5,00");
}

TEST_CASE("a figure more than a period and a half old is said to be stale") {
  CHECK(lines_with(dorp("", "x;2019;12;;\n"), "verouderd") == "Dit cijfer is verouderd.");
  CHECK(lines_with(dorp("", "x;2020;12;;\n"), "verouderd") == "");
}

TEST_CASE("a line is described by where it began and where it ends") {
  const auto line = [](const std::string& more, const std::string& rows) {
    return lines_with(dorp(more, rows), "stuks in 2021");
  };
  CHECK(line("", "x;2019;.;;\nx;2020;1;;\nx;2021;12;;\n") == "gestegen van 1 in 2020 naar 12 stuks in 2021.");
  CHECK(line("", "x;2019;7;;\nx;2020;9;;\nx;2021;3;;\n") == "gedaald van 7 in 2019 naar 3 stuks in 2021.");
  CHECK(line("", "x;2020;3;;\nx;2021;3;;\n") == "3 in 2020 en ook 3 stuks in 2021.");
  CHECK(line("", "x;2021;3;;\n") == "");  // one figure has no course
  CHECK(line(R"("streefwaarden": [{"periode": "2030", "waarde": 20}])", "x;2020;1;;\nx;2021;3;;\n") ==
        "gestegen van 1 in 2020 naar 3 stuks in 2021; doel: 20 stuks in 2030.");
  // From where the verdict begins to count, which need not be the first figure.
  CHECK(line(R"("basisperiode": "2020", "streefwaarden": [{"periode": "2030", "waarde": 20}])",
             "x;2019;9;;\nx;2020;1;;\nx;2021;3;;\n") ==
        "gestegen van 1 in 2020 naar 3 stuks in 2021; doel: 20 stuks in 2030.");
}

TEST_CASE("a table of figures says which file they come from, or how they were computed") {
  SmallProgramme small;
  small.without_texts()
      .dictionary(indicator("x", R"("aggregatie": "som")") + "," + indicator("y", R"("aggregatie": "som")") +
                  "," + indicator("deel", R"("teller": "x", "noemer": "y", "aggregatie": "gewogen")"))
      .figures("dorp", "x;2021;1;;\ny;2021;2;;\n")
      .figures("stad", "x;2021;3;;\ny;2021;4;;\n");
  const std::string region = small.page("wonen/index.html");
  CHECK(lines_with(region, "x in Polder (stuks)") == "x in Polder (stuks) som van 2 gemeenten");
  CHECK(lines_with(region, "deel in Polder (stuks)") == "deel in Polder (stuks) berekend: x gedeeld door y");
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "x in Dorp (stuks)") ==
        "x in Dorp (stuks) wonen/dorp.csv, regel 2");
  // Where it does not apply, nothing was added.
  small.figures("stad", "x;2021;-;;\ny;2021;4;;\n");
  CHECK(lines_with(small.page("wonen/index.html"), "x in Polder (stuks)") ==
        "x in Polder (stuks) cijfer van één gemeente");
}

TEST_CASE("a sum that lacks a part in its newest period says so, and in an older one does not") {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("x", R"("aggregatie": "som")"));
  const auto said = [&](const std::string& dorp_rows, const std::string& stad_rows) {
    small.figures("dorp", dorp_rows).figures("stad", stad_rows);
    return lines_with(small.page("indicatoren/x/index.html"), "onvolledig: 1 van 2");
  };
  const std::string three = "x;2019;1;;\nx;2020;1;;\nx;2021;1;;\n";
  CHECK(said(three, "x;2019;1;;\nx;2020;1;;\nx;2021;.;;\n") ==
        "Dat is evenveel als in 2019. In 2021 is het cijfer onvolledig: 1 van 2 gemeenten.\n"
        "2021 | onbekend | onvolledig: 1 van 2 gemeenten");
  CHECK(said(three, "x;2019;1;;\nx;2020;.;;\nx;2021;1;;\n") ==
        "2020 | onbekend | onvolledig: 1 van 2 gemeenten");
  CHECK(said("x;2021;1;;\n", "x;2021;.;;\n") ==
        "In 2021 is het cijfer onvolledig: 1 van 2 gemeenten.\n2021 | onbekend | onvolledig: 1 van 2 "
        "gemeenten");
}

TEST_CASE("what lies on both sides of a break is not compared, and the course begins at it") {
  const std::string page = dorp("", "x;2018;40;;\nx;2019;41;;\nx;2020;80;trendbreuk;\nx;2021;82;;\n");
  CHECK(lines_with(page, "gestegen").find("gestegen van 80 in 2020 naar 82 stuks in 2021") !=
        std::string::npos);
  CHECK(lines_with(page, "gestegen van 40").empty());
  CHECK(lines_with(page, "Dat is") == "Dat is 2 meer dan in 2020.");
  const std::string at_latest = dorp("", "x;2019;40;;\nx;2020;80;trendbreuk;\n");
  CHECK(lines_with(at_latest, "Dat is").empty());
  CHECK(lines_with(at_latest, "niet te vergelijken") ==
        "Dit is niet te vergelijken met 2019: de manier van meten is veranderd.");
}

TEST_CASE("course and change are told at the decimals that are shown") {
  const std::string page = dorp(R"("decimalen": 0)", "x;2020;12,4;;\nx;2021;12,1;;\n");
  CHECK(lines_with(page, "Dat is") == "Dat is evenveel als in 2020.");
  CHECK(lines_with(page, "gedaald").empty());
  CHECK(lines_with(page, "en ook").find("12 in 2020 en ook 12 stuks in 2021") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
