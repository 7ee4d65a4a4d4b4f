#include <doctest/doctest.h>

#include <string>

#include "app/basis_disk.h"
#include "app/run.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr const char* kDorp = "programma/indicators/wonen/dorp.csv";

struct Disk : BasisDisk {
  RunResult make(const std::vector<std::string>& more = {}, const std::string& gebied = "dorp") {
    std::vector<std::string> arguments = {"new", "levering", "wonen", gebied};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }
};

// Rows of wachttijd as the command writes them: period, value, status and note.
std::string excel(const std::string& rows) {
  std::string out = "\xEF\xBB\xBFindicator;periode;waarde;status;toelichting;naam;eenheid;definitie\r\n";
  for (std::size_t at = 0; at < rows.size();) {
    const std::size_t end = rows.find('\n', at);
    out += "wachttijd;" + rows.substr(at, end - at) + ";Wachttijd op een woning;weken;\r\n";
    at = end + 1;
  }
  return out;
}

// What is wrong with the delivery; that others miss its figures is another matter.
std::string problems_of(Disk& disk) {
  std::string out;
  for (const std::string& line : problem_lines(disk.files)) {
    if (line.starts_with("indicators/wonen/dorp.csv")) out += line + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a new delivery asks for the eight periods up to the edition's") {
  Disk disk;
  REQUIRE(disk.files.remove_all(kDorp));
  const RunResult result = disk.make();
  CHECK(result.exit == 0);
  CHECK(result.out == "programma/indicators/wonen/dorp.csv: 8 rijen, 8 nog in te vullen\n");
  CHECK(disk.at(kDorp) ==
        excel("2018-H1;;;\n2018-H2;;;\n2019-H1;;;\n2019-H2;;;\n2020-H1;;;\n2020-H2;;;\n2021-H1;;;\n"
              "2021-H2;;;\n"));
  CHECK(problems_of(disk).empty());
}

TEST_CASE("what was delivered stays, in any dialect; gaps and the new period are asked for") {
  Disk disk;
  disk.files.put(
      kDorp,
      "Periode,Indicator,Waarde,Toelichting,Status\n2020-H2,wachttijd,1234.50,\"een, twee\",voorlopig\n"
      "2020-H1,wachttijd,.,=1+1,\n2019-H1,wachttijd,,,\n");
  CHECK(disk.make().out == "programma/indicators/wonen/dorp.csv: 6 rijen, 4 nog in te vullen\n");
  const std::string made = disk.at(kDorp);
  CHECK(made ==
        excel("2019-H1;;;\n2019-H2;;;\n2020-H1;.;;'=1+1\n2020-H2;1234,50;voorlopig;een, twee\n2021-H1;;;\n"
              "2021-H2;;;\n"));
  CHECK(problems_of(disk).empty());
  CHECK(disk.make().exit == 0);
  CHECK(disk.at(kDorp) == made);
}

TEST_CASE("a delivery with an error is left as it is, and told") {
  Disk disk;
  const std::string wrong = "indicator;periode;waarde\nwachttijd;2021-H1;veel\n";
  disk.files.put(kDorp, wrong);
  disk.files.put("programma/indicators/wonen/stad.csv", wrong);  // not asked for
  const RunResult result = disk.make();
  CHECK(result.exit == 1);
  CHECK(result.err.contains("indicators/wonen/dorp.csv:2:19: fout[CSV203]"));
  CHECK_FALSE(result.err.contains("stad.csv"));
  CHECK(result.err.contains("Er is niets geschreven"));
  CHECK(disk.at(kDorp) == wrong);
}

TEST_CASE("--out writes elsewhere, and - to the screen") {
  Disk disk;
  const FileMap before = disk.files.files_below("programma");
  CHECK(disk.make({"--out", "-"}).out == excel("2021-H1;13,0;;\n2021-H2;12,5;voorlopig;\n"));
  CHECK(disk.files.files_below("programma") == before);
  CHECK(disk.make({"--out", "elders/dorp.csv"}).out == "elders/dorp.csv: 2 rijen, alles is ingevuld\n");
  CHECK(disk.at("elders/dorp.csv") == excel("2021-H1;13,0;;\n2021-H2;12,5;voorlopig;\n"));
  CHECK(disk.files.files_below("programma") == before);
}

TEST_CASE("breakdowns have a row for the total and for every value; other frequencies their own periods") {
  Disk disk;
  REQUIRE(disk.files.remove_all(kDorp));
  disk.files.put("programma/indicators/indicatoren.json",
                 R"({"indicatoren": [
  {"id": "a", "hoofddoel": "wonen", "naam": "A", "eenheid": "%", "soort": "stand", "richting": "neutraal", "bron": "x",
   "frequentie": "incidenteel", "uitsplitsingen": {"leeftijd": ["jong", "65+"], "soort": ["huur"]}},
  {"id": "b", "hoofddoel": "wonen", "naam": "=B", "eenheid": "1.000", "soort": "stand", "richting": "neutraal",
   "bron": "x", "frequentie": "incidenteel", "definitie": "Zo; en \"zo\"."},
  {"id": "c", "hoofddoel": "wonen", "naam": "C", "eenheid": "x", "soort": "stand", "richting": "neutraal", "bron": "x",
   "frequentie": "jaar", "teller": "a", "noemer": "b"}]})");
  disk.files.put("programma/indicators/wonen/stad.csv", "indicator;periode;waarde\na;2021;1\nb;2021;1\n");
  REQUIRE(disk.make().exit == 0);
  CHECK(disk.at(kDorp) ==
        "\xEF\xBB\xBFindicator;periode;waarde;leeftijd;soort;status;toelichting;naam;eenheid;definitie\r\n"
        "a;2021-H2;;;;;;A;%;\r\na;2021-H2;;jong;;;;A;%;\r\na;2021-H2;;'65+;;;;A;%;\r\na;2021-H2;;;huur;;;A;%;"
        "\r\n"
        "b;2021-H2;;;;;;'=B;'1.000;\"Zo; en \"\"zo\"\".\"\r\n");
  CHECK(problems_of(disk).empty());
}

