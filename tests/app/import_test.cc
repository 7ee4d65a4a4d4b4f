#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "app/basis_disk.h"
#include "app/run.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr const char* kDorp = "programma/indicators/wonen/dorp.csv";
constexpr const char* kStad = "programma/indicators/wonen/stad.csv";
constexpr const char* kExport = "70001ned_UntypedDataSet_10022022_121500.csv";
constexpr const char* kMapping =
    R"({"tabellen": [{"tabel": "70001ned", "onderwerpen": [
      {"onderwerp": "Wachttijd_1", "indicator": "wachttijd"}]}]})";

// A small export in the true form: text topics beside figures, regions that are not ours.
constexpr const char* kUntyped =
    "\xEF\xBB\xBF\"ID\";\"RegioS\";\"Perioden\";\"Wachttijd_1\";\"Naam_2\"\r\n"
    "\"0\";\"NL01      \";\"2021HJ02\";\"    14.0\";\"Nederland \"\r\n"
    "\"1\";\"GM0001    \";\"2020HJ02\";\"       .\";\"Dorp      \"\r\n"
    "\"2\";\"GM0001    \";\"2021HJ01\";\"    13.0\";\"Dorp      \"\r\n"
    "\"3\";\"GM0001    \";\"2021HJ02\";\"    11.5\";\"Dorp      \"\r\n"
    "\"4\";\"GM0002    \";\"2020HJ02\";\"        \";\"Stad      \"\r\n";

struct Disk : BasisDisk {
  Disk() {
    files.put("programma/site/cbs.json", kMapping);
    files.put(kExport, kUntyped);
  }
  RunResult import(const std::vector<std::string>& more = {kExport}) {
    std::vector<std::string> arguments = {"import", "cbs"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }
};

}  // namespace

TEST_CASE("figures of CBS come into the deliveries, with their source; a revision is told") {
  Disk disk;
  const RunResult result = disk.import();
  CHECK(result.err.empty());
  CHECK(result.exit == 0);
  CHECK(result.out ==
        "indicators/wonen/dorp.csv: 1 nieuw, 1 herzien, 1 gelijk gebleven\n"
        "  wachttijd 2021-H2: 12,5 wordt 11,5\n"
        "indicators/wonen/stad.csv: 1 nieuw\n");
  CHECK(disk.at(kDorp) ==
        "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13,0;;\n"
        "wachttijd;2021-H2;11,5;herzien;CBS StatLine 70001ned, 10-2-2022\n"
        "wachttijd;2020-H2;.;;CBS StatLine 70001ned, 10-2-2022\n");
  CHECK(disk.at(kStad).ends_with("wachttijd;2020-H2;-;;CBS StatLine 70001ned, 10-2-2022\n"));
  CHECK(problem_lines(disk.files).empty());
}

TEST_CASE("a second import changes nothing") {
  Disk disk;
  REQUIRE(disk.import().exit == 0);
  const FileMap before = disk.files.files_below("programma");
  disk.files.clear_log();
  CHECK(disk.import().out ==
        "indicators/wonen/dorp.csv: 3 gelijk gebleven\nindicators/wonen/stad.csv: 1 gelijk gebleven\n");
  CHECK(disk.files.log().empty());
  CHECK(disk.files.files_below("programma") == before);
}

TEST_CASE("as data it says the same") {
  Disk disk;
  CHECK(disk.import({kExport, "--format", "json"}).out ==
        "{\n  \"schema\": \"voortgang-import/1\",\n  \"bestanden\": [\n"
        "    {\"bestand\": \"indicators/wonen/dorp.csv\", \"gebied\": \"dorp\", \"nieuw\": 1, "
        "\"bijgewerkt\": 0, "
        "\"gelijk\": 1, \"indicatoren\": [\n"
        "      {\"indicator\": \"wachttijd\", \"nieuw\": 1, \"bijgewerkt\": 0, \"herzien\": 1, "
        "\"ingetrokken\": 0, "
        "\"geheim\": 0}], \"herzien\": [\n"
        "      {\"indicator\": \"wachttijd\", \"periode\": \"2021-H2\", \"oud\": 12.5, \"nieuw\": 11.5}]},\n"
        "    {\"bestand\": \"indicators/wonen/stad.csv\", \"gebied\": \"stad\", \"nieuw\": 1, "
        "\"bijgewerkt\": 0, "
        "\"gelijk\": 0, \"indicatoren\": [\n"
        "      {\"indicator\": \"wachttijd\", \"nieuw\": 1, \"bijgewerkt\": 0, \"herzien\": 0, "
        "\"ingetrokken\": 0, "
        "\"geheim\": 0}], \"herzien\": []}\n  ]\n}\n");
}

TEST_CASE("rows that are not of CBS keep their bytes, in any form of file") {
  Disk disk;
  disk.files.put(kDorp,
                 "\xEF\xBB\xBF\"waarde\";Indicator;periode;Toelichting;status;;\r\n"
                 "\"13,00\";wachttijd;2021HJ01; "
                 "\"\"een;;;\r\n\r\n12,5;wachttijd;2021-H2;\"twee\r\nregels\";voorlopig;;");
  // A quote inside a cell is an error: nothing is written.
  CHECK(disk.import().exit == 1);
  disk.files.put(
      kDorp,
      "\xEF\xBB\xBF\"waarde\";Indicator;periode;Toelichting;status;;\r\n"
      "\"13,00\";wachttijd;2021HJ01; een;;;\r\n\r\n12,5;wachttijd;2021-H2;\"twee\r\nregels\";voorlopig;;");
  REQUIRE(disk.import().exit == 0);
  CHECK(disk.at(kDorp) ==
        "\xEF\xBB\xBF\"waarde\";Indicator;periode;Toelichting;status;;\r\n"
        "\"13,00\";wachttijd;2021HJ01; een;;;\r\n\r\n"
        "11,5;wachttijd;2021-H2;\"twee\r\nregels; CBS StatLine 70001ned, 10-2-2022\";herzien;;\r\n"
        ".;wachttijd;2020-H2;CBS StatLine 70001ned, 10-2-2022;;;\r\n");
  CHECK(problem_lines(disk.files).empty());
}

