#include <doctest/doctest.h>

#include <string>

#include "app/basis_disk.h"
#include "app/run.h"
#include "support/programme.h"

// Small data repositories of Open SDG, one of each form that they have: tests/opensdg/voorbeelden.
TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

struct Disk : MemoryDisk {
  explicit Disk(const std::string& kind) {
    for (const auto& [path, bytes] : read_folder(in_project("tests/opensdg/voorbeelden/" + kind)))
      files.put("bron/" + path, bytes);
  }
  RunResult import() { return run_here({"import", "opensdg", "bron", "nieuw", "--titel", "Doelen"}); }
  std::string at(const std::string& path) { return MemoryDisk::at("nieuw/" + path); }
};

}  // namespace

TEST_CASE("a repository of Open SDG becomes a programme: series and units apart, labels as breakdowns") {
  Disk disk("tabel");
  const RunResult result = disk.import();
  CHECK(result.exit == 0);
  CHECK(result.out ==
        "nieuw: 4 indicatoren, 15 cijfers\nNiet overgenomen (1):\n"
        "  data/indicator_1-1-1.csv: regel 11: Value \"n/a\" is geen getal\n");
  CHECK_FALSE(result.err.contains("fout["));
  const std::string figures = disk.at("indicators/doel-1/regio.csv");
  for (const char* row :
       {"indicator;periode;waarde;sex;age-group;region\n", "sdg-1-1-1;2015;12,5;;;\n",
        "sdg-1-1-1;2016;1,2340;;;\n", "sdg-1-1-1;2016;13;Female;;\n", "sdg-1-1-1;2016;12;Male;'16 to 24;\n",
        "sdg-1-1-1;2017;0,00001;Male;'16 to 24;\n", "sdg-1-2-1-poor-number;2015;120000;;;\n",
        "sdg-1-2-1-poor-percent;2015;6;;;North\n"}) {
    CAPTURE(row);
    CHECK(figures.contains(row));
  }
  const std::string dictionary = disk.at("indicators/indicatoren.json");
  CHECK(dictionary.contains("\"naam\": \"Proportion below the line\""));
  CHECK(dictionary.contains("\"naam\": \"Poverty: by line (Poor, Number)\""));
  CHECK(dictionary.contains("\"bronUrl\": \"https://www.example.org/figures\""));
  CHECK(run({"build", "-C", "nieuw"}, disk.files, {}).exit == 0);
}

TEST_CASE("every form of years and parts becomes a programme that builds") {
  for (const char* kind : {"andere-letters", "delen", "kwartalen", "metadata", "schooljaren", "tabel"}) {
    CAPTURE(kind);
    Disk disk(kind);
    const RunResult result = disk.import();
    CHECK(result.exit == 0);
    CHECK(result.out.starts_with("nieuw: "));
    const RunResult built = run({"build", "-C", "nieuw"}, disk.files, {});
    CHECK(built.exit == 0);
    CHECK(built.err.find("fout[") == std::string::npos);
  }
  Disk months("kwartalen");
  CHECK(months.import().exit == 0);
  CHECK(months.at("indicators/doel-8/regio.csv").contains("sdg-8-1-1;2021-K1;-0,5"));
  CHECK(months.at("indicators/doel-8/regio.csv").contains("sdg-8-2-1;2020MM12;12"));
}

TEST_CASE("years in their forms: school years, floats, quarters; what is none is named") {
  Disk disk("schooljaren");
  const RunResult result = disk.import();
  CHECK(result.exit == 0);
  CHECK(result.out ==
        "nieuw: 3 indicatoren, 9 cijfers\nNiet overgenomen (3):\n"
        "  data/4-1-1.csv: regel 6: Year \"2015\" is geen periode van deze reeks\n"
        "  data/indicator_4-2-1.csv: regel 5: Year \"2010-2014\" is geen periode van deze reeks\n"
        "  data/indicator_4-3-1.csv: regel 6: 2015Q3 staat er twee keer, met een ander getal\n");
  const std::string figures = disk.at("indicators/doel-4/regio.csv");
  for (const char* row : {"sdg-4-1-1;2002SJ00;70;", "sdg-4-1-1;2014SJ00;82;", "sdg-4-2-1;2016;3;a\n",
                          "sdg-4-3-1;2015-K2;-2;"}) {
    CAPTURE(row);
    CHECK(figures.contains(row));
  }
  CHECK_FALSE(figures.contains("2015-K3"));
  CHECK(figures.starts_with("indicator;periode;waarde;uitsplitsing-naam\n"));
}

