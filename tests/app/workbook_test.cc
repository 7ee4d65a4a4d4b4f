#include <doctest/doctest.h>

#include <regex>
#include <string>

#include "app/basis_disk.h"
#include "app/run.h"
#include "base/new_workbook.h"
#include "support/programme.h"
#include "support/workbook_maker.h"
#include "syntax/workbook.h"
#include "syntax/zip_reader.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr const char* kDorp = "programma/indicators/wonen/dorp.csv";
constexpr const char* kHeader =
    "\xEF\xBB\xBFindicator;periode;waarde;status;toelichting;naam;eenheid;definitie\r\n";

// One part of an archive.
std::string part_of(const std::string& bytes, const std::string& name) {
  auto archive = ZipReader::open(bytes);
  REQUIRE(archive);
  std::string out;
  const auto take = [&](std::string_view piece) {
    out += piece;
    return true;
  };
  REQUIRE(archive->read(name, take));
  return out;
}

// Fills in a cell as Excel saves it: its style stays.
std::string filled_in(const std::string& sheet, const std::string& cell, const std::string& value) {
  const std::regex blank("<c r=\"" + cell + "\"( s=\"[0-9]+\")?/>");
  REQUIRE(std::regex_search(sheet, blank));
  return std::regex_replace(sheet, blank, "<c r=\"" + cell + "\"$1><v>" + value + "</v></c>");
}

std::string with_part(const std::string& bytes, const std::string& name, const std::string& part) {
  std::map<std::string, std::string> parts;
  for (const char* each :
       {"[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
        "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"})
    parts[each] = part_of(bytes, each);
  parts[name] = part;
  return zip_of(parts);
}

std::string text_of(const std::string& bytes, const std::string& name) {
  Problems problems;
  auto book = Workbook::open(SourceId{}, bytes, problems);
  REQUIRE(book);
  for (const SheetEntry& sheet : book->sheets()) {
    if (sheet.name == name) return book->read(sheet, SourceId{}, problems)->text;
  }
  return "(no such sheet)";
}

}  // namespace

TEST_CASE(
    "a workbook to fill in: the same bytes each time, what is not open locked, and what may be filled in") {
  BasisDisk disk;
  const RunResult made = disk.run({"new", "levering", "dorp", "--xlsx", "--out", "vul-in.xlsx"});
  CHECK(made.err.empty());
  CHECK(made.out == "vul-in.xlsx: 2 rijen, alles is ingevuld\n");
  REQUIRE(disk.run({"new", "levering", "dorp", "--xlsx", "--out", "weer.xlsx"}).exit == 0);
  const std::string bytes = disk.at("vul-in.xlsx");
  CHECK(bytes == disk.at("weer.xlsx"));
  CHECK(text_of(bytes, "Uitleg").contains("\ngebied;dorp\n"));
  CHECK(text_of(bytes, "Wonen") ==
        "indicator;periode;waarde;status;toelichting;naam;eenheid;definitie\n"
        "wachttijd;2021-H1;13;;;Wachttijd op een woning;weken;\n"
        "wachttijd;2021-H2;12,5;voorlopig;;Wachttijd op een woning;weken;\n");
  const std::string sheet = part_of(bytes, "xl/worksheets/sheet2.xml");
  CHECK(sheet.contains("<sheetProtection sheet=\"1\""));
  CHECK(sheet.contains("sqref=\"C2:C3\""));
  CHECK(sheet.contains("OR(AND(ISNUMBER(C2)),C2=\".\",C2=\"-\",C2=\"x\",C2=\"nnb\")"));
  CHECK(sheet.contains("\"definitief,voorlopig,geschat,herzien,trendbreuk\""));
}

TEST_CASE("a workbook is put where deliveries lie only where no figures are, and never over another") {
  BasisDisk disk;
  const RunResult refused = disk.run({"new", "levering", "dorp", "--xlsx"});
  CHECK(refused.exit == 2);
  CHECK(refused.err.contains("indicators/wonen/dorp.csv"));
  REQUIRE(disk.files.remove_all(kDorp));
  CHECK(disk.run({"new", "levering", "dorp", "--xlsx"}).out ==
        "programma/indicators/dorp.xlsx: 8 rijen, 8 nog in te vullen\n");
  for (const std::string& line : problem_lines(disk.files)) CHECK_FALSE(line.contains("dorp.xlsx"));
  CHECK(disk.run({"new", "levering", "dorp", "--xlsx"}).exit == 2);
  CHECK(disk.run({"new", "levering", "dorp", "--xlsx", "--out", "programma/indicators/dorp.xlsx"}).exit == 2);
  CHECK(disk.run({"new", "levering", "dorp"}).exit == 2);  // a CSV wants a goal
}