TEST_CASE("a delivery that lacks a column, or is not there, is written as a whole") {
  Disk disk;
  disk.files.put(kDorp, "indicator,periode,waarde\nwachttijd,2021-H1,13.0\n");
  REQUIRE(disk.files.remove_all(kStad));
  REQUIRE(disk.import().exit == 0);
  CHECK(disk.at(kDorp) ==
        "\xEF\xBB\xBFindicator;periode;waarde;status;toelichting;naam;eenheid;definitie\r\n"
        "wachttijd;2020-H2;.;;CBS StatLine 70001ned, 10-2-2022;Wachttijd op een woning;weken;\r\n"
        "wachttijd;2021-H1;13,0;;;Wachttijd op een woning;weken;\r\n"
        "wachttijd;2021-H2;11,5;;CBS StatLine 70001ned, 10-2-2022;Wachttijd op een woning;weken;\r\n");
  CHECK(disk.at(kStad).contains("wachttijd;2020-H2;-;;"));
  CHECK(problem_lines(disk.files).empty());
}

TEST_CASE("titles are read with the metadata, and what was provisional becomes definitive") {
  Disk disk;
  disk.files.put("70001ned_metadata.csv",
                 "\"TableInfos\"\n\"ID\";\"Identifier\"\n\"0\";\"70001ned\"\n\n"
                 "\"DataProperties\"\n\"ID\";\"Type\";\"Key\";\"Title\";\"Datatype\"\n"
                 "\"0\";\"Topic\";\"Wachttijd_1\";\"Wachttijd (weken)\";\"Float\"\n");
  disk.files.put(
      "70001ned_10022022.csv",
      "\"Regio's\";\"Perioden\";\"Wachttijd (weken)\"\n\"Dorp\";\"1e halfjaar 2021*\";\"13,0\"\n"
      "\"Dorp\";\"2e halfjaar 2021\";\"12,5\"\n\"Stad\";\"2e halfjaar 2021\";\"19,0\"\n\"Bron: CBS\"\n");
  const RunResult result = disk.import({"70001ned_10022022.csv", "70001ned_metadata.csv"});
  CHECK(result.err.empty());
  CHECK(result.out ==
        "indicators/wonen/dorp.csv: 2 bijgewerkt\nindicators/wonen/stad.csv: 1 gelijk gebleven\n");
  CHECK(disk.at(kDorp) ==
        "indicator;periode;waarde;status;toelichting\n"
        "wachttijd;2021-H1;13,0;voorlopig;CBS StatLine 70001ned, 10-2-2022\n"
        "wachttijd;2021-H2;12,5;;CBS StatLine 70001ned, 10-2-2022\n");
}

TEST_CASE("exports may overlap, as long as they agree") {
  Disk disk;
  const std::string again = "70001ned_UntypedDataSet_11022022_090000.csv";
  disk.files.put(again, kUntyped);
  CHECK(disk.import({kExport, again}).exit == 0);
  std::string other = kUntyped;
  other.replace(other.find("11.5"), 4, "11.6");
  disk.files.put(again, other);
  const RunResult result = disk.import({kExport, again});
  CHECK(result.exit == 1);
  CHECK(result.err.contains(again + ":5:34: fout[CBS107] wachttijd in 2021-H2 van Dorp staat er twee keer"));
}

TEST_CASE("what an officer or a newer file said of a figure is not overwritten") {
  const auto after = [](const std::string& row) {
    Disk disk;
    disk.files.put(kDorp, "indicator;periode;waarde;status;toelichting\n" + row);
    CHECK(disk.import().exit == 0);
    const std::string now = disk.at(kDorp);
    const std::size_t at = now.find("wachttijd;2021-H2");
    return now.substr(at, now.find('\n', at) - at);
  };
  CHECK(after("wachttijd;2021-H2;12,5;trendbreuk;nieuwe telling\n") ==
        "wachttijd;2021-H2;11,5;trendbreuk;\"nieuwe telling; CBS StatLine 70001ned, 10-2-2022\"");
  CHECK(after("wachttijd;2021-H2;x;;te klein\n") == "wachttijd;2021-H2;x;;te klein");
  CHECK(after("wachttijd;2021-H2;12,5;;CBS StatLine 70001ned, 1-3-2022\n") ==
        "wachttijd;2021-H2;12,5;;CBS StatLine 70001ned, 1-3-2022");
  CHECK(after("wachttijd;2021-H2;12,5;;\"CBS StatLine 70001ned, 1-3-2022; gecontroleerd\"\n") ==
        "wachttijd;2021-H2;12,5;;\"CBS StatLine 70001ned, 1-3-2022; gecontroleerd\"");
  CHECK(after("wachttijd;2021-H2;12,5;;\"CBS StatLine 70001ned, 1-3-2022: nieuwe telling\"\n") ==
        "wachttijd;2021-H2;12,5;;\"CBS StatLine 70001ned, 1-3-2022: nieuwe telling\"");
  CHECK(after("wachttijd;2021-H2;12,5;;\"CBS StatLine 70001ned, 1-1-2022; gecontroleerd\"\n") ==
        "wachttijd;2021-H2;11,5;herzien;\"CBS StatLine 70001ned, 10-2-2022; gecontroleerd\"");
  CHECK(after("wachttijd;2021-H2;11,5;voorlopig;CBS StatLine 70001ned, 1-1-2022\n") ==
        "wachttijd;2021-H2;11,5;voorlopig;CBS StatLine 70001ned, 1-1-2022");
}

TEST_CASE("a table is found in the mapping in capitals too") {
  Disk disk;
  disk.files.put(
      "programma/site/cbs.json",
      R"({"tabellen": [{"tabel": "70001NED", "onderwerpen": [{"onderwerp": "Wachttijd_1", "indicator": "wachttijd"}]}]})");
  CHECK(disk.import().exit == 0);
  CHECK(disk.at(kDorp).contains("wachttijd;2021-H2;11,5;"));
}

