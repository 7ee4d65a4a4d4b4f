// What somebody chose to withhold, of indicators that count no people: nothing else gives it.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

// The rows of a table of data that are withheld: area and part.
std::string withheld_rows(const FileMap& site, const std::string& indicator) {
  std::string out;
  const std::string& table = site.at("data/" + indicator + ".csv");
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t end = std::min(table.find('\n', at), table.size());
    const std::string line = table.substr(at, end - at);
    if (line.find(";te-klein;") != line.npos) out += line.substr(0, line.find(";te-klein;")) + "\n";
    at = end + 1;
  }
  return out;
}

bool hides(const FileMap& site, const std::string& indicator, const std::string& words) {
  return !lines_with(withheld_rows(site, indicator), words).empty();
}

}  // namespace

TEST_CASE("a total that is left out is not given by the other column") {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator(
      "huizen",
      R"("aggregatie": "som", "decimalen": 0, "uitsplitsingen": {"leeftijd": ["jong", "oud"], "soort": ["koop", "huur"]})"));
  const std::string head = "indicator;periode;leeftijd;soort;waarde\n";
  const std::string parts =
      "huizen;2021;jong;;30\nhuizen;2021;oud;;20\nhuizen;2021;;koop;35\nhuizen;2021;;huur;15\n";
  programme.put("indicators/wonen/stad.csv", head + "huizen;2021;;;50\n" + parts);
  programme.put(kList,
                "indicator;gebied;periode;leeftijd;keuze;reden\nhuizen;dorp;2021;jong;verberg;gevraagd\n");
  for (const std::string total : {"huizen;2021;;;50\n", ""}) {  // also where nobody delivers it
    CAPTURE(total);
    programme.put("indicators/wonen/dorp.csv", head + total + parts);
    const FileMap site = programme.site();
    const std::string facts = site.at("data/feiten/dorp.json");
    std::size_t withheld = 0;
    for (std::size_t at = 0; (at = facts.find("\"te-klein\"", at)) != facts.npos; ++at) ++withheld;
    CHECK(withheld == (total.empty() ? 2 : 3));  // jong, koop, and the total
    CHECK(site.at("data/feiten/stad.json").find("\"te-klein\"") == std::string::npos);
  }
}

TEST_CASE("relations of the dictionary hold for what was chosen as well") {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("alle", R"("aggregatie": "som", "decimalen": 0)") + "," +
                                       indicator("koop", R"("aggregatie": "som", "decimalen": 0)") + "," +
                                       indicator("huur", R"("aggregatie": "som", "decimalen": 0)"));
  programme.change(
      "indicators/indicatoren.json", "\"indicatoren\":",
      R"("relaties": [{"soort": "som", "totaal": "alle", "delen": ["koop", "huur"]}], "indicatoren":)");
  programme.figures("dorp", "alle;2021;50;;\nkoop;2021;30;;\nhuur;2021;20;;\n");
  programme.figures("stad", "alle;2021;70;;\nkoop;2021;40;;\nhuur;2021;30;;\n");
  programme.put(kList, kHead + "koop;dorp;2021;verberg;gevraagd\n");
  const FileMap part = programme.site();
  for (const char* id : {"koop", "alle"}) {
    CAPTURE(id);
    CHECK(hides(part, id, "dorp"));
    CHECK_FALSE(hides(part, id, "stad"));
  }
  CHECK(withheld_rows(part, "huur").empty());
  programme.put(kList, kHead + "alle;dorp;2021;verberg;gevraagd\n");
  const FileMap whole = programme.site();
  CHECK(hides(whole, "alle", "dorp"));
  CHECK(hides(whole, "koop", "dorp"));
}

TEST_CASE("what several sums give together is told, though each of them has two withheld figures") {
  // Koop and huur are the same, and 50 together.
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("alle", R"("aggregatie": "som", "decimalen": 0)") + "," +
                                       indicator("koop", R"("aggregatie": "som", "decimalen": 0)") + "," +
                                       indicator("huur", R"("aggregatie": "som", "decimalen": 0)"));
  const auto related = [&](const std::string& relations) {
    SmallProgramme other = programme;
    other
        .change("indicators/indicatoren.json", "\"indicatoren\":",
                R"("relaties": [{"soort": "som", "totaal": "alle", "delen": ["koop", "huur"]})" + relations +
                    R"(], "indicatoren":)")
        .figures("dorp", "alle;2021;50;;\nkoop;2021;25;;\nhuur;2021;25;;\n")
        .figures("stad", "alle;2021;70;;\nkoop;2021;35;;\nhuur;2021;35;;\n")
        .put(kList, kHead + "koop;dorp;2021;verberg;gevraagd\nhuur;dorp;2021;verberg;gevraagd\n");
    return other.problems();
  };
  CHECK_FALSE(related("").contains("GEH101"));
  CHECK(related(R"(, {"soort": "gelijk", "indicatoren": ["koop", "huur"]})").contains("fout[GEH101]"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
