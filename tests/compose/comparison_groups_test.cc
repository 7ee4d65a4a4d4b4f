// Others that figures are held beside: the country, a size class, a list that somebody chose.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kFigure = "gemeenten/dorp/wonen/index.html";
constexpr const char* kReport = "documenten/dorp/voortgang-2022-02.html";
constexpr std::string_view kSentence = "Ter vergelijking, Nederland: 11,0 weken (2e halfjaar 2021).";

SmallProgramme with_groups(const std::string& groups) {
  SmallProgramme small;
  small.change("site/programma.json", R"("gemeenten": [)",
               "\"vergelijkgroepen\": [" + groups + "],\n  \"gemeenten\": [");
  return small.put("indicators/wonen/nederland.csv",
                   "indicator;periode;waarde\nwachttijd;2021-H1;12,0\nwachttijd;2021-H2;11,0\n");
}

SmallProgramme with_nederland(const std::string& more = {}) {
  return with_groups(R"({"id": "nederland", "naam": "Nederland")" + more + "}");
}

}  // namespace

TEST_CASE(
    "a group stands beside a figure: one sentence, one thin line, one column, and no verdict of its own") {
  const SmallProgramme small = with_nederland();
  CHECK(small.problems().empty());
  for (const char* page : {kFigure, kReport}) {
    const std::string text = small.page(page);
    CHECK(lines_with(text, "Ter vergelijking") == kSentence);
    CHECK(lines_with(text, "Periode | Waarde").starts_with("Periode | Waarde | Nederland"));
    CHECK(lines_with(text, "2e halfjaar 2021 | 12,5").starts_with("2e halfjaar 2021 | 12,5 | 11"));
    CHECK(text.contains("De dunne lijn is Nederland."));
  }
  const FileMap with = small.site(), without = SmallProgramme().site();
  CHECK(with.at(kFigure).contains("<path class=\"groep\""));
  CHECK_FALSE(without.at(kFigure).contains("groep"));
  CHECK_FALSE(without.at(kFigure).contains("Nederland"));
  // Verdicts, sums and all else that is computed are what they were.
  CHECK(with.at("data/feiten/dorp.json") == without.at("data/feiten/dorp.json"));
  CHECK_FALSE(with.contains("gemeenten/nederland/index.html"));
  CHECK(with.at("documenten/dorp/voortgang-2022-02.md").contains("| Periode | Waarde | Nederland |"));
}

TEST_CASE("a group that has one figure in the years that are shown is no line, whatever it has later") {
  SmallProgramme small = with_nederland();
  CHECK(small.page(kFigure).contains("De dunne lijn is Nederland."));
  small.change("indicators/wonen/dorp.csv", "wachttijd;2021-H1;13,0;;\nwachttijd;2021-H2;12,5;voorlopig;\n",
               "wachttijd;2020-H2;13,5;;\nwachttijd;2021-H1;13,0;;\n");
  CHECK_FALSE(small.page(kFigure).contains("De dunne lijn is Nederland."));
}

TEST_CASE("the data say who it is and what it has; the accountability says that it is no contest") {
  const SmallProgramme small = with_nederland(
      R"(, "omschrijving": "Alle gemeenten", "bron": "CBS", "gebieden": ["dorp"], "voorbeeld": true)");
  const FileMap site = small.site();
  const auto groups = nlohmann::json::parse(site.at("data/feiten.json"))["vergelijkgroepen"];
  REQUIRE(groups.size() == 1);
  CHECK(groups[0]["naam"] == "Nederland");
  CHECK(groups[0]["gebieden"] == nlohmann::json::array({"dorp"}));
  CHECK(groups[0]["reeksen"][0]["waarnemingen"][1]["waarde"] == 11);
  CHECK(groups[0]["reeksen"][0]["waarnemingen"][1]["bron"] == "wonen/nederland.csv:3");
  const std::string& csv = site.at("data/wachttijd.csv");
  CHECK(csv.contains("\r\nwachttijd;nederland;2021-H2;11"));
  CHECK(csv.contains(";wonen/nederland.csv:3;ja;2022-02;"));
  CHECK(site.at("data/gebieden.csv").contains("\r\nnederland;Nederland;vergelijkgroep;"));
  const std::string page = small.page("verantwoording/index.html");
  CHECK(lines_with(page, "ranglijst").contains("Het telt niet mee in een oordeel"));
  CHECK(lines_with(page, "Alle gemeenten").contains("Alle gemeenten. Bron: CBS. Staat bij: Dorp."));
  CHECK(lines_with(SmallProgramme().page("verantwoording/index.html"), "ranglijst").empty());
  CHECK_FALSE(SmallProgramme().site().at("data/feiten.json").contains("vergelijkgroepen"));
}

