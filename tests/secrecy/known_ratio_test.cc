// A ratio that an edition showed gives a count that comes later, beside the other one.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "compute/told_editions.h"
#include "diag/message.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

const std::string kPersonen = R"("aggregatie": "som", "geheimhouding": {"soort": "personen"})";
const std::string kOpen = R"("aggregatie": "som")";

std::string ratio(const std::string& teller, const std::string& noemer, const std::string& more = {}) {
  return R"({"id": "deel", "hoofddoel": "wonen", "naam": "deel", "eenheid": "%", "soort": "verhouding",
            "richting": "neutraal", "bron": "x", "frequentie": "jaar", "decimalen": 0, "teller": ")" +
         teller + R"(", "noemer": ")" + noemer + R"(", "schaal": 100)" + more + "}";
}

// Of Dorp, Stad and two more: rows of each.
SmallProgramme of_four(const std::string& dictionary, const std::vector<std::string>& rows,
                       const std::string& head = "indicator;periode;waarde\n") {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(2).dictionary(dictionary);
  const std::vector<std::string> areas{"dorp", "stad", "extra1", "extra2"};
  for (std::size_t i = 0; i < areas.size(); ++i)
    programme.put("indicators/wonen/" + areas[i] + ".csv", head + rows[i]);
  return programme;
}

SmallProgramme counted_of(const std::vector<std::pair<int, int>>& counts, const std::string& more = {}) {
  std::vector<std::string> rows;
  for (const auto& [n, all] : counts)
    rows.push_back(fmt::format("bewoners;2021;{}\ndaklozen;2021;{}\n", all, n));
  return of_four(indicator("daklozen", kPersonen) + ", " + indicator("bewoners", kOpen) + ", " +
                     ratio("daklozen", "bewoners", more),
                 rows);
}

std::string withheld_daklozen(const SmallProgramme& programme) {
  std::string out;
  const FileMap site = programme.site();
  for (const char* area : {"regio", "dorp", "stad", "extra1", "extra2"}) {
    const std::string facts = site.at("data/feiten/" + std::string(area) + ".json");
    const std::size_t at = facts.find("\"daklozen\"");
    const std::string own = facts.substr(at, facts.find("]", at) - at);
    if (own.contains("te-klein")) out += std::string(area) + " ";
  }
  return out;
}

