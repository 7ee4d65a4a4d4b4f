// A figure of a sample in which too few people answered is not shown, and nothing else for its sake.
#include <doctest/doctest.h>

#include <string>

#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

// A percentage that was delivered, of a panel that is counted beside it.
SmallProgramme panel(const std::string& rule, const std::string& of_dorp) {
  SmallProgramme programme;
  programme.without_texts().dictionary(
      indicator("panelleden", R"("aggregatie": "som", "decimalen": 0)") +
      R"(, {"id": "tevreden", "hoofddoel": "wonen", "naam": "Tevreden", "eenheid": "%", "soort": "percentage",
            "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar", "decimalen": 1, "geheimhouding": )" +
      rule + "}");
  programme.figures("dorp", "tevreden;2021;61,7;;\n" + of_dorp);
  programme.figures("stad", "tevreden;2021;55,0;;\npanelleden;2021;100;;\n");
  return programme;
}

const std::string kRule = R"({"soort": "steekproef", "noemer": "panelleden"})";

}  // namespace

TEST_CASE("a figure of a sample is shown from the fewest answers on") {
  CHECK(withheld_of(panel(kRule, "panelleden;2021;99;;\n").site()) == "dorp ");
  CHECK(withheld_of(panel(kRule, "panelleden;2021;100;;\n").site()).empty());
  const std::string fewer = R"({"soort": "steekproef", "noemer": "panelleden", "noemerMinimum": 50})";
  CHECK(withheld_of(panel(fewer, "panelleden;2021;50;;\n").site()).empty());
  CHECK(withheld_of(panel(fewer, "panelleden;2021;49;;\n").site()) == "dorp ");
}

TEST_CASE("two samples that differ in a figure that is not shown make the same bytes, and the rule is told") {
  SmallProgramme other = panel(kRule, "panelleden;2021;99;;\n");
  const FileMap one = other.site();
  other.change("indicators/wonen/dorp.csv", "61,7", "12,3");
  for (const auto& [path, bytes] : other.site()) {
    CAPTURE(path);
    CHECK(one.at(path) == bytes);
    CHECK(bytes.find("12,3") == bytes.npos);
  }
  CHECK(one.at("verantwoording/index.html").find("minder dan 100 mensen antwoordden") != std::string::npos);
  CHECK(one.at("data/panelleden.csv").find(";99;") != std::string::npos);
}

TEST_CASE("whatever twenty samples of too few people say, every byte is the same") {
  const FileMap one = panel(kRule, "panelleden;2021;99;;\n").site();
  for (int percent = 3; percent < 100; percent += 5) {
    SmallProgramme other = panel(kRule, "panelleden;2021;99;;\n");
    other.change("indicators/wonen/dorp.csv", "61,7", std::to_string(percent) + ",4");
    CAPTURE(percent);
    CHECK((other.site() == one));
  }
}

TEST_CASE("without the number of answers a figure of a sample is not shown, and that is told") {
  const SmallProgramme programme = panel(kRule, "");
  CHECK(withheld_of(programme.site()) == "dorp ");
  CHECK(programme.problems().find("GEH112") != std::string::npos);
  CHECK(panel(R"({"soort": "steekproef"})", "").problems().find("GEH105") != std::string::npos);
}

TEST_CASE("a ratio of a sample is tested by its own noemer, and its counts stay") {
  SmallProgramme programme;
  programme.without_texts().dictionary(
      indicator("ja", R"("aggregatie": "som", "decimalen": 0)") + "," +
      indicator("gevraagd", R"("aggregatie": "som", "decimalen": 0)") +
      R"(, {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage",
            "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar", "teller": "ja", "noemer": "gevraagd",
            "schaal": 100, "decimalen": 1, "aggregatie": "gewogen", "geheimhouding": {"soort": "steekproef"}})");
  programme.figures("dorp", "ja;2021;40;;\ngevraagd;2021;80;;\n");
  programme.figures("stad", "ja;2021;60;;\ngevraagd;2021;120;;\n");
  const FileMap site = programme.site();
  CHECK(withheld_of(site) == "dorp ");
  CHECK(site.at("data/ja.csv").find("te-klein") == std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();