TEST_CASE("of a table with years, halves and months only the indicator's own periods are taken") {
  Disk disk;
  std::string mixed = kUntyped;
  mixed += "\"5\";\"GM0001    \";\"2021JJ00\";\"    99.0\";\"Dorp      \"\r\n";
  disk.files.put(kExport, mixed);
  CHECK(disk.import().exit == 0);
  CHECK_FALSE(disk.at(kDorp).contains("99"));
}

TEST_CASE("regions that went into another are added up, where that can be done") {
  const auto result = [](const std::string& aggregatie, const std::string& figure) {
    Disk disk;
    std::string mapping = kMapping;
    mapping.replace(mapping.find("\"onderwerpen\""), 0, "\"gebieden\": {\"GM0003\": \"dorp\"}, ");
    disk.files.put("programma/site/cbs.json", mapping);
    std::string dictionary = disk.at("programma/indicators/indicatoren.json");
    dictionary.replace(dictionary.find("\"bron\""), 0, "\"aggregatie\": \"" + aggregatie + "\", ");
    disk.files.put("programma/indicators/indicatoren.json", dictionary);
    std::string both = kUntyped;
    both += "\"5\";\"GM0003    \";\"2021HJ02\";\"" + figure + "\";\"Gehucht   \"\r\n";
    disk.files.put(kExport, both);
    const RunResult done = disk.import();
    return done.exit == 0 ? disk.at(kDorp) : done.err;
  };
  CHECK(result("som", "     8.0").contains("wachttijd;2021-H2;19,5;"));
  // Without the other, the sum may be too small: that is told.
  Disk alone;
  std::string of_two = kMapping;
  of_two.replace(of_two.find("\"onderwerpen\""), 0, "\"gebieden\": {\"GM0003\": \"dorp\"}, ");
  alone.files.put("programma/site/cbs.json", of_two);
  CHECK(alone.import().err.contains("Dorp (GM0003) staat niet in dit bestand"));
  CHECK(result("som", "        ").contains("wachttijd;2021-H2;11,5;"));
  CHECK(result("som", "       .").contains("CBS117"));
  CHECK(result("niet", "     8.0").contains("CBS117"));
}

TEST_CASE("where a series goes on with other gemeenten it breaks, and a sum says of which it is") {
  Disk disk;
  std::string mapping = kMapping;
  mapping.replace(mapping.find("\"onderwerpen\""), 0, "\"gebieden\": {\"GM0003\": \"dorp\"}, ");
  disk.files.put("programma/site/cbs.json", mapping);
  std::string dictionary = disk.at("programma/indicators/indicatoren.json");
  dictionary.replace(dictionary.find("\"bron\""), 0, "\"aggregatie\": \"som\", ");
  disk.files.put("programma/indicators/indicatoren.json", dictionary);
  disk.files.put(kDorp, "indicator;periode;waarde;status;toelichting\n");
  disk.files.put(kExport,
                 std::string(kUntyped) + "\"5\";\"GM0003    \";\"2021HJ01\";\"     8.0\";\"Gehucht   \"\r\n");
  const RunResult result = disk.import();
  CHECK(result.exit == 0);
  CHECK(result.err.contains("CBS123"));
  const std::string first = disk.at(kDorp);
  CHECK(
      first.contains("wachttijd;2021-H1;21,0;;som van GM0001, GM0003; CBS StatLine 70001ned, 10-2-2022\n") !=
      first.contains(
          "wachttijd;2021-H1;21,0;;\"som van GM0001, GM0003; CBS StatLine 70001ned, 10-2-2022\"\n"));
  CHECK(
      first.contains("wachttijd;2021-H2;11,5;trendbreuk;alleen GM0001; CBS StatLine 70001ned, 10-2-2022\n") !=
      first.contains(
          "wachttijd;2021-H2;11,5;trendbreuk;\"alleen GM0001; CBS StatLine 70001ned, 10-2-2022\"\n"));
  CHECK(disk.import().exit == 0);
  CHECK(disk.at(kDorp) == first);
}

namespace {

constexpr const char* kLater = "70001ned_UntypedDataSet_11022022_121500.csv";

// Dorp, of which Gehucht became a part in 2021-H2: two exports, of before and after.
struct MergedDisk : Disk {
  MergedDisk() {
    std::string mapping = kMapping;
    mapping.replace(mapping.find("\"onderwerpen\""), 0, "\"gebieden\": {\"GM0003\": \"dorp\"}, ");
    files.put("programma/site/cbs.json", mapping);
    std::string dictionary = at("programma/indicators/indicatoren.json");
    dictionary.replace(dictionary.find("\"bron\""), 0, "\"aggregatie\": \"som\", ");
    files.put("programma/indicators/indicatoren.json", dictionary);
    files.put(kDorp, "indicator;periode;waarde;status;toelichting\n");
    const std::string header = "\"ID\";\"RegioS\";\"Perioden\";\"Wachttijd_1\"\r\n";
    files.put(kExport, header + "\"0\";\"GM0001\";\"2021HJ01\";\"    13.0\"\r\n" +
                           "\"1\";\"GM0003\";\"2021HJ01\";\"     8.0\"\r\n");
    files.put(kLater, header + "\"0\";\"GM0001\";\"2021HJ02\";\"    20.0\"\r\n");
  }
};

}  // namespace