// What to do about problems of this code.
std::string mends(const SmallProgramme& programme, Code code) {
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  Checked checked;
  read_and_check(disk, "programma", checked);
  std::string out;
  for (const Problem* problem : checked.problems().sorted(checked.bronnen())) {
    if (problem->code == code) out += help_of(*problem, Language::kNl) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a count of which an edition showed the percentage hides nothing") {
  const std::vector<std::pair<int, int>> counts{{3, 100}, {20, 200}, {30, 300}, {44, 400}};
  CHECK(withheld_daklozen(counted_of(counts)) == "dorp extra1 ");
  // 10% of 300 is known, and 11% of 400: of stad nothing was.
  SmallProgramme programme = counted_of(counts);
  programme.put(
      "site/edities/2021-10.json",
      told({{"extra1", "", 10, "deel"}, {"extra2", "", 11, "deel"}, {"extra1", "", 300, "bewoners"}}));
  CHECK(withheld_daklozen(programme) == "dorp stad ");
  // Rounded, of more people, it tells too little to matter.
  std::vector<std::pair<int, int>> many = counts;
  many[2] = {30, 3000};
  SmallProgramme rounded = counted_of(many);
  rounded.put("site/edities/2021-10.json", told({{"extra1", "", 1, "deel"}}));
  CHECK(withheld_daklozen(rounded) == "dorp extra1 ");
}

TEST_CASE("a small count that a known ratio and the other count give, is lost") {
  const std::vector<std::pair<int, int>> counts{{3, 100}, {20, 200}, {30, 300}, {44, 400}};
  SmallProgramme teller = counted_of(counts);
  teller.put("site/edities/2021-10.json", told({{"dorp", "", 3, "deel"}}));
  CHECK(
      teller.problems().contains("fout[GEH101] wat wegblijft van daklozen in 2021, is misschien uit te "
                                 "rekenen met editie 2021-10"));
  // The noemer: 12.000 euro for each of three.
  const std::string dictionary = indicator("kosten", kOpen) + ", " + indicator("daklozen", kPersonen) + ", " +
                                 ratio("kosten", "daklozen");
  SmallProgramme noemer =
      of_four(dictionary, {"kosten;2021;36000\ndaklozen;2021;3\n", "kosten;2021;44000\ndaklozen;2021;20\n",
                           "kosten;2021;66000\ndaklozen;2021;30\n", "kosten;2021;77000\ndaklozen;2021;44\n"});
  CHECK_FALSE(noemer.problems().contains("GEH101"));
  noemer.put("site/edities/2021-10.json", told({{"dorp", "", 1200000, "deel"}}));
  CHECK(noemer.problems().contains("fout[GEH101]"));
}

TEST_CASE("those whom a known percentage does not count follow from it too") {
  // 37 of 40.
  SmallProgramme programme =
      counted_of({{37, 40}, {20, 200}, {30, 300}, {44, 400}}, R"(, "geheimhouding": {"soort": "personen"})");
  CHECK_FALSE(programme.problems().contains("GEH101"));
  programme.put("site/edities/2021-10.json", told({{"dorp", "", 93, "deel"}, {"dorp", "", 40, "bewoners"}}));
  CHECK(programme.problems().contains("fout[GEH101]"));
}

TEST_CASE("of few, some and all are left out alike") {
  const auto of_dorp = [](int some, int all) {
    return counted_of({{some, all}, {20, 200}, {30, 300}, {44, 400}},
                      R"(, "geheimhouding": {"soort": "personen"})");
  };
  for (const int some : {1, 2, 4}) {
    CHECK_FALSE(of_dorp(some, 4).problems().contains("GEH101"));
    CHECK(withheld_daklozen(of_dorp(some, 4)).starts_with("dorp "));
  }
}

TEST_CASE("a ratio that is public elsewhere tells as much") {
  SmallProgramme programme = counted_of({{3, 100}, {20, 200}, {30, 300}, {44, 400}});
  programme.put(kList, kHead + "deel;stad;2021;al-openbaar;elders\ndeel;extra1;2021;al-openbaar;elders\n");
  CHECK(withheld_daklozen(programme) == "dorp extra2 ");
}

TEST_CASE("an amount of which an edition showed the average hides no other one") {
  const std::string amount = R"({"id": "kosten", "hoofddoel": "wonen", "naam": "kosten", "eenheid": "euro",
      "soort": "bedrag", "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "som",
      "geheimhouding": {"soort": "bedrag"}})";
  const auto row = [](int all, int n, const std::string& shares) {
    return fmt::format("bewoners;2021;{};;;\nkosten;2021;{};{}\n", all, n, shares);
  };
  SmallProgramme programme =
      of_four(amount + ", " + indicator("bewoners", kOpen) + ", " + ratio("kosten", "bewoners"),
              {row(1000, 95000, "1;;"), row(2000, 400000, "9;80000;66000"),
               row(4000, 500000, "9;100000;83000"), row(3000, 300000, "9;60000;50000")},
              "indicator;periode;waarde;aanbieders;grootste;tweede\n");
  const auto withheld = [](const SmallProgramme& of) {
    std::string out;
    const FileMap site = of.site();
    for (const char* area : {"regio", "dorp", "stad", "extra1", "extra2"}) {
      if (site.at("data/feiten/" + std::string(area) + ".json").contains("te-klein"))
        out += std::string(area) + " ";
    }
    return out;
  };
  CHECK(withheld(programme) == "dorp extra1 ");
  programme.put("site/edities/2021-10.json",
                told({{"extra1", "", 12500, "deel"}, {"extra2", "", 10000, "deel"}}));
  CHECK(withheld(programme) == "dorp stad ");
}

TEST_CASE("each cause has a mend of its own") {
  const std::vector<std::pair<int, int>> counts{{3, 100}, {20, 200}, {30, 300}, {44, 400}};
  SmallProgramme ratio_of_then = counted_of(counts);
  ratio_of_then.put("site/edities/2021-10.json", told({{"dorp", "", 3, "deel"}}));
  CHECK(mends(ratio_of_then, Code::GEH101)
            .contains("deel van toen vertelt het al: mag daklozen getoond worden"));

  const std::vector<Was> shown{{"dorp", "", 3}};
  SmallProgramme small = counted_of(counts);
  small.put("site/edities/2021-10.json", told(shown));
  CHECK(
      mends(small, Code::GEH103).contains("zet het dan met de keuze al-openbaar in site/geheimhouding.csv"));
  SmallProgramme chosen = counted({30, 40, 50, 60}, {}, "daklozen;dorp;2021;verberg;reden\n");
  chosen.put("site/edities/2021-10.json", told({{"dorp", "", 30}}));
  CHECK(mends(chosen, Code::GEH103).contains("haal dan deze regel weg"));

  std::vector<std::string> without{"daklozen;2021;30\ndeel;2021;3\n", "", "", ""};
  const std::string people = R"(, "geheimhouding": {"soort": "personen"})";
  const std::string sample = R"(, "geheimhouding": {"soort": "steekproef", "noemer": "bewoners"})";
  const auto lacking = [&](const std::string& more) {
    return mends(of_four(indicator("daklozen", kPersonen) + ", " + indicator("bewoners", kOpen) + ", " +
                             ratio("daklozen", "bewoners", more),
                         without),
                 Code::GEH112);
  };
  CHECK(lacking(people).starts_with("lever teller en noemer voor"));
  CHECK(lacking(sample).starts_with("lever de aantallen antwoorden voor"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
