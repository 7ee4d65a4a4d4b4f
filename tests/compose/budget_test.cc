// A spending plan: its table, its cover and the sentences that add them up.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kHead = "nummer;project;hoofddoelen;jaar;bedrag;dekking;zekerheid;telling;voetnoot\n";
constexpr const char* kCoverHead = "bron;bedrag;jaren;zekerheid;toelichting\n";

std::string plan(const std::string& rows, const std::string& cover = {}) {
  SmallProgramme small;
  small.put("site/begroting/dorp.csv", kHead + rows);
  if (cover.empty())
    small.without("site/begroting/dorp.dekking.csv");
  else
    small.put("site/begroting/dorp.dekking.csv", kCoverHead + cover);
  return small.page("begroting/dorp/index.html");
}

}  // namespace

TEST_CASE("amounts by project and year, with totals of both; a year without an amount is a dash") {
  const std::string page =
      plan("1;Huis;wonen;2021;1000;;;;\n1;Huis;wonen;2022;2000;;;;\n2;Zorg;wonen, zorg;2022;500;;;;\n");
  CHECK(lines_with(page, "Project |") == "Project | Doelen | 2021 | 2022 | Totaal");
  CHECK(lines_with(page, "1. Huis") == "1. Huis | Wonen | 1.000 | 2.000 | 3.000");
  CHECK(lines_with(page, "2. Zorg") == "2. Zorg | Wonen, Zorg | – | 500 | 500");
  CHECK(lines_with(page, "Totaal | ") == "Totaal | | 1.000 | 2.500 | 3.500");
  CHECK(lines_with(page, "In totaal") == "In totaal is van 2021 tot en met 2022 € 3.500 gepland.");
  CHECK(lines_with(page, "Dekking") == "");
  CHECK(page.contains("2021 | | € 1.000"));
  CHECK(page.contains("2022 | | € 2.500"));
}

TEST_CASE("an amount that is not certain has a mark, and counts") {
  const std::string page = plan("1;Huis;wonen;2021;1000;;onzeker;;\n1;Huis;wonen;2022;2000;;zeker;;\n");
  CHECK(lines_with(page, "1. Huis") == "1. Huis | Wonen | 1.000? | 2.000 | 3.000");
  CHECK(lines_with(page, "vraagteken") == "Bedragen met een vraagteken (?) zijn nog niet zeker.");
  CHECK(page.contains("2021 | | € 1.000 | waarvan € 1.000 onzeker\n2022 | | € 2.000"));
  CHECK(lines_with(plan("1;Huis;wonen;2021;1000;;;;\n"), "vraagteken") == "");
}

TEST_CASE("an amount that does not count stands between brackets, and is explained") {
  const std::string page = plan("1;Huis;wonen;2021;1000;;;;\n1;Huis;wonen;2022;2000;het Rijk;;apart;\n");
  CHECK(lines_with(page, "1. Huis") == "1. Huis | Wonen | 1.000 | (2.000) | 1.000\n1. Huis | 2022: het Rijk");
  CHECK(lines_with(page, "telt niet mee") ==
        "Project 1: € 2.000 in 2022 telt niet mee in de totalen (het Rijk).");
  CHECK(lines_with(page, "In totaal") == "In totaal is van 2021 tot en met 2022 € 1.000 gepland.");
  CHECK(page.contains("2021 | | € 1.000\n2022 | | € 0\n"));
}

TEST_CASE("a word in place of an amount, and footnotes in the order of their projects") {
  const std::string page = plan(
      "1;Huis;wonen;2021;p.m.;;;;eerst\n1;Huis;wonen;2022;-5;;;;\n2;Zorg;zorg;2022;500;;;;\n3;Werk;zorg;2022;"
      "1;;;;dan\n");
  CHECK(lines_with(page, "1. Huis") == "1. Huis (1) | Wonen | p.m. | −5 | −5");
  CHECK(lines_with(page, "2. Zorg") == "2. Zorg | Zorg | – | 500 | 500");
  CHECK(lines_with(page, "3. Werk") == "3. Werk (2) | Zorg | – | 1 | 1");
  CHECK(page.find("eerst\ndan\n") != page.npos);
}