TEST_CASE("the break is marked whatever the files are, and in whatever order they come") {
  MergedDisk together;
  CHECK(together.import({kExport, kLater}).exit == 0);
  CHECK(together.at(kDorp).contains("wachttijd;2021-H2;20,0;trendbreuk;"));
  MergedDisk one_by_one;
  CHECK(one_by_one.import({kExport}).exit == 0);
  CHECK_FALSE(one_by_one.at(kDorp).contains("trendbreuk"));
  CHECK(one_by_one.import({kLater}).err.contains("CBS123"));
  CHECK(one_by_one.at(kDorp).contains("wachttijd;2021-H2;20,0;trendbreuk;"));
  MergedDisk backwards;
  CHECK(backwards.import({kLater}).exit == 0);
  CHECK_FALSE(backwards.at(kDorp).contains("trendbreuk"));
  CHECK(backwards.import({kExport}).exit == 0);
  const std::string marked = backwards.at(kDorp);
  CHECK(marked.contains("wachttijd;2021-H2;20,0;trendbreuk;"));
  CHECK(marked.contains("wachttijd;2021-H1;21,0;;"));
  // Whoever keeps the delivery may say that there is no break.
  std::string judged = marked;
  judged.erase(judged.find("trendbreuk"), std::string("trendbreuk").size());
  backwards.files.put(kDorp, judged);
  CHECK(backwards.import({kExport, kLater}).exit == 0);
  CHECK(backwards.at(kDorp) == judged);
}

TEST_CASE("a group to compare with gets its figures from the same table, in a file of its own") {
  Disk disk;
  std::string programme = disk.at("programma/site/programma.json");
  programme.replace(
      programme.find("\"gemeenten\""), 0,
      R"("vergelijkgroepen": [{"id": "nederland", "naam": "Nederland"}, {"id": "groot", "naam": "Groot"}], )");
  disk.files.put("programma/site/programma.json", programme);
  const RunResult result = disk.import();
  CHECK(result.exit == 0);
  CHECK(result.out.contains("indicators/wonen/nederland.csv: 1 nieuw\n"));
  const std::string path = "programma/indicators/wonen/nederland.csv";
  CHECK(disk.at(path).contains("wachttijd;2021-H2;14,0;;CBS StatLine 70001ned, 10-2-2022;"));
  const std::string first = disk.at(path);
  CHECK(disk.import().out.contains("indicators/wonen/nederland.csv: 1 gelijk gebleven\n"));
  CHECK(disk.at(path) == first);
  // Another region that the mapping gives to a group.
  std::string mapping = kMapping;
  mapping.replace(mapping.find("\"onderwerpen\""), 0, "\"gebieden\": {\"NL01\": \"groot\"}, ");
  disk.files.put("programma/site/cbs.json", mapping);
  CHECK(disk.import().out.contains("indicators/wonen/groot.csv: 1 nieuw\n"));
  mapping.replace(mapping.find("groot"), 5, "groat");
  disk.files.put("programma/site/cbs.json", mapping);
  CHECK(disk.import().err.contains("bedoelt u \"groot\"?"));
}

namespace {

// An export with a column for sexes, of an indicator that is broken down by them.
RunResult import_parts(Disk& disk, const std::string& how, const std::string& rows) {
  std::string dictionary = disk.at("programma/indicators/indicatoren.json");
  dictionary.replace(dictionary.find("\"bron\""), 0,
                     "\"uitsplitsingen\": {\"geslacht\": [\"man\", \"vrouw\"]}, ");
  disk.files.put("programma/indicators/indicatoren.json", dictionary);
  disk.files.put(
      "programma/site/cbs.json",
      "{\"tabellen\": [{\"tabel\": \"70001ned\", \"onderwerpen\": [{\"onderwerp\": \"Wachttijd_1\","
      " \"indicator\": \"wachttijd\", " +
          how + "}]}]}");
  disk.files.put(kExport, "\"ID\";\"Geslacht\";\"RegioS\";\"Perioden\";\"Wachttijd_1\"\n" + rows);
  disk.files.put(kDorp, "indicator;periode;waarde\n");
  return disk.import();
}

constexpr const char* kParts =
    "\"0\";\"T001038\";\"GM0001\";\"2021HJ02\";\"    30\"\n\"1\";\"3000\";\"GM0001\";\"2021HJ02\";\"    "
    "10\"\n"
    "\"2\";\"4000\";\"GM0001\";\"2021HJ02\";\"    20\"\n\"3\";\"9999\";\"GM0001\";\"2021HJ02\";\"     1\"\n";

}  // namespace

TEST_CASE("a column of CBS becomes a breakdown of ours: by code, by name, more values into one") {
  Disk by_code;
  const RunResult result = import_parts(by_code,
                                        R"("uitsplitsingen": [{"kolom": "Geslacht", "onze": "geslacht",
         "waarden": {"T001038": "", "3000": "man", "4000": "vrouw"}}])",
                                        kParts);
  CHECK(result.exit == 0);
  const std::string figures = by_code.at(kDorp);
  for (const char* row :
       {"wachttijd;2021-H2;30;;", "wachttijd;2021-H2;10;man;", "wachttijd;2021-H2;20;vrouw;"})
    CHECK_MESSAGE(figures.contains(row), figures);
  Disk joined;
  CHECK(import_parts(joined, R"("uitsplitsingen": [{"kolom": "Geslacht", "onze": "geslacht",
         "waarden": {"3000": "man", "4000": "man"}}])",
                     kParts)
            .exit == 0);
  CHECK(joined.at(kDorp).contains("wachttijd;2021-H2;30;man;"));
  Disk by_name;
  std::string named = kParts;
  named.replace(named.find("T001038"), 7, "Totaal ");
  named.replace(named.find("3000"), 4, "Man");
  named.replace(named.find("4000"), 4, "VROUW");
  const RunResult with_name =
      import_parts(by_name, R"("uitsplitsingen": [{"kolom": "Geslacht", "onze": "geslacht"}])", named);
  CHECK(with_name.exit == 0);
  CHECK(with_name.err.contains("\"9999\" van Geslacht is geen waarde van geslacht"));
  CHECK(by_name.at(kDorp).contains("wachttijd;2021-H2;10;man;"));
  Disk unknown;
  CHECK(import_parts(unknown, R"("uitsplitsingen": [{"kolom": "Geslacht", "onze": "sekse"}])", kParts)
            .err.contains("CSV115"));
  Disk misspelt;
  CHECK(import_parts(misspelt, R"("uitsplitsingen": [{"kolom": "Geslacht", "onze": "geslacht",
         "waarden": {"3000": "mann"}}])",
                     kParts)
            .err.contains("CSV208"));
}