TEST_CASE("what is long past is not asked: each series from its own start, and from the last edition on") {
  Disk disk;
  disk.files.put("programma/indicators/indicatoren.json",
                 R"({"indicatoren": [
  {"id": "a", "hoofddoel": "wonen", "naam": "A", "eenheid": "x", "soort": "stand", "richting": "neutraal", "bron": "x",
   "frequentie": "jaar", "gebieden": ["dorp"], "uitsplitsingen": {"leeftijd": ["jong"]}}]})");
  disk.files.put(
      kDorp, "indicator;periode;waarde;leeftijd\na;2018;1;\na;2019;1;\na;2020;;\na;2021;1;\na;2021;1;jong\n");
  CHECK(disk.make().out == "programma/indicators/wonen/dorp.csv: 5 rijen, 1 nog in te vullen\n");
  const std::string before = disk.at(kDorp);
  disk.files.put("programma/site/edities/2021-02.json",
                 R"({"schema": "voortgang-bevroren/1", "methodeversie": 1, "indicatoren": [], "groepen": [],
  "editie": {"id": "2021-02", "titel": "x", "datum": "2021-02-05", "peilperiode": "2020-H2", "status": "concept"},
  "acties": [], "reeksen": []})");
  CHECK(disk.make().out == "programma/indicators/wonen/dorp.csv: 5 rijen, alles is ingevuld\n");
  CHECK(disk.at(kDorp) == before);
  REQUIRE(disk.files.remove_all(kDorp));
  CHECK(disk.make().out == "programma/indicators/wonen/dorp.csv: 2 rijen, 2 nog in te vullen\n");
  CHECK(disk.at(kDorp).contains("a;2021;;jong;"));
}

TEST_CASE("names that are not known end with 2 and what was meant") {
  Disk disk;
  const RunResult result = disk.make({}, "drop");
  CHECK(result.exit == 2);
  CHECK(result.err == "Het gebied \"drop\" is niet bekend. Bedoelt u dorp?\n");
  CHECK(disk.make({}, "elders").err ==
        "Het gebied \"elders\" is niet bekend. Kies uit: regio, dorp, stad.\n");
  CHECK(disk.make({}, "regio").out == "regio heeft voor wonen niets te leveren: er is niets geschreven.\n");
}

TEST_CASE("a disk that fails leaves the delivery as it was") {
  for (const std::size_t nth : {0U, 1U}) {
    Disk disk;
    const std::string before = disk.at(kDorp);
    disk.files.fail_from_change(nth);
    CHECK(disk.make().exit == 2);
    disk.files.never_fail();
    CHECK(disk.at(kDorp) == before);
    CHECK(problems_of(disk).empty());
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();
