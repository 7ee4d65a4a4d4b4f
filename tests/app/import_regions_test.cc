// Which rows of an export are our gemeenten, and how the police write their columns.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "app/basis_disk.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

struct Imported {
  std::string told;  // codes
  std::string dorp;  // the figure of 2021-H2
};

Imported imported(const std::string& table,
                  const std::string& topic = R"({"onderwerp": "Wachttijd", "indicator": "wachttijd"})") {
  BasisDisk disk;
  disk.files.put("programma/site/cbs.json",
                 R"({"tabellen": [{"tabel": "T", "onderwerpen": [)" + topic + "]}]}");
  disk.files.put("t.csv", table);
  const RunResult result = disk.run({"import", "cbs", "--tabel", "T", "--datum", "2022-02-10", "t.csv"});
  Imported out;
  for (std::size_t at = result.err.find("[CBS"); at != std::string::npos;
       at = result.err.find("[CBS", at + 1))
    out.told += result.err.substr(at + 1, 6) + " ";
  const std::string csv = disk.files.read("programma/indicators/wonen/dorp.csv", kLargestInput).value_or("");
  const std::size_t row = csv.find("wachttijd;2021-H2;") + 18;
  out.dorp = csv.substr(row, csv.find(';', row) - row);
  return out;
}

}  // namespace

TEST_CASE("a wijk that is called as its gemeente is, is not the gemeente") {
  const Imported by_code = imported(
      "\"Wijken en buurten\";\"Codering (code)\";\"Perioden\";\"Wachttijd\"\n"
      "\"Dorp\";\"WK000101\";\"2021HJ02\";\"4,5\"\n\"Dorp\";\"GM0001\";\"2021HJ02\";\"11,5\"\n"
      "\"Stad\";\"GM0002\";\"2021HJ02\";\"19,0\"\n");
  CHECK(by_code.dorp == "11,5");
  CHECK(by_code.told.empty());
  const Imported by_kind = imported(
      "\"Wijken en buurten\";\"Soort regio\";\"Perioden\";\"Wachttijd\"\n"
      "\"Dorp\";\"Wijk\";\"2021HJ02\";\"4,5\"\n\"Dorp\";\"Gemeente  \";\"2021HJ02\";\"11,5\"\n"
      "\"Stad\";\"Gemeente\";\"2021HJ02\";\"19,0\"\n");
  CHECK(by_kind.dorp == "11,5");
  CHECK(by_kind.told.empty());
  const Imported by_column = imported(
      "\"Gemeentenaam\";\"Wijknaam\";\"Perioden\";\"Wachttijd\"\n"
      "\"Dorp\";\"Dorp\";\"2021HJ02\";\"4,5\"\n\"Dorp\";\"\";\"2021HJ02\";\"11,5\"\n"
      "\"Stad\";\"Totaal\";\"2021HJ02\";\"19,0\"\n");
  CHECK(by_column.dorp == "11,5");
  CHECK(by_column.told.empty());
}

TEST_CASE("only wijken in the file: the gemeente is not in it") {
  const Imported found = imported(
      "\"Wijken en buurten\";\"Soort regio\";\"Perioden\";\"Wachttijd\"\n"
      "\"Dorp\";\"Wijk\";\"2021HJ02\";\"4,5\"\n\"Stad\";\"Gemeente\";\"2021HJ02\";\"19,0\"\n");
  CHECK(found.dorp == "12,5");
  CHECK(found.told == "CBS105 ");
  CHECK(imported("\"Gemeentenaam\";\"Wijknaam\";\"Perioden\";\"Wachttijd\"\n\"Dorp\";\"Noord\";\"2021HJ02\";"
                 "\"4,5\"\n")
            .told == "CBS109 ");
}

TEST_CASE("names alone among wijken are asked, and refused where one is there twice") {
  const std::string head = "\"Wijken en buurten\";\"Perioden\";\"Wachttijd\"\n";
  const Imported once = imported(head + "\"Dorp\";\"2021HJ02\";\"11,5\"\n\"Stad\";\"2021HJ02\";\"19,0\"\n");
  CHECK(once.dorp == "11,5");
  CHECK(once.told == "CBS125 ");
  const Imported twice = imported(head + "\"Dorp\";\"2021HJ02\";\"11,5\"\n\"Dorp\";\"2021HJ02\";\"4,5\"\n");
  CHECK(twice.dorp == "12,5");
  CHECK(twice.told.find("CBS124") != std::string::npos);
  CHECK(imported("\"WijkenEnBuurten\";\"Perioden\";\"Wachttijd\"\n\"GM0001\";\"2021HJ02\";\"11,5\"\n"
                 "\"WK000101\";\"2021HJ02\";\"4,5\"\n\"GM0002\";\"2021HJ02\";\"19\"\n")
            .told.empty());
}