TEST_CASE("percentages of two values are not added up") {
  Disk disk;
  std::string dictionary = disk.at("programma/indicators/indicatoren.json");
  dictionary.replace(dictionary.find("\"stand\""), 7, "\"percentage\"");
  disk.files.put("programma/indicators/indicatoren.json", dictionary);
  const RunResult result = import_parts(disk, R"("uitsplitsingen": [{"kolom": "Geslacht", "onze": "geslacht",
         "waarden": {"3000": "man", "4000": "man"}}])",
                                        kParts);
  CHECK(result.exit == 1);
  CHECK(result.err.contains("CBS107"));
}

TEST_CASE("a total is only what is certain to be one") {
  const auto total = [](const std::string& title) {
    Disk disk;
    std::string rows = kParts;
    rows.replace(rows.find("T001038"), 7, title);
    import_parts(disk, R"("uitsplitsingen": [{"kolom": "Geslacht", "onze": "geslacht"}])", rows);
    return disk.at(kDorp).contains("wachttijd;2021-H2;30;");
  };
  for (const char* title :
       {"Totaal", "Totaal mannen en vrouwen", "Mannen en vrouwen, totaal", "Totaal geslacht", "Alle"})
    CHECK_MESSAGE(total(title), title);
  for (const char* title :
       {"Totaal 65 jaar of ouder", "Alle overige personen", "Totaal exclusief man", "Subtotaal"})
    CHECK_FALSE_MESSAGE(total(title), title);
}

TEST_CASE(
    "values that are added up: all of them, or the figure is missing; one that is withheld hides the sum") {
  const auto figure = [](const std::string& how, const std::string& rows) {
    Disk disk;
    const RunResult result = import_parts(disk, how, rows);
    CHECK(result.exit == 0);
    const std::string text = disk.at(kDorp);
    const std::size_t at = text.find("2021-H2;");
    return at == text.npos ? text : text.substr(at + 8, text.find(';', at + 8) - at - 8);
  };
  const std::string both = R"("som": {"Geslacht": ["3000", "4000"]})";
  CHECK(figure(both, kParts) == "30");
  CHECK(figure(R"("som": {"Geslacht": ["3000", "5000"]})", kParts) == ".");
  std::string secret = kParts;
  secret.replace(secret.find("    20"), 6, "     x");
  CHECK(figure(both, secret) == "x");
  std::string blank = kParts;
  blank.replace(blank.find("    20"), 6, "      ");
  CHECK(figure(both, blank) == "10");  // it cannot occur: nothing is added
}

TEST_CASE("a table with a column for each period, and names and numbers as others write them") {
  const auto rows = [](const std::string& mapping, const std::string& text) {
    Disk disk;
    disk.files.put("programma/site/cbs.json", "{\"tabellen\": [{\"tabel\": \"x\", " + mapping + "}]}");
    disk.files.put("x.csv", text);
    disk.files.put(kDorp, "indicator;periode;waarde;status\n");
    const RunResult result = disk.import({"x.csv", "--datum", "onbekend"});
    CHECK_MESSAGE(result.exit == 0, result.err);
    return disk.at(kDorp);
  };
  const std::string topic = R"("onderwerpen": [{"onderwerp": "Waarde", "indicator": "wachttijd"}])";
  const std::string turned = rows(topic,
                                  "\"Regio's\";\"2021 1e halfjaar\";\"2021 2e "
                                  "halfjaar*\"\n\"Dorp\";\"1,5\";\"2\"\n\"Stad\";\"4\";\".\"\n");
  CHECK(turned.contains("wachttijd;2021-H1;1,5;"));
  CHECK(turned.contains("wachttijd;2021-H2;2;voorlopig"));
  const std::string of_topic =
      rows(R"("onderwerpen": [{"onderwerp": "Wachttijd", "indicator": "wachttijd"}])",
           "Onderwerp;Regio's;2021HJ01;2021HJ02\nHuizen;Dorp;7;8\nWachttijd;Dorp;3;4\n");
  CHECK(of_topic.contains("wachttijd;2021-H1;3;"));
  CHECK_FALSE(of_topic.contains(";7;"));
  CHECK(rows(R"("bron": "DUO", "onderwerpen": [{"onderwerp": "AANTAL", "indicator": "wachttijd"}])",
             "GEMEENTENUMMER;GEMEENTENAAM;Periode;AANTAL\n1;DORP;2021HJ01;12\n2;STAD;2021HJ01;13\n")
            .contains("wachttijd;2021-H1;12;"));
  CHECK(rows(topic, "Gemeentenaam;Periode;Waarde\nDORP;2021HJ01;<5\n").contains("wachttijd;2021-H1;x;"));
  CHECK(rows(topic, "Gemeentenaam;Periode;Waarde\nDORP;2021HJ01;NA\n").contains("wachttijd;2021-H1;.;"));
}

TEST_CASE("the unit in a heading of labels counts in thousands too, and commas in threes are asked") {
  const auto told = [](const std::string& text, const std::string& topic = "Wachttijd") {
    Disk disk;
    disk.files.put("programma/site/cbs.json",
                   R"({"tabellen": [{"tabel": "x", "onderwerpen": [{"onderwerp": ")" + topic +
                       R"(", "indicator": "wachttijd"}]}]})");
    disk.files.put("x.csv", text);
    return disk.import({"x.csv", "--datum", "onbekend"}).err;
  };
  CHECK(told("\"Regio's\";\"Perioden\";\"Wachttijd (x 1 000)\"\n\"Dorp\";\"2021HJ01\";\"41,0\"\n")
            .contains("CBS116"));
  CHECK_FALSE(told("\"Regio's\";\"Perioden\";\"Wachttijd (weken)\"\n\"Dorp\";\"2021HJ01\";\"41,0\"\n")
                  .contains("CBS116"));
  CHECK(told("\"Regio's\";\"Perioden\";\"Wachttijd (%)\"\n\"Dorp\";\"2021HJ01\";\"41,0\"\n")
            .contains("CBS116"));
  CHECK(told("Wachttijden;;\nRegio's;Perioden;Wachttijd\nDorp;2021HJ01;41\n").contains("CBS102"));
  const std::string turned = "Regio's;Onderwerp;2021HJ01;2021HJ02\nDorp;Wachttijd (x 1 000);41;42\n";
  CHECK(told(turned, "Wachttijd (x 1 000)").contains("CBS116"));
  CHECK(told("Regio's,Perioden,Wachttijd\nDorp,2021HJ01,\"1,234\"\n").contains("CBS113"));
}

