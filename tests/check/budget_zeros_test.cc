// Amounts of a spending plan that seem to be in thousands.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/programme.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

struct Project {
  std::vector<std::string> amounts;  // of 2021, 2022 and so on
  std::string footnote = {};
  std::string spent = {};  // of 2021
};

std::string told(const std::vector<Project>& projects, const std::string& cover = "") {
  std::string plan = "nummer;project;hoofddoelen;jaar;bedrag;dekking;voetnoot;gerealiseerd\n";
  for (std::size_t p = 0; p < projects.size(); ++p) {
    for (std::size_t y = 0; y < projects[p].amounts.size(); ++y)
      plan += std::to_string(p + 1) + ";Huis;wonen;" + std::to_string(2021 + y) + ";" +
              projects[p].amounts[y] + ";;" + projects[p].footnote + ";" + (y == 0 ? projects[p].spent : "") +
              "\n";
  }
  FileMap files = read_folder(in_project("tests/rules/basis"));
  files["site/begroting/dorp.csv"] = plan;
  files.erase("site/begroting/dorp.dekking.csv");
  if (!cover.empty())
    files["site/begroting/dorp.dekking.csv"] =
        "bron;bedrag;jaren;zekerheid;toelichting\nrijk;" + cover + ";2021-2025;zeker;\n";
  MemoryFileSystem disk;
  put_programme(disk, files);
  std::string out;
  for (const std::string& line : problem_lines(disk)) {
    const std::size_t at = line.find("[BEG");
    if (at == line.npos) continue;
    const std::size_t place = line.find(".csv:") + 5;
    out += line.substr(place, line.find(':', place) - place) + " " + line.substr(at + 1, 6) +
           line.substr(at + 8) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("the amount that is a thousandth of its neighbours is asked, with one of them beside it") {
  CHECK(told({{{"25000", "25", "25000"}}}) ==
        "3 BEG119 project 1 heeft in 2022 25 euro, en in 2021 25.000 euro\n");
  CHECK(told({{{"26", "25000", "24000"}}}).starts_with("2 BEG119 project 1 heeft in 2021 26 euro"));
  CHECK(told({{{"25", "24", "26000"}}})
            .starts_with("4 BEG119 project 1 heeft in 2023 26.000 euro, en in 2021 25"));
  CHECK(told({{{"25000", "25"}}}).starts_with("3 BEG119"));
  CHECK(told({{{"2500000", "2,5", "2500000"}}}).find("BEG101") != std::string::npos);
}

TEST_CASE("what was spent or is expected is held against the plan") {
  CHECK(told({{{"25000", "30000"}, "", "27"}}) ==
        "2 BEG119 project 1 heeft in 2021 (gerealiseerd) 27 euro, en in 2021 25.000 euro\n");
  // The cause, and not that more was spent than planned.
  CHECK(told({{{"25", "30"}, "", "24000"}}).find("BEG114") == std::string::npos);
}

TEST_CASE("a hundred times is asked only with the same digits") {
  CHECK(told({{{"25000", "2500000", "25000"}}}).starts_with("3 BEG119"));
  CHECK(told({{{"25000", "2400000", "25000"}}}).empty());
}

TEST_CASE("small lines are real where they may be, and a footnote ends the doubt") {
  CHECK(told({{{"25000", "2000", "500"}}}).empty());
  CHECK(told({{{"25000", "0", "25000"}}}).empty());
  CHECK(told({{{"25000", "PM", "25000"}}}).empty());
  CHECK(told({{{"25000", "25", "25000"}, "in 2022 alleen een bijdrage"}}).empty());
  CHECK(told({{{"25000"}}, {{"30000"}}, {{"40000"}}, {{"500"}}}).empty());
  CHECK(told({{{"25000"}}, {{"30000"}}, {{"4000"}}, {{"45"}}}).empty());
}

TEST_CASE("an amount that stands alone is asked where it fits the others in thousands") {
  CHECK(told({{{"25000"}}, {{"30000"}}, {{"40000"}}, {{"45"}}}) ==
        "5 BEG120 project 4 heeft in 2021 45 euro, en geen ander bedrag in dit plan is lager dan 25.000 "
        "euro\n");
  CHECK(told({{{"25000"}}, {{"30000"}}, {{"40000"}}, {{"45"}, "postzegels"}}).empty());
}

TEST_CASE("a plan in thousands, by itself or against its cover") {
  CHECK(told({{{"25", "30"}}, {{"140"}}}) == "2 BEG122 geen bedrag in dit plan is hoger dan 140 euro\n");
  CHECK(told({{{"25", "30"}}}).empty());
  CHECK(told({{{"2500"}}, {{"1500"}}}, "4000000") ==
        "2 BEG121 dit plan kost samen 4.000 euro, en de dekking is samen 4.000.000 euro\n");
  CHECK(told({{{"2500"}}, {{"1500"}}}, "40000").empty());
  // A third of a thousand times as much is the least that is asked.
  CHECK(told({{{"1500"}}, {{"1500"}}}, "1000000").starts_with("2 BEG121"));
  CHECK(told({{{"1500"}}, {{"1500"}}}, "999999").empty());
}

TEST_CASE("a row of totals is no project: by its name, or as the sum of all others in each year") {
  CHECK(told({{{"1000", "500"}}, {{"2000", "700"}}, {{"3000", "1200"}}}) ==
        "6 BEG123 project 3 (Huis) lijkt het totaal van de andere te zijn, en telt dan dubbel\n");
  CHECK(told({{{"1000", "500"}}, {{"2000", "700"}}, {{"3000", "1200"}, "eigen project"}}).empty());
  CHECK(told({{{"1000", "500"}}, {{"2000", "700"}}, {{"3000", "1300"}}}).empty());
  CHECK(told({{{"1000", "500"}}, {{"1000", "500"}}}).empty());  // two of a size
  CHECK(told({{{"1000"}}, {{"2000"}}, {{"3000"}}}).empty());    // one year may be chance
}

}  // namespace voortgang::test

TEST_SUITE_END();