TEST_CASE("cover: what is certain against what is planned for its years") {
  const std::string rows =
      "1;Huis;wonen;2021;1000;;;;\n1;Huis;wonen;2022;2000;;;;\n1;Huis;wonen;2023;400;;;;\n";
  const auto said = [&](const std::string& cover) {
    return lines_with(plan(rows, cover), "De zekere dekking");
  };
  CHECK(said("reserve;3000;2021-2022;zeker;\n") ==
        "Van 2021 tot en met 2022 is € 3.000 gepland. De zekere dekking is even groot. Voor nog eens € 400 "
        "na 2022 is de dekking niet zeker.");
  CHECK(said("reserve;2999;2021-2022;zeker;\n") ==
        "Van 2021 tot en met 2022 is € 3.000 gepland. De zekere dekking is € 2.999. Uitgerekend is dat € 1 "
        "minder dan gepland. "
        "Voor nog eens € 400 na 2022 is de dekking niet zeker.");
  CHECK(said("reserve;3000;2021-2022;zeker;\nRijk;500;2023;zeker;\nfonds;9;2021;onzeker;\n") ==
        "Van 2021 tot en met 2023 is € 3.400 gepland. De zekere dekking is € 3.500. Uitgerekend is dat € 100 "
        "meer dan gepland.");
  CHECK(
      lines_with(plan(rows, "reserve;3000;2021-2022;zeker;\n"), "In totaal") ==
      "Van 2021 tot en met 2022 is € 3.000 gepland. In totaal is van 2021 tot en met 2023 € 3.400 gepland.");
}

TEST_CASE("what is planned for the years of the first source is told by itself") {
  const std::string rows =
      "1;Huis;wonen;2021;1000;;;;\n1;Huis;wonen;2022;2000;;;;\n1;Huis;wonen;2023;400;;;;\n";
  CHECK(
      lines_with(plan(rows, "Rijk;2000;2022;zeker;\n"), "In totaal") ==
      "Van 2022 tot en met 2022 is € 2.000 gepland. In totaal is van 2021 tot en met 2023 € 3.400 gepland.");
}

TEST_CASE("what plan a project belongs to, and what pays for it in which years") {
  SmallProgramme small;
  small.put(
      "site/begroting/dorp.csv",
      "nummer;project;hoofddoelen;jaar;bedrag;dekking;zekerheid;themaplan\n"
      "1;Huis;wonen;2021;1000;reserve;zeker;Leefbaarheid & "
      "Veiligheid\n1;Huis;wonen;2022;2000;reserve;zeker;\n"
      "1;Huis;wonen;2023;2000;reserve;onzeker;\n2;Zorg;zorg;2022;500;Rijk;;\n2;Zorg;zorg;2023;p.m.;;;\n");
  const std::string page = small.page("begroting/dorp/index.html");
  CHECK(lines_with(page, "themaplan en") == "Bestedingsplan Dorp: themaplan en dekking per project");
  CHECK(lines_with(page, "Project | Themaplan") == "Project | Themaplan | Dekking");
  CHECK(lines_with(page, "1. Huis | Leef") ==
        "1. Huis | Leefbaarheid & Veiligheid | 2021–2022: reserve; 2023: reserve (onzeker)");
  CHECK(lines_with(page, "2. Zorg | |") == "2. Zorg | | 2022: Rijk");
}

TEST_CASE("sources of money: their years, amount and certainty") {
  const std::string page =
      plan("1;Huis;wonen;2021;1000;;;;\n", "reserve;1000;2021-2022;zeker;vrij\nRijk;;2021;onzeker;\n");
  CHECK(lines_with(page, "reserve |") == "reserve | 2021–2022 | 1.000 | zeker | vrij");
  CHECK(lines_with(page, "Rijk |") == "Rijk | 2021 | onbekend | onzeker");
}

}  // namespace voortgang::test

TEST_SUITE_END();