TEST_CASE("thousands are multiplied, and the snapshot's date may be unknown") {
  Disk disk;
  std::string mapping = kMapping;
  mapping.replace(mapping.find("\"indicator\""), 0, "\"maal\": 1000, ");
  disk.files.put("programma/site/cbs.json", mapping);
  REQUIRE(disk.import({kExport, "--datum", "onbekend"}).exit == 0);
  CHECK(disk.at(kDorp).contains("wachttijd;2021-H1;13000;herzien;CBS StatLine 70001ned, datum onbekend\n"));
  CHECK(disk.import({kExport, "--datum", "gisteren"}).exit == 1);
}

TEST_CASE("with a problem nothing is written") {
  Disk disk;
  disk.files.put("tabel.csv", "\"Titel\"\n");
  const FileMap before = disk.files.files_below("programma");
  disk.files.clear_log();
  const RunResult result =
      disk.import({kExport, "tabel.csv", "--tabel", "70001ned", "--datum", "2022-02-10"});
  CHECK(result.exit == 1);
  CHECK(result.err.contains("tabel.csv:1:1: fout[CBS102]"));
  CHECK(disk.import({kExport, "tabel.csv", "--format", "json"}).out.contains("\"code\": \"CBS101\""));
  CHECK(disk.import({"weg.csv"}).err.contains("weg.csv:1:1: fout[BST101]"));
  CHECK(disk.files.log().empty());
  CHECK(disk.files.files_below("programma") == before);
}

TEST_CASE("whatever fails, all deliveries are written or none, and the next run knows") {
  Disk whole;
  const std::string old_dorp = whole.at(kDorp);
  const std::string old_stad = whole.at(kStad);
  REQUIRE(whole.import().exit == 0);
  for (const bool dies : {true, false}) {
    bool was_cut_off = false;
    bool finished = false;
    for (std::size_t at = 0; !finished; ++at) {
      CAPTURE(dies);
      CAPTURE(at);
      Disk disk;
      dies ? disk.files.fail_from_change(at) : disk.files.fail_once_at_call(at);
      const RunResult result = disk.import();
      finished = dies ? result.exit == 0 && result.err.empty() : !disk.files.has_failed_once();
      disk.files.never_fail();
      const std::string told = run({"check", "-C", "programma"}, disk.files, {}).err;
      was_cut_off |= told.contains("Een eerdere opdracht was afgebroken");
      const bool is_new = disk.at(kDorp) != old_dorp;
      CHECK(disk.at(kDorp) == (is_new ? whole.at(kDorp) : old_dorp));
      CHECK(disk.at(kStad) == (is_new ? whole.at(kStad) : old_stad));
      if (result.exit == 0) CHECK(is_new);
      CHECK(disk.import().exit == 0);
      CHECK(disk.at(kDorp) == whole.at(kDorp));
      CHECK(disk.files.kind("programma/.wijziging") == FileKind::kMissing);
    }
    if (dies) CHECK(was_cut_off);
  }
}

// The figures of CBS that the programme has come from whole exports, which are not in this repository.
TEST_CASE("real exports say what the programme says") {
  const char* folder = std::getenv("VOORTGANG_STATLINE");
  if (folder == nullptr) {
    MESSAGE("skipped: set VOORTGANG_STATLINE to a folder with exports of 70072ned and 83648NED");
    return;
  }
  MemoryFileSystem disk;
  put_programme(disk, {});
  for (const char* part : {"indicators", "site", "templates"}) {
    for (const auto& [path, bytes] : read_folder(in_project(part)))
      disk.put("programma/" + std::string(part) + "/" + path, bytes);
  }
  std::vector<std::string> arguments = {"import", "cbs", "-C", "programma", "--datum", "onbekend"};
  for (const auto& [name, bytes] : read_folder(folder)) {
    if (!name.ends_with(".csv")) continue;
    disk.put(name, bytes);
    arguments.push_back(name);
  }
  const RunResult result = run(arguments, disk, {});
  CHECK(result.exit == 0);
  CHECK(result.err.empty());
  CHECK(result.out.contains("gelijk gebleven"));
  for (const char* word : {"nieuw", "bijgewerkt", "herzien"}) CHECK_FALSE(result.out.contains(word));
}

TEST_CASE("observations of the data portal: attributes are states, what is not there changes nothing") {
  Disk disk;
  disk.files.put("Observations.csv",
                 "\xEF\xBB\xBF\"Id\";\"Measure\";\"ValueAttribute\";\"Value\";\"StringValue\";\"RegioS\";"
                 "\"Perioden\"\r\n"
                 "0;M1;None;11,5;;GM0001    ;2021HJ02\r\n1;M2;None;7;;GM0001;2021HJ01\r\n"
                 "2;M1;Impossible;;;GM0001;2020HJ02\r\n3;M1;Confidential;;;GM0002;2021HJ02\r\n"
                 "4;M1;None;1.010;;GM0002;2021HJ01\r\n");
  disk.files.put("MeasureCodes.csv",
                 "Identifier;MeasureGroupId;Index;Title;Description;DataType;Unit;Decimals;PresentationType\n"
                 "M1;;5;Wachttijd;;Double;weken;1;Absolute\nM2;;6;Anders;;Double;weken;1;Absolute\n");
  disk.files.put("PeriodenCodes.csv",
                 "Identifier;DimensionGroupId;DimensionId;Index;Title;Description;Status\n"
                 "2021HJ02;0;Perioden;1;2e halfjaar 2021;;Voorlopig\n2021HJ01;0;Perioden;1;;;Definitief\n"
                 "2020HJ02;0;Perioden;1;;;Definitief\n");
  disk.files.put("MeasureGroups.csv", "Id;Title;Description;ParentId\n1;Alles;;\n");
  disk.files.put("programma/site/cbs.json",
                 R"({"tabellen": [{"tabel": "50001NED", "bron": "RIVM StatLine", "onderwerpen": [
      {"onderwerp": "Wachttijd", "indicator": "wachttijd"}]}]})");
  const RunResult result = disk.import({"Observations.csv", "MeasureCodes.csv", "PeriodenCodes.csv",
                                        "MeasureGroups.csv", "--tabel", "50001NED", "--datum", "2022-02-10"});
  CHECK(result.err.empty());
  CHECK(disk.at(kDorp) ==
        "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13,0;;\n"
        "wachttijd;2021-H2;11,5;herzien;RIVM StatLine 50001NED, 10-2-2022\n"
        "wachttijd;2020-H2;-;;RIVM StatLine 50001NED, 10-2-2022\n");
  CHECK(disk.at(kStad).contains("wachttijd;2021-H2;x;"));
  CHECK(disk.at(kStad).contains("wachttijd;2021-H1;1,010;"));
}

