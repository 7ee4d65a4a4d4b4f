// Tables of activities and of areas side by side.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kHead = "hoofddoel;gebied;titel;status;start;eind;actiehouder;partners;toelichting\n";

std::string with_actions(const std::string& rows, const std::string& page) {
  SmallProgramme small;
  return small.put("site/acties.csv", kHead + rows).page(page);
}

std::string time_path(const std::string& status_start_end) {
  const std::string text =
      with_actions("wonen;dorp;Doen;" + status_start_end + ";Wij;;\n", "acties/index.html");
  return lines_with(text, "Doen | Dorp");
}

}  // namespace

TEST_CASE("the time of an activity: one period, from one to another, or with an open end") {
  CHECK(time_path("loopt;2021;2023") == "Doen | Dorp | loopt | 2021 tot en met 2023 | Wij");
  CHECK(time_path("loopt;2021;2021") == "Doen | Dorp | te laat | 2021 | Wij");
  CHECK(time_path("loopt;2021;") == "Doen | Dorp | loopt | sinds 2021 | Wij");
  CHECK(time_path("gepland;2023;") == "Doen | Dorp | gepland | vanaf 2023 | Wij");
  CHECK(time_path("gepland;2023;2023") == "Doen | Dorp | gepland | 2023 | Wij");
}

TEST_CASE("an invented activity is marked behind its title") {
  SmallProgramme small;
  small.put(
      "site/acties.csv",
      "hoofddoel;gebied;titel;status;start;eind;actiehouder;voorbeeld\nwonen;dorp;Doen;loopt;2021;;Wij;ja\n"
      "wonen;dorp;Laten;loopt;2021;;Wij;nee\n");
  CHECK(lines_with(small.page("acties/index.html"), "Doen") ==
        "Doen voorbeeld | Dorp | loopt | sinds 2021 | Wij");
  CHECK(lines_with(small.page("acties/index.html"), "Laten") == "Laten | Dorp | loopt | sinds 2021 | Wij");
  CHECK(lines_with(small.change("site/editie.json", "\"voorbeeld\"", "\"vastgesteld\"").problems(),
                   "acties.csv") ==
        "site/acties.csv:2:33: fout[EDI105] de editie is vastgesteld, maar deze activiteit is een voorbeeld");
}

TEST_CASE("an activity shows who does it with whom, and a remark below its title") {
  CHECK(lines_with(with_actions("wonen;regio;Doen;loopt;2021;2022;Gemeente Stad;GGD;\n", "acties/index.html"),
                   "Doen") == "Doen | Regionaal | loopt | 2021 tot en met 2022 | Gemeente Stad | GGD");
  const std::string text =
      with_actions("wonen;stad;Doen;loopt;2021;;Stad;;met de buurt\n", "acties/index.html");
  CHECK(text.find("met de buurt | Stad | loopt | sinds 2021 | Stad\n") != text.npos);
  CHECK(text.find("Doenmet") == text.npos);
}

TEST_CASE(
    "a gemeente's own page lists its activities with their goal; a goal's page those of region and area") {
  const std::string rows =
      "wonen;regio;Samen;loopt;2021;;Wij;;\nwonen;dorp;Hier;loopt;2021;;Wij;;\nzorg;dorp;Zorgen;loopt;2021;;"
      "Wij;;\n"
      "wonen;stad;Daar;loopt;2021;;Wij;;\n";
  CHECK(lines_with(with_actions(rows, "gemeenten/dorp/index.html"), "loopt |") ==
        "Hier | Wonen | loopt | sinds 2021 | Wij\nZorgen | Zorg | loopt | sinds 2021 | Wij");
  CHECK(lines_with(with_actions(rows, "gemeenten/dorp/wonen/index.html"), "loopt |") ==
        "Samen | Regionaal | loopt | sinds 2021 | Wij\nHier | Dorp | loopt | sinds 2021 | Wij");
  CHECK(lines_with(with_actions(rows, "wonen/index.html"), "loopt |") ==
        "Samen | Regionaal | loopt | sinds 2021 | Wij\nHier | Dorp | loopt | sinds 2021 | Wij\nDaar | Stad | "
        "loopt | sinds 2021 | Wij");
  CHECK(lines_with(with_actions(rows, "gemeenten/stad/zorg/index.html"), "geen activiteiten") ==
        "Er zijn geen activiteiten.");
  CHECK(lines_with(with_actions(rows, "gemeenten/dorp/index.html"), "Activiteiten in") ==
        "Activiteiten in Dorp");
  CHECK(lines_with(with_actions(rows, "gemeenten/dorp/wonen/index.html"), "Activiteiten bij") ==
        "Activiteiten bij Wonen");
}

TEST_CASE("areas side by side: the region first, and who has no figure is said to have none") {
  SmallProgramme small;
  small.without_texts()
      .more_gemeenten(1)
      .dictionary(indicator("x", R"("gebieden": ["dorp", "stad"], "aggregatie": "som",
          "streefwaarden": [{"periode": "2030", "waarde": 20}])"))
      .figures("dorp", "x;2020;10;;\nx;2021;12;voorlopig;\n")
      .figures("stad", "x;2020;.;;\nx;2021;.;;\n");
  const std::string page = small.page("indicatoren/x/index.html");
  const std::size_t table = page.find("Gebied | Laatste cijfer | Periode | Doel | Oordeel");
  REQUIRE(table != page.npos);
  CHECK(page.substr(table).starts_with(
      "Gebied | Laatste cijfer | Periode | Doel | Oordeel\nHele regio | onbekend\n"
      "Dorp | 12 | 2021, voorlopig | 20 | op koers\nStad | onbekend\n"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
