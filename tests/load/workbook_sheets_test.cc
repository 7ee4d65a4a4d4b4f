#include <doctest/doctest.h>

#include "app/run.h"
#include "load/load.h"
#include "support/programme.h"
#include "support/workbook_maker.h"

TEST_SUITE_BEGIN("load");

namespace voortgang::test {
namespace {

constexpr std::string_view kHeader = "indicator | periode | waarde | status\n";

// The small programme, of which Dorp delivers a workbook.
struct WithWorkbook {
  MemoryFileSystem files;
  explicit WithWorkbook(const std::string& path, const std::string& description, bool keep_csv = false) {
    put_programme(files, read_folder(in_project("tests/rules/basis")));
    if (!keep_csv) REQUIRE(files.remove_all("programma/indicators/wonen/dorp.csv"));
    files.put("programma/" + path, workbook_of(description));
  }
  std::vector<std::string> problems() { return problem_lines(files); }
  std::string out(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"-C", "programma"});
    return run(arguments, files, {}).out;
  }
};

std::string of_wonen(std::string_view rows) {
  return "blad Wonen\n" + std::string(kHeader) + std::string(rows);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a workbook is a delivery: of an area with a sheet per goal, or of one goal") {
  const std::string rows = "wachttijd | 2021-H1 | 13 |\nwachttijd | 2021-H2 | 12.5 | voorlopig\n";
  for (const std::string path : {"indicators/dorp.xlsx", "indicators/wonen/dorp.xlsx"}) {
    for (const std::string sheet : {"blad Wonen", "blad wonen"}) {
      WithWorkbook with(path, sheet + "\n" + std::string(kHeader) + rows);
      CHECK(with.problems() == Lines{});
      const Loaded loaded = load_programme(with.files, "programma", 1);
      const Levering* levering = loaded.leveringen.levering(0, loaded.programma.gebieden() - 2);
      CAPTURE(path);
      for (const Levering& one : loaded.leveringen.lijst) {
        if (loaded.bronnen.at(one.bestand).path == path) levering = &one;
      }
      REQUIRE(levering != nullptr);
      REQUIRE(levering->waarnemingen.size() == 2);
      CHECK(levering->waarnemingen[1].getal == 12.5);
      CHECK(levering->waarnemingen[1].regel == 3);
    }
  }
  CHECK(WithWorkbook("indicators/wonen/dorp.xlsx", "blad Blad1\n" + std::string(kHeader) + rows).problems() ==
        Lines{});
}

TEST_CASE("a number of a workbook is beyond doubt; a text that looks like one is not") {
  CHECK(WithWorkbook("indicators/dorp.xlsx",
                     of_wonen("wachttijd | 2021-H1 | 7.125 |\nwachttijd | 2021-H2 | 8.25 |\n"))
            .problems() == Lines{});
  const Lines told =
      WithWorkbook("indicators/dorp.xlsx",
                   of_wonen("wachttijd | 2021-H1 | (tekst) 7.125 |\nwachttijd | 2021-H2 | 8.25 |\n"))
          .problems();
  REQUIRE(told.size() == 1);
  CHECK(told[0].starts_with("indicators/dorp.xlsx, blad Wonen, cel C2: fout[CSV224]"));
}

TEST_CASE("what is wrong in a cell is told at that cell") {
  const auto first = [](const std::string& rows) {
    const Lines told =
        WithWorkbook("indicators/dorp.xlsx", of_wonen("wachttijd | 2021-H1 | 13\n" + rows)).problems();
    return told.empty() ? std::string() : told[0].substr(0, told[0].find(']') + 1);
  };
  const std::string here = "indicators/dorp.xlsx, blad Wonen, cel ";
  CHECK(first("wachttijd | 2021-H2 | (fout) #N/A\n") == here + "C3: fout[CSV222]");
  CHECK(first("wachttijd | 2021-H2 | (datum) 44256\n") == here + "C3: fout[CSV221]");
  CHECK(first("wachttijd | (datum) 44256 | 12\n") == here + "B3: fout[CSV209]");
  CHECK(first("wachttijd | 2021-H2 | 5%\n") == here + "C3: fout[CSV203]");
  CHECK(first("wachttijd | 2021-H2 | (waar)\n") == here + "C3: fout[CSV203]");
  CHECK(first("\nwachttijd | 2021-H2 | twaalf\n") == here + "C4: fout[CSV203]");
  CHECK(first("wachttijd | 2021-H1 | 14\n") == here + "A3:D3: fout[CSV207]");
}

TEST_CASE("a CSV file and a workbook of the same figures: one of the two is too many") {
  CHECK(WithWorkbook("indicators/dorp.xlsx", of_wonen("wachttijd | 2021-H2 | 12\n"), true).problems() ==
        Lines{"indicators/dorp.xlsx, blad Wonen: fout[LEV110] van dit gebied is er al een levering: "
              "indicators/wonen/dorp.csv"});
}

TEST_CASE("a workbook that cannot be read is told, and not that its figures are missing") {
  WithWorkbook with("indicators/wonen/dorp.xlsx", "");
  with.files.put("programma/indicators/wonen/dorp.xlsx", "geen werkmap");
  const Lines told = with.problems();
  REQUIRE(told.size() == 1);
  CHECK(told[0].find("XLS101") != std::string::npos);
}

TEST_CASE("only people write in a workbook: no delivery and no edition is written over it") {
  WithWorkbook with("indicators/dorp.xlsx",
                    of_wonen("wachttijd | 2021-H1 | 13\nwachttijd | 2021-H2 | 12.5\n"));
  const std::string before = *with.files.read("programma/indicators/dorp.xlsx", 1'000'000);
  const RunResult levering = run({"new", "levering", "wonen", "dorp", "-C", "programma"}, with.files, {});
  CHECK(levering.exit != 0);
  CHECK(levering.err.find("indicators/dorp.xlsx") != std::string::npos);
  CHECK(with.out({"new", "levering", "wonen", "dorp", "--out", "-"}).find("wachttijd;2021-H1;13;") !=
        std::string::npos);
  const std::string todo = with.out(
      {"new", "editie", "2022-10", "--datum", "2022-10-01", "--peilperiode", "2022-H1", "--bevries"});
  CHECK(todo.find("indicators/dorp.xlsx: zet zelf de nieuwe perioden in de werkmap: 1 in te vullen") !=
        std::string::npos);
  CHECK(*with.files.read("programma/indicators/dorp.xlsx", 1'000'000) == before);
  CHECK(problem_lines(with.files).size() < 3);
}

TEST_CASE("sheet and cell are in every report") {
  WithWorkbook with("indicators/dorp.xlsx",
                    of_wonen("wachttijd | 2021-H1 | 13\nwachttijd | 2021-H2 | twaalf\n"));
  CHECK(with.out({"check", "--format", "json"}).find(R"("blad": "Wonen", "cel": "C3")") != std::string::npos);
  CHECK(with.out({"check", "--format", "sarif"}).find(R"("fullyQualifiedName": "Wonen!C3")") !=
        std::string::npos);
  CHECK(with.out({"check", "--format", "github"}).find("::blad Wonen, cel C3: waarde") != std::string::npos);
  CHECK(with.out({"check", "--format", "junit"}).find("name=\"blad Wonen, cel C3 CSV203") !=
        std::string::npos);
  CHECK(with.out({"check"}).find("indicators/dorp.xlsx, blad Wonen, cel C3: fout[CSV203]") !=
        std::string::npos);
  CHECK(with.out({"check", "--lang", "en"}).find("sheet Wonen, cell C3: error[CSV203]") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