TEST_CASE("a code beside a name decides; a name with its kind is that gemeente") {
  Disk disk;
  disk.files.put(
      "70001ned.csv",
      "\"Wijken en buurten\";\"Codering (code)\";\"Perioden\";\"Wachttijd\"\n"
      "\"Dorp\";\"WK000100\";\"2021 1e halfjaar\";\"99\"\n\"Dorp\";\"GM0001\";\"2021 1e halfjaar\";\"14\"\n");
  disk.files.put("programma/site/cbs.json", R"({"tabellen": [{"tabel": "70001ned", "onderwerpen": [
      {"onderwerp": "Wachttijd", "indicator": "wachttijd"}]}]})");
  REQUIRE(disk.import({"70001ned.csv", "--datum", "onbekend"}).exit == 0);
  CHECK(disk.at(kDorp).contains("wachttijd;2021-H1;14;herzien;"));
  CHECK_FALSE(disk.at(kDorp).contains("99"));
  disk.files.put("70001ned.csv",
                 "\"Regio's\";\"Perioden\";\"Wachttijd\"\n\"Dorp (gemeente)\";\"2021 1e halfjaar\";\"15\"\n");
  REQUIRE(disk.import({"70001ned.csv", "--datum", "onbekend"}).exit == 0);
  CHECK(disk.at(kDorp).contains("wachttijd;2021-H1;15;herzien;"));
}

TEST_CASE("a proposal shows what an export holds, and what it says to paste is imported") {
  Disk disk;
  disk.files.put(
      "70001ned_metadata.csv",
      "\"TableInfos\"\n\"ID\";\"Title\";\"Identifier\"\n\"0\";\"Wachten; op van alles\";\"70001ned\"\n\n"
      "\"DataProperties\"\n\"ID\";\"Position\";\"ParentID\";\"Type\";\"Key\";\"Title\";\"Description\";"
      "\"ReleasePolicy\";"
      "\"Datatype\";\"Unit\";\"Decimals\";\"Default\"\n"
      "\"0\";\"0\";\"\";\"Dimension\";\"Soort\";\"Soort\";\"\";\"\";\"\";\"\";\"\";\"\"\n"
      "\"1\";\"1\";\"\";\"GeoDimension\";\"RegioS\";\"Regio's\";\"\";\"\";\"\";\"\";\"\";\"\"\n"
      "\"2\";\"2\";\"\";\"TimeDimension\";\"Perioden\";\"Perioden\";\"\";\"\";\"\";\"\";\"\";\"\"\n"
      "\"3\";\"3\";\"\";\"TopicGroup\";\"\";\"Uitgaven\";\"\";\"\";\"\";\"\";\"\";\"\"\n"
      "\"4\";\"4\";\"3\";\"Topic\";\"Totaal_1\";\"Uitgaven in totaal\";\"Wat het "
      "<b>kost</b>.\r\nAlles.\";\"\";"
      "\"Float\";\"1 000 euro\";\"1\";\"\"\n\n"
      "\"Soort\"\n\"Key\";\"Title\";\"Description\"\n\"A\";\"Huur\";\"\"\n\"T\";\"Totaal\";\"\"\n");
  const char* file = "70001ned_UntypedDataSet_10022022_121500.csv";
  disk.files.put(
      file,
      "\"ID\";\"Soort\";\"RegioS\";\"Perioden\";\"Totaal_1\"\n\"0\";\"A\";\"GM0001\";\"2020JJ00\";\"     "
      "1.0\"\n"
      "\"1\";\"T\";\"GM0001\";\"2020JJ00\";\"     4.5\"\n\"2\";\"T\";\"GM0001\";\"2021JJ00\";\"     5.5\"\n");
  const FileMap before = disk.files.files_below("programma");
  const RunResult result = disk.import({file, "70001ned_metadata.csv", "--voorstel"});
  CHECK(result.err.empty());
  CHECK(disk.files.files_below("programma") == before);
  for (const char* piece :
       {"Tabel 70001ned: Wachten; op van alles\n", "Perioden (jaar): 2020 tot en met 2021, 2 in totaal\n",
        "Onze gemeenten: 1 van 2; niet gevonden: Stad\n",
        "Uitsplitsing Soort (waarden: 2): A = Huur, T = Totaal\n",
        "  Totaal_1: Uitgaven > Uitgaven in totaal (1000 x euro), cijfers van ons: 3\n",
        "\"definitie\": \"Wat het kost . Alles.\""}) {
    CAPTURE(result.out);
    CHECK(result.out.contains(piece));
  }
  // What is pasted works.
  const std::size_t mapping = result.out.find("\n{\n") + 1;
  const std::size_t entries = result.out.find("\n    {\"id\"");
  REQUIRE(entries != std::string::npos);
  disk.files.put("programma/site/cbs.json",
                 result.out.substr(mapping, result.out.find("\n}\n") + 3 - mapping));
  std::string dictionary = disk.at("programma/indicators/indicatoren.json");
  dictionary.insert(dictionary.rfind(']'), "," + result.out.substr(entries));
  disk.files.put("programma/indicators/indicatoren.json", dictionary);
  const RunResult imported = disk.import({file, "70001ned_metadata.csv"});
  CAPTURE(imported.err);
  CHECK(imported.exit == 0);
  CHECK(disk.at(kDorp).contains("uitgaven-in-totaal;2021;5500;"));
}