TEST_CASE("the police number what they count; zero is the total") {
  const std::string topic =
      R"({"onderwerp": "Geregistreerde misdrijven", "indicator": "wachttijd",
          "filter": {"Soort misdrijf": "1.1.1 Diefstal/inbraak woning"}})";
  const std::string table =
      "\"Soort misdrijf\";\"Regio's\";\"Perioden\";\"Geregistreerde misdrijven\"\n"
      "\"0.0.0 Totaal misdrijven\";\"Dorp\";\"2021HJ02\";\"400\"\n"
      "\"1.1.1 Diefstal/inbraak woning\";\"Dorp\";\"2021HJ02\";\"11\"\n"
      "\"1.1.1 Diefstal/inbraak woning\";\"Stad\";\"2021HJ02\";\"19\"\n";
  CHECK(imported(table, topic).dorp == "11");
  CHECK(imported(table).told.find("CBS103") != std::string::npos);
}

TEST_CASE("of the police's breakdown the numbered total is the total, also with another topic in its name") {
  BasisDisk disk;
  disk.files.put("programma/indicators/indicatoren.json", R"({"indicatoren": [
    {"id": "wachttijd", "hoofddoel": "wonen", "naam": "Misdrijven", "eenheid": "misdrijven", "soort": "stroom",
     "richting": "lager-is-beter", "bron": "Politie", "frequentie": "halfjaar",
     "uitsplitsingen": {"soort": ["Diefstal"]}}]})");
  disk.files.put("programma/site/cbs.json",
                 R"({"tabellen": [{"tabel": "T", "bron": "Politie", "onderwerpen": [
    {"onderwerp": "Misdrijven", "indicator": "wachttijd", "uitsplitsingen": [{"kolom": "Soort misdrijf", "onze": "soort"}]}]}]})");
  disk.files.put("t.csv",
                 "\"Soort misdrijf\";\"Regio's\";\"Perioden\";\"Misdrijven\"\n"
                 "\"0.0.0 Totaal misdrijven\";\"Dorp\";\"2021HJ02\";\"400\"\n"
                 "\"Diefstal\";\"Dorp\";\"2021HJ02\";\"11\"\n"
                 "\"1.0.0 Totaal geweld\";\"Dorp\";\"2021HJ02\";\"60\"\n"
                 "\"0.0.0 Totaal misdrijven\";\"Stad\";\"2021HJ02\";\"900\"\n");
  const RunResult result = disk.run({"import", "cbs", "--tabel", "T", "--datum", "2022-02-10", "t.csv"});
  CHECK(result.exit == 0);
  CHECK(result.err.find("\"1.0.0 Totaal geweld\"") != std::string::npos);  // passed over: CBS121
  const std::string csv = disk.files.read("programma/indicators/wonen/dorp.csv", kLargestInput).value_or("");
  CHECK(csv.find("wachttijd;2021-H2;400;") != std::string::npos);
  CHECK(csv.find(";11;") != std::string::npos);
  CHECK(csv.find(";60;") == std::string::npos);
}

TEST_CASE("an export of one part is asked, of the total or of what says nothing it is not") {
  const auto told = [](const std::string& column, const std::string& value) {
    return imported("\"" + column + "\";\"Regio's\";\"Perioden\";\"Wachttijd\"\n\"" + value +
                    "\";\"Dorp\";\"2021HJ02\";\"11,5\"\n\"" + value + "\";\"Stad\";\"2021HJ02\";\"19,0\"\n")
        .told;
  };
  CHECK(told("Geslacht", "Mannen") == "CBS126 ");
  CHECK(told("Leeftijd", "65 jaar of ouder") == "CBS126 ");
  CHECK(told("Geslacht", "Totaal mannen en vrouwen").empty());
  CHECK(told("Geslacht", "T001038").empty());
  CHECK(told("Onderwerp", "Wachttijd op een woning").empty());
  CHECK(told("Geslacht", "").empty());
}

TEST_CASE("a column of units is held against ours, row by row") {
  const auto told = [](const std::string& unit) {
    return imported("\"Regio's\";\"Perioden\";\"Eenheid\";\"Wachttijd\"\n\"Dorp\";\"2021HJ02\";\"" + unit +
                    "\";\"11,5\"\n\"Stad\";\"2021HJ02\";\"weken\";\"19,0\"\n")
        .told;
  };
  CHECK(told("x 1 000") == "CBS116 ");
  CHECK(told("weken").empty());
}

TEST_CASE("words for provisional count as its star, and notes below the table are no rows") {
  BasisDisk disk;
  disk.files.put(
      "programma/site/cbs.json",
      R"({"tabellen": [{"tabel": "T", "onderwerpen": [{"onderwerp": "W", "indicator": "wachttijd"}]}]})");
  disk.files.put("t.csv",
                 "\"Regio's\";\"Perioden\";\"W\"\n\"Dorp\";\"2020 2e halfjaar (voorlopig)\";\"11,5\"\n"
                 "\"Stad\";\"2021 2e halfjaar\";\"19,0\"\n\"1) Zonder statushouders\"\n");
  CHECK(disk.run({"import", "cbs", "--tabel", "T", "--datum", "2022-02-10", "t.csv"}).exit == 0);
  const std::string csv = disk.files.read("programma/indicators/wonen/dorp.csv", kLargestInput).value_or("");
  CHECK(csv.find("wachttijd;2020-H2;11,5;voorlopig;") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