TEST_CASE("of more groups the first that goes with the area and has a figure is shown") {
  SmallProgramme small = with_groups(
      R"({"id": "klein", "naam": "Kleine gemeenten", "gebieden": ["stad"]}, {"id": "leeg", "naam": "Leeg"}, {"id": "nederland", "naam": "Nederland"})");
  small.put("indicators/wonen/klein.csv", "indicator;periode;waarde\nwachttijd;2021-H2;9\n");
  small.put("indicators/wonen/leeg.csv", "indicator;periode;waarde\nwachttijd;2021-H2;nnb\n");
  CHECK(lines_with(small.page(kFigure), "Ter vergelijking") == kSentence);
  CHECK(lines_with(small.page("gemeenten/stad/wonen/index.html"), "Ter vergelijking") ==
        "Ter vergelijking, Kleine gemeenten: 9,0 weken (2e halfjaar 2021).");
}

TEST_CASE("of every indicator each group is found, whatever file its figures came in") {
  SmallProgramme small = with_groups(
      R"({"id": "klein", "naam": "Kleine gemeenten", "gebieden": ["stad"]}, {"id": "nederland", "naam": "Nederland"})");
  small.change("indicators/indicatoren.json", "\"indicatoren\": [",
               "\"indicatoren\": [" + indicator("y") + ",");
  small.put("indicators/wonen/klein.csv", "indicator;periode;waarde\ny;2021;1\nwachttijd;2021-H2;9\n");
  small.put("indicators/wonen/nederland.csv", "indicator;periode;waarde\ny;2021;2\nwachttijd;2021-H2;11\n");
  const std::string rows =
      "indicator;periode;waarde\ny;2021;3\nwachttijd;2021-H1;12,0\nwachttijd;2021-H2;12,5\n";
  small.put("indicators/wonen/stad.csv", rows).put("indicators/wonen/dorp.csv", rows);
  CHECK(lines_with(small.page("gemeenten/stad/wonen/index.html"), "Ter vergelijking") ==
        "Ter vergelijking, Kleine gemeenten: 9,0 weken (2e halfjaar 2021).\n"
        "Ter vergelijking, Kleine gemeenten: 1 stuks (2021).");
  CHECK(lines_with(small.page(kFigure), "Ter vergelijking") ==
        std::string(kSentence) + "\nTer vergelijking, Nederland: 2 stuks (2021).");
}

TEST_CASE("a sum is held beside nobody; one figure alone is no line") {
  SmallProgramme small = with_nederland();
  small.change("indicators/indicatoren.json", R"("frequentie": "halfjaar",)",
               R"("frequentie": "halfjaar", "aggregatie": "som",)");
  CHECK(lines_with(small.page(kFigure), "Ter vergelijking").empty());
  SmallProgramme one = with_nederland();
  one.put("indicators/wonen/nederland.csv", "indicator;periode;waarde\nwachttijd;2021-H2;11,0\n");
  CHECK(lines_with(one.page(kFigure), "Ter vergelijking") == kSentence);
  CHECK_FALSE(one.site().at(kFigure).contains("class=\"groep\""));
}

