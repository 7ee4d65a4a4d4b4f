// Promises to a council: on which pages they stand, in what order, and what a letter says of them.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kHead =
    "nummer;gebied;hoofddoel;tekst;aan;datum;uiterlijk;houder;stand;afgedaan door;bron\n";

SmallProgramme promised(const std::string& rows) {
  SmallProgramme small;
  return small.put("site/toezeggingen.csv", kHead + rows);
}

constexpr const char* kDone =
    "T1;dorp;;Meer cijfers;de raad;2020-10;;wethouder Wonen;afgedaan;brief-2022-02;\n";
constexpr const char* kLate =
    "T2;regio;wonen;Een plan;de raden;2021-03-04;2021-12;de colleges;open;;nota 5\n";
constexpr const char* kStad = "T3;stad;zorg;Een gesprek;de raad;2021;2022;wethouder Zorg;open;;\n";

}  // namespace

TEST_CASE(
    "an area has its own promises and those of the region, those to be kept first; a goal has its own") {
  const SmallProgramme small = promised(std::string(kDone) + kLate + kStad);
  const std::string area = small.page("gemeenten/dorp/index.html");
  CHECK(area.find("Een plan") < area.find("Meer cijfers"));
  CHECK(lines_with(area, "Een gesprek").empty());
  CHECK(lines_with(area, "(nummer T2)") == "Een plan (nummer T2)");
  CHECK(lines_with(area, "Staat in") ==
        "Wie zorgt ervoor: de colleges. Staat in: nota 5. | Regionaal | de raden, 4 maart 2021 | december "
        "2021 | te laat");
  CHECK(lines_with(area, "wethouder Wonen") ==
        "Wie zorgt ervoor: wethouder Wonen. | Dorp | de raad, oktober 2020 | | afgedaan met Brief");
  const std::string goal = small.page("wonen/index.html");
  CHECK(lines_with(goal, "(nummer") == "Een plan (nummer T2)");
  CHECK(lines_with(small.page("toezeggingen/index.html"), "(nummer") ==
        "Een plan (nummer T2)\nEen gesprek (nummer T3)\nMeer cijfers (nummer T1)");
  const std::string report = small.page("documenten/dorp/voortgang-2022-02.html");
  CHECK(lines_with(report, "Toezeggingen aan de raad") ==
        "Toezeggingen aan de raad\nToezeggingen aan de raad");
  CHECK(lines_with(report, "(nummer") == "Een plan (nummer T2)\nMeer cijfers (nummer T1)");
}

TEST_CASE("where nothing was promised, nothing says so") {
  const SmallProgramme small;
  for (const auto& [path, bytes] : small.site()) CHECK_MESSAGE(!bytes.contains("oezegging"), path);
}

TEST_CASE("a promise that is due on the day of the edition is not late; one that is done never is") {
  const auto states = [](const std::string& rows) {
    return lines_with(promised(rows).page("toezeggingen/index.html"), "zorgt ervoor");
  };
  CHECK(states("T;dorp;;x;y;2020;2022-02-10;z;open;;\n").ends_with("| 10 februari 2022 | open"));
  CHECK(states("T;dorp;;x;y;2020;2022-02-09;z;open;;\n").ends_with("| 9 februari 2022 | te laat"));
  CHECK(states("T;dorp;;x;y;2020;2022-02-09;z;vervallen;;\n").ends_with("| 9 februari 2022 | vervallen"));
}

TEST_CASE("a letter says which promises it settles") {
  SmallProgramme small = promised(kDone);
  small.change("site/documenten/dorp/brief.md", "onderwerp: Voortgang\n",
               "onderwerp: Voortgang\ntoezeggingen: [T1]\n");
  CHECK(lines_with(small.page("documenten/dorp/brief-2022-02.html"), "Hiermee") ==
        "Hiermee is toezegging T1 afgedaan: Meer cijfers");
  CHECK(small.problems().empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();