TEST_CASE(
    "what stands beside a figure counts: how many times it is meant, of what it is, and how sure it is") {
  Disk disk("tabel");
  disk.files.put(
      "bron/data/indicator_9-1-1.csv",
      "Year,Unit measure,Unit multiplier,Observation status,Value\n2018,Number,Thousands,Normal value,10\n"
      "2019,Number,Units,Provisional value,10250\n2020,Number,3,E,10.5\n2021,Number,6,P,0.0125\n"
      "2022,Number,Units,Missing value; data cannot exist,0\n2022,Number,Dozens,A,12\n"
      "2018,Percent,,,1.5\n");
  const RunResult result = disk.import();
  CHECK(result.exit == 0);
  CHECK(result.out.contains(
      "  data/indicator_9-1-1.csv: regel 6: Observation status \"Missing value; data cannot exist\" zegt dat "
      "er geen "
      "cijfer is\n  data/indicator_9-1-1.csv: regel 7: Unit multiplier \"Dozens\" is niet bekend\n"));
  CHECK(disk.at("indicators/doel-9/regio.csv") ==
        "indicator;periode;waarde;status\nsdg-9-1-1-number;2018;10000;definitief\nsdg-9-1-1-number;2019;"
        "10250;voorlopig\n"
        "sdg-9-1-1-number;2020;10500;geschat\nsdg-9-1-1-number;2021;12500;voorlopig\n"
        "sdg-9-1-1-percent;2018;1,5;definitief\n");
  CHECK_FALSE(run({"check", "-C", "nieuw"}, disk.files, {}).err.contains("fout["));
}

TEST_CASE("files without figures, without YAML, with codes of areas alone") {
  Disk disk("metadata");
  const RunResult result = disk.import();
  CHECK(result.exit == 0);
  CHECK(result.out ==
        "nieuw: 2 indicatoren, 5 cijfers\nNiet overgenomen (3):\n  meta/10-a-1.yml: geen YAML\n"
        "  data/indicator_3-1-1.csv: de kolom year ontbreekt\n  data/indicator_3-2-1.csv: leeg\n");
  CHECK(disk.at("indicators/doel-2/regio.csv") ==
        "indicator;periode;waarde;geocode\nsdg-2-1-1;2020;7;\nsdg-2-1-1;2020;8;E1\nsdg-2-1-1;2020;9;E2\n");
  CHECK(disk.at("indicators/doel-10/regio.csv").contains("sdg-10-a-1;2021;1000000,5\n"));
}

TEST_CASE("columns and labels in other letters keep apart") {
  Disk disk("andere-letters");
  const RunResult result = disk.import();
  CHECK(result.exit == 0);
  CHECK(result.out == "nieuw: 1 indicator, 4 cijfers\n");
  CHECK(disk.at("indicators/doel-1/regio.csv").contains("sdg-1-2-1;2010;34,8;мужчины;Северная\n"));
}

TEST_CASE("what is no repository, and a folder in use, are told; nothing is written") {
  MemoryFileSystem files;
  files.put("bron/lees.md", "x");
  const RunResult result = run({"import", "opensdg", "bron", "nieuw"}, files, {});
  CHECK(result.exit == 2);
  CHECK(result.err.contains("in bron staan geen cijfers van Open SDG"));
  CHECK(files.files_below("nieuw").empty());
  Disk disk("tabel");
  disk.files.put("nieuw/al.md", "x");
  CHECK(disk.import().exit == 2);
  CHECK(disk.files.files_below("nieuw").size() == 1);
}

}  // namespace voortgang::test

TEST_SUITE_END();