TEST_CASE("a workbook that was filled in comes back: right figures, notes and states, all or none") {
  BasisDisk disk;
  REQUIRE(disk.files.remove_all(kDorp));
  REQUIRE(disk.run({"new", "levering", "dorp", "--xlsx", "--out", "mail/Levering Dorp (1).xlsx"}).exit == 0);
  const std::string bytes = disk.at("mail/Levering Dorp (1).xlsx");
  std::string sheet = part_of(bytes, "xl/worksheets/sheet2.xml");
  sheet = filled_in(sheet, "C8", "13");
  sheet = filled_in(sheet, "C9", "0.10000000000000001");
  disk.files.put("mail/Levering Dorp (1).xlsx", with_part(bytes, "xl/worksheets/sheet2.xml", sheet));
  const RunResult result = disk.run({"import", "xlsx", "mail/Levering Dorp (1).xlsx"});
  CHECK(result.err.empty());
  CHECK(result.out == "indicators/wonen/dorp.csv: 2 nieuw\n");
  CHECK(disk.at(kDorp) ==
        kHeader + std::string("wachttijd;2021-H1;13;;;Wachttijd op een woning;weken;\r\n"
                              "wachttijd;2021-H2;0,1;;;Wachttijd op een woning;weken;\r\n"));
  CHECK(disk.run({"import", "xlsx", "mail/Levering Dorp (1).xlsx"}).out ==
        "indicators/wonen/dorp.csv: 2 gelijk gebleven\n");
}

TEST_CASE("an import of workbooks: what changed, what was said of it, and what has no column stays") {
  BasisDisk disk;
  const std::string before = disk.at(kDorp);
  disk.files.put("dorp.xlsx", workbook_of("blad Wonen\nindicator | periode | waarde | status | toelichting\n"
                                          "wachttijd | 2021-H1 | 13 | | nieuw geteld\n"
                                          "wachttijd | 2021-H2 | 11.25 | |\nwachttijd | 2020-H2 | x | |\n"));
  CHECK(
      disk.run({"import", "xlsx", "dorp.xlsx"}).out ==
      "indicators/wonen/dorp.csv: 1 nieuw, 1 bijgewerkt, 1 herzien\n  wachttijd 2021-H2: 12,5 wordt 11,25\n");
  CHECK(disk.at(kDorp) ==
        "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13;;nieuw geteld\n"
        "wachttijd;2021-H2;11,25;herzien;\nwachttijd;2020-H2;x;;\n");
  disk.files.put(kDorp, before);
  disk.files.put("dorp.xlsx",
                 workbook_of("blad Wonen\nindicator | periode | waarde\nwachttijd | 2021-H2 | 12.5\n"));
  CHECK(disk.run({"import", "xlsx", "dorp.xlsx"}).out == "indicators/wonen/dorp.csv: 1 gelijk gebleven\n");
  CHECK(disk.at(kDorp) == before);
}

TEST_CASE("an import of workbooks: a blank status or note changes nothing, and a written one does") {
  BasisDisk disk;
  const std::string before = kHeader + std::string("wachttijd;2021-H2;11;voorlopig;eigen;;\r\n");
  const auto after = [&](const std::string& row) {
    disk.files.put(kDorp, before);
    disk.files.put("dorp.xlsx",
                   workbook_of("blad Wonen\nindicator | periode | waarde | status | toelichting\n" + row));
    CHECK(disk.run({"import", "xlsx", "dorp.xlsx"}).exit == 0);
    return disk.at(kDorp).substr(std::string(kHeader).size());
  };
  CHECK(after("wachttijd | 2021-H2 | 11 | |\n").starts_with("wachttijd;2021-H2;11;voorlopig;eigen;"));
  CHECK(after("wachttijd | 2021-H2 | 11 | definitief |\n").starts_with("wachttijd;2021-H2;11;;eigen;"));
  CHECK(after("wachttijd | 2021-H2 | 12 | |\n").starts_with("wachttijd;2021-H2;12;herzien;eigen;"));
  CHECK(after("wachttijd | 2021-H2 | 11 | | ander\n").starts_with("wachttijd;2021-H2;11;voorlopig;ander;"));
}

TEST_CASE("one workbook that is wrong: nothing is written of any") {
  BasisDisk disk;
  const std::string before = disk.at(kDorp);
  disk.files.put("dorp.xlsx",
                 workbook_of("blad Wonen\nindicator | periode | waarde\nwachttijd | 2021-H2 | 11\n"));
  disk.files.put(
      "stad.xlsx",
      workbook_of("blad Wonen\nindicator | periode | waarde\nwachttijd | 2021-H2 | (fout) #N/B\n"));
  const RunResult result = disk.run({"import", "xlsx", "dorp.xlsx", "stad.xlsx"});
  CHECK(result.exit == 1);
  CHECK(result.err.contains("stad.xlsx, blad Wonen, cel C2: fout[CSV222]"));
  CHECK(disk.at(kDorp) == before);
  disk.files.put("dorp-1.xlsx",
                 workbook_of("blad Blad1\nindicator | periode | waarde\nwachttijd | 2021-H2 | 11\n"));
  const RunResult nothing = disk.run({"import", "xlsx", "dorp-1.xlsx"});
  CHECK(nothing.exit == 1);
  CHECK(nothing.err.contains("fout[XLS111]"));
  const RunResult twice = disk.run({"import", "xlsx", "dorp.xlsx", "./dorp.xlsx"});
  CHECK(twice.err.contains("fout[LEV110]"));
  CHECK(disk.run({"import", "xlsx", "dorp.xlsx", "--gebied", "drop"}).err ==
        "Het gebied \"drop\" is niet bekend. Bedoelt u dorp?\n");
}

}  // namespace voortgang::test

TEST_SUITE_END();
