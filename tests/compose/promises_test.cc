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
  CHECK(lines_with(area, "Een plan").starts_with("Een plan"));
  CHECK(lines_with(area, "Staat in") ==
        "Nummer T2. Wie zorgt ervoor: de colleges. Staat in: nota 5. | Regionaal | de raden, 4 maart "
        "2021 | december "
        "2021 | te laat");
  CHECK(lines_with(area, "wethouder Wonen") ==
        "Nummer T1. Wie zorgt ervoor: wethouder Wonen. | Dorp | de raad, oktober 2020 | geen "
        "datum | afgedaan met Brief");
  const std::string goal = small.page("wonen/index.html");
  CHECK(lines_with(goal, "Nummer").starts_with("Nummer T2."));
  const std::string all = small.page("toezeggingen/index.html");
  CHECK(all.find("Een plan") < all.find("Een gesprek"));
  CHECK(all.find("Een gesprek") < all.find("Meer cijfers"));
  CHECK(lines_with(all, "Van de drie") ==
        "Van de drie toezeggingen is er één te laat, staat er één open en is er één afgedaan.");
  const std::string report = small.page("documenten/dorp/voortgang-2022-02.html");
  CHECK(lines_with(report, "Toezeggingen aan de raad") ==
        "Toezeggingen aan de raad\nToezeggingen aan de raad");
  CHECK(report.find("Een plan") < report.find("Meer cijfers"));
  CHECK(lines_with(report, "Een gesprek").empty());
}

TEST_CASE("what has a date stands before what has none, and before what goes on") {
  const SmallProgramme small = promised(
      "T1;regio;;Eerste;de raden;2021;;het college;doorlopend;;\n"
      "T2;regio;;Tweede;de raden;2021;;het college;open;;\n"
      "T3;regio;;Derde;de raden;2021;2023;het college;open;;\n");
  const std::string page = small.page("toezeggingen/index.html");
  CHECK(page.find("Derde") < page.find("Tweede"));
  CHECK(page.find("Tweede") < page.find("Eerste"));
  CHECK(lines_with(page, "Van de drie") ==
        "Van de drie toezeggingen staan er twee open en loopt er één door.");
  CHECK(
      lines_with(
          promised("T1;regio;;Een plan;de raden;2021;;het college;open;;\n").page("toezeggingen/index.html"),
          "Van de")
          .empty());
}

TEST_CASE("what is late stands before what has its time yet, wherever it stands in the file") {
  const std::string page = promised(std::string(kDone) + kStad + kLate).page("toezeggingen/index.html");
  CHECK(page.find("Een plan") < page.find("Een gesprek"));
  CHECK(page.find("Een gesprek") < page.find("Meer cijfers"));
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

TEST_CASE(
    "the page begins with how they stand where there are more, and with what they are where there is one") {
  const auto lead = [](const std::string& rows) {
    const std::string html = promised(rows).site().at("toezeggingen/index.html");
    const std::size_t begin = html.find("<p class=\"inleiding\">");
    return begin == html.npos ? std::string()
                              : page_text(html.substr(begin, html.find("</p>", begin) - begin));
  };
  CHECK(lead(std::string(kDone) + kLate + kStad).starts_with("Van de drie toezeggingen"));
  CHECK(lead(kLate) != "");
  CHECK_FALSE(lead(kLate).contains("Van de"));
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