TEST_CASE("of a group nothing is shown that may be secret, unless it is public elsewhere") {
  const auto with = [](const std::string& more, const std::string& geheim) {
    SmallProgramme small = with_groups(R"({"id": "buur", "naam": "Buur")" + more + "}");
    small.without_texts().without("indicators/wonen/nederland.csv");
    small.dictionary(
        indicator("daklozen", R"("aggregatie": "niet", "gebieden": ["dorp", "stad"])" + geheim) + "," +
        indicator("bewoners", R"("gebieden": ["dorp", "stad"])") + "," + indicator("huizen") + "," +
        R"({"id": "deel", "hoofddoel": "wonen", "naam": "deel", "eenheid": "%", "soort": "percentage", "decimalen": 1,
            "richting": "neutraal", "bron": "x", "frequentie": "jaar", "teller": "daklozen", "noemer": "bewoners",
            "schaal": 100, "aggregatie": "gewogen", "gebieden": ["dorp", "stad"]})");
    for (const char* area : {"dorp", "stad"})
      small.figures(area, "daklozen;2021;30;;\nbewoners;2021;500;;\nhuizen;2021;61;;\n");
    return small.put(
        "indicators/wonen/buur.csv",
        "indicator;periode;waarde\ndaklozen;2021;4\nbewoners;2021;713\nhuizen;2021;59\ndeel;2021;33,3\n");
  };
  const std::string geheim = R"(, "geheimhouding": {"soort": "personen", "drempel": 10})";
  const auto rows_of = [](const SmallProgramme& small, const std::string& id) {
    return lines_with(small.site().at("data/" + id + ".csv"), ";buur;");
  };
  const SmallProgramme secret = with("", geheim);
  for (const char* id : {"daklozen", "bewoners", "deel"}) CHECK(rows_of(secret, id).empty());
  CHECK(rows_of(secret, "huizen").find(";59;") != std::string::npos);
  CHECK(lines_with(secret.problems(), "VGL105").find("wonen/buur.csv") != std::string::npos);
  CHECK(secret.problems().find("VGL103") == std::string::npos);
  for (const SmallProgramme& open : {with(R"(, "alOpenbaar": true)", geheim), with("", "")}) {
    CHECK(rows_of(open, "daklozen").find(";4;") != std::string::npos);
    CHECK(rows_of(open, "deel").find(";33,3;") != std::string::npos);
    CHECK(open.problems().find("VGL105") == std::string::npos);
  }
}

TEST_CASE(
    "a group has the name of no area, is held beside areas that exist, and its file is read as a delivery") {
  CHECK(with_groups(R"({"id": "dorp", "naam": "Dorp"})").problems().contains("NAM104"));
  CHECK(with_nederland(R"(, "gebieden": ["drop"])").problems().contains("NAM102"));
  const auto told = [](const std::string& csv) {
    return with_nederland().put("indicators/wonen/nederland.csv", csv).problems();
  };
  CHECK(told("").contains("indicators/wonen/nederland.csv"));
  CHECK(told("indicator;periode\nwachttijd;2021-H2\n").contains("indicators/wonen/nederland.csv:1"));
  CHECK(told("indicator;periode;waarde\nwachtijd;2021-H2;11\n").contains("NAM103"));
  CHECK(told("indicator;periode;waarde\nwachttijd;2021-H3;11\n").contains("nederland.csv:2:11"));
  CHECK(told("indicator;periode;waarde\nwachttijd;2021-H2;11\nwachttijd;2021-H2;12\n")
            .contains("nederland.csv:3"));
  CHECK(told("\xEF\xBB\xBFindicator,periode,waarde\r\nwachttijd,2021-H2,11.5\r\n").empty());
}

TEST_CASE("the figures of a group are looked at as those of an area are") {
  const auto told = [](const std::string& rows, const std::string& soort = "stand") {
    SmallProgramme small = with_nederland().put("indicators/wonen/nederland.csv",
                                                "indicator;periode;waarde;status;toelichting\n" + rows);
    return small.change("indicators/indicatoren.json", "\"stand\"", "\"" + soort + "\"").problems();
  };
  CHECK(told("wachttijd;2021-H2;11;;vertrouwelijk\n").contains("nederland.csv:2:19: fout[CSV215]"));
  CHECK(told("wachttijd;2023-H2;11;;\n").contains("nederland.csv:2:19: waarschuwing[CSV230]"));
  CHECK(told("wachttijd;2021-H1;0,12;;\nwachttijd;2021-H2;0,13;;\n", "percentage")
            .contains("nederland.csv:2:19: waarschuwing[CSV231]"));
  CHECK(told("wachttijd;2021-H1;11;;\nwachttijd;2021-H2;12;;\n").empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();