TEST_CASE("a proposal says how to break down, and takes the unit from a title") {
  Disk disk;
  disk.files.put("x.csv",
                 "Geslacht;Regio's;Perioden;Wachttijd (weken)\nTotaal;Dorp;2021HJ01;3\nMan;Dorp;2021HJ01;1\n"
                 "Vrouw;Dorp;2021HJ01;2\n");
  const RunResult result = disk.import({"x.csv", "--voorstel", "--tabel", "x"});
  for (const char* piece :
       {"Uitsplitsen naar Geslacht? Haal Geslacht weg bij filter",
        R"("waarden": {"Totaal": "", "Man": "Man", "Vrouw": "Vrouw"}}])",
        R"("uitsplitsingen": {"geslacht": ["Man")", R"("eenheid": "weken")", R"("naam": "Wachttijd")"}) {
    CAPTURE(result.out);
    CHECK(result.out.contains(piece));
  }
}

TEST_CASE("figures that CBS withdrew or hides now are counted apart from revised ones") {
  Disk disk;
  disk.files.put(
      kDorp,
      "indicator;periode;waarde;status;toelichting\nwachttijd;2020-H2;12;;\nwachttijd;2021-H1;13;;\n"
      "wachttijd;2021-H2;14;;\n");
  disk.files.put("70001ned.csv",
                 "\"Regio's\";\"Perioden\";\"Wachttijd\"\n\"Dorp\";\"2020 2e halfjaar\";\".\"\n"
                 "\"Dorp\";\"2021 1e halfjaar\";\"x\"\n\"Dorp\";\"2021 2e halfjaar\";\"15\"\n");
  disk.files.put("programma/site/cbs.json", R"({"tabellen": [{"tabel": "70001ned", "onderwerpen": [
      {"onderwerp": "Wachttijd", "indicator": "wachttijd"}]}]})");
  const std::string told = disk.import({"70001ned.csv", "--datum", "onbekend"}).out;
  CHECK(told.starts_with("indicators/wonen/dorp.csv: 1 herzien, 1 ingetrokken, 1 nu geheim\n"));
  for (const char* line : {"  wachttijd 2020-H2: 12 wordt ", "  wachttijd 2021-H1: 13 wordt ",
                           "  wachttijd 2021-H2: 14 wordt 15\n"})
    CHECK(told.contains(line));
}

TEST_CASE(
    "what somebody withheld stays withheld; what an import withheld may become a number, and is named") {
  const auto imported = [](const std::string& was) {
    Disk disk;
    disk.files.put(kDorp, "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H2;" + was + "\n");
    disk.files.put("70001ned.csv",
                   "\"Regio's\";\"Perioden\";\"Wachttijd\"\n\"Dorp\";\"2021 2e halfjaar\";\"15\"\n");
    disk.files.put("programma/site/cbs.json", R"({"tabellen": [{"tabel": "70001ned", "onderwerpen": [
      {"onderwerp": "Wachttijd", "indicator": "wachttijd"}]}]})");
    const RunResult result = disk.import({"70001ned.csv", "--datum", "2022-02-10"});
    CHECK(result.exit == 0);
    return std::pair(result.out + result.err, disk.at(kDorp));
  };
  for (const std::string was :
       {"x;;", "tk;;", "x;;zo afgesproken", "x;;\"zo afgesproken; CBS StatLine 70001ned, 1-1-2022\""}) {
    CAPTURE(was);
    const auto [told, file] = imported(was);
    CHECK(told.contains("[CBS120] wachttijd in 2021-H2 van Dorp blijft geheim (" +
                        was.substr(0, was.find(';')) + ")"));
    CHECK(file.contains("wachttijd;2021-H2;" + was));
  }
  for (const std::string was : {"x;;CBS StatLine 70001ned, 1-1-2022", "-;;bestaat hier niet"}) {
    CAPTURE(was);
    const auto [told, file] = imported(was);
    CHECK(told.contains("  wachttijd 2021-H2: "));
    CHECK(told.contains(" wordt 15\n"));
    CHECK(file.contains("wachttijd;2021-H2;15;"));
  }
  CHECK(imported(".;;").first.starts_with("indicators/wonen/dorp.csv: 1 bijgewerkt\n"));
}

TEST_CASE("a heading of labels is known by its last part, without its unit; two that end alike are asked") {
  Disk disk;
  disk.files.put(
      "70001ned.csv",
      "\"Regio's\";\"Perioden\";\"Wonen/Wachttijd (weken)\"\n\"Dorp\";\"2021 2e halfjaar\";\"15\"\n");
  disk.files.put("programma/site/cbs.json", R"({"tabellen": [{"tabel": "70001ned", "onderwerpen": [
      {"onderwerp": "Wachttijd", "indicator": "wachttijd"}]}]})");
  CHECK(disk.import({"70001ned.csv", "--datum", "onbekend"}).exit == 0);
  CHECK(disk.at(kDorp).contains("wachttijd;2021-H2;15;"));
  disk.files.put("70001ned.csv",
                 "\"Regio's\";\"Perioden\";\"Huur/Wachttijd (weken)\";\"Koop/Wachttijd (weken)\"\n"
                 "\"Dorp\";\"2021 2e halfjaar\";\"16\";\"17\"\n");
  const RunResult result = disk.import({"70001ned.csv", "--datum", "onbekend"});
  CHECK(result.exit == 1);
  CHECK(result.err.contains("fout[CBS115]"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
