// What editions told is known by whatever name it has now, and of whatever it was a sum.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "compute/counted_people.h"
#include "compute/told_editions.h"
#include "load/load_edities.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

// By "groep", which was "leeftijd" in the edition; jong and oud may have other names too.
SmallProgramme renamed(const std::vector<std::string>& values, const std::vector<Delen>& delivered,
                       const std::string& earlier) {
  std::string areas;
  for (const Delen& of : delivered) areas += (areas.empty() ? "\"" : ", \"") + of.area + "\"";
  SmallProgramme programme =
      by_column("groep", values, delivered,
                R"(, "gebieden": [)" + areas + R"(], "uitsplitsingen": {"groep": [")" + values[0] + "\", \"" +
                    values[1] + "\"]}" + (earlier.empty() ? "" : R"(, "eerdereNamen": {)" + earlier + "}"));
  for (const std::string area : {"dorp", "stad", "extra1", "extra2"}) {
    if (std::ranges::find(delivered, area, &Delen::area) == delivered.end())
      programme.without("indicators/wonen/" + area + ".csv");
  }
  return programme;
}

const std::vector<Delen> kDrie = {{"dorp", {3, 15}}, {"stad", {14, 12}}, {"extra1", {16, 12}}};

}  // namespace

TEST_CASE("a part that has another name now is asked for, and then it is the same one") {
  const std::vector<Was> then{{"dorp", "", 18}, {"dorp", "leeftijd: jong", kHidden}, {"stad", "", 26}};
  const auto told_of = [&](const std::vector<std::string>& values, const std::string& earlier) {
    SmallProgramme programme = renamed(values, kDrie, earlier);
    programme.put("site/edities/2021-10.json", told(then));
    return programme.problems();
  };
  CHECK(told_of({"jong", "oud"}, "")
            .contains("fout[GEH128] bij daklozen is \"groep\" nieuw, en wat er in editie 2021-10 was, is er "
                      "niet meer: \"leeftijd\""));
  CHECK_FALSE(told_of({"jong", "oud"}, R"("groep": ["leeftijd"])").contains("GEH128"));
  CHECK_FALSE(told_of({"jong", "oud"}, R"("groep": [])").contains("GEH128"));
  CHECK(told_of({"jonger", "oud"}, R"("groep": ["leeftijd"])")
            .contains(
                "fout[GEH128] bij daklozen is \"groep=jonger\" nieuw, en wat er in editie 2021-10 was, is "
                "er niet meer: \"jong\""));
  CHECK_FALSE(
      told_of({"jonger", "oud"}, R"("groep": ["leeftijd"], "groep=jonger": ["jong"])").contains("GEH128"));
}

TEST_CASE("earlier names are of what there is") {
  const auto told_of = [](const std::string& earlier) {
    return renamed({"jong", "oud"}, kDrie, earlier).problems();
  };
  CHECK(told_of(R"("leeftijd": ["groep"])")
            .contains(
                "fout[IND113] eerdereNamen noemt \"leeftijd\", en dat is geen kolom of waarde van daklozen"));
  CHECK(told_of(R"("groep=kind": ["jong"])").contains("IND113"));
  CHECK_FALSE(told_of(R"("groep=jong": ["kind"])").contains("IND113"));
}

TEST_CASE("what was shown under another name is known: it hides nothing") {
  // Of the region 33 young people, and 30 without dorp: were only these left out, everybody knew the three.
  const std::vector<Was> then{
      {"regio", "", 54},  {"regio", "leeftijd: jong", 30},  {"regio", "leeftijd: oud", 24},
      {"stad", "", 26},   {"stad", "leeftijd: jong", 14},   {"stad", "leeftijd: oud", 12},
      {"extra1", "", 28}, {"extra1", "leeftijd: jong", 16}, {"extra1", "leeftijd: oud", 12}};
  const auto site_of = [&](const std::vector<std::string>& values, const std::string& earlier) {
    SmallProgramme programme = renamed(values, kDrie, earlier);
    programme.put("site/edities/2021-10.json", told(then));
    return programme.site();
  };
  for (const FileMap& site :
       {site_of({"jong", "oud"}, R"("groep": ["leeftijd"])"),
        site_of({"jonger", "ouder"},
                R"("groep": ["leeftijd"], "groep=jonger": ["jong"], "groep=ouder": ["oud"])")}) {
    CHECK(withheld_in(site, "dorp") == 2);
    CHECK(withheld_in(site, "regio") == 2);
  }
}

TEST_CASE("a gemeente that has gone was part of the sums of then, also under another name") {
  // All that are young: 33 with dorp then, 30 without it now.
  const std::vector<Was> then{{"regio", "leeftijd: jong", 33},
                              {"regio", "leeftijd: oud", 39},
                              {"dorp", "", 18},
                              {"dorp", "leeftijd: jong", kHidden},
                              {"dorp", "leeftijd: oud", kHidden},
                              {"stad", "", 26},
                              {"stad", "leeftijd: jong", kHidden},
                              {"stad", "leeftijd: oud", kHidden},
                              {"extra1", "leeftijd: jong", 16},
                              {"extra1", "leeftijd: oud", 12}};
  SmallProgramme programme =
      renamed({"jong", "oud"}, {{"stad", {14, 12}}, {"extra1", {16, 12}}}, R"("groep": ["leeftijd"])");
  programme.put("site/edities/2021-10.json", told(then));
  CHECK(withheld_in(programme.site(), "regio") == 2);
}

TEST_CASE("names that an edition has both, or that became one, are not the same") {
  const auto names_in = [](const std::string& earlier, const std::vector<Was>& then) {
    SmallProgramme programme = renamed({"jonger", "oud"}, kDrie, earlier);
    programme.put("site/edities/2021-10.json", told(then));
    MemoryFileSystem disk;
    put_programme(disk, programme.files());
    Checked checked;
    read_and_check(disk, "programma", checked);
    std::vector<std::string> out;
    for (const BevrorenReeks& reeks : checked.feiten.edities.vorige->reeksen)
      out.push_back(fmt::format("{}={}", reeks.uitsplitsing[0].first, reeks.uitsplitsing[0].second));
    return out;
  };
  using Names = std::vector<std::string>;
  const std::string earlier = R"("groep": ["leeftijd"], "groep=jonger": ["kind", "jong"])";
  CHECK(names_in(earlier, {{"dorp", "leeftijd: jong", 11}}) == Names{"groep=jonger"});
  CHECK(names_in(earlier, {{"dorp", "leeftijd: kind", 11}}) == Names{"groep=jonger"});
  CHECK(names_in(earlier, {{"dorp", "leeftijd: kind", 11}, {"dorp", "leeftijd: jong", 11}}) ==
        Names{"groep=jong", "groep=kind"});
  CHECK(names_in(earlier, {{"dorp", "groep: jonger", 11}, {"dorp", "leeftijd: jong", 11}}) ==
        Names{"groep=jonger", "leeftijd=jong"});
  CHECK(names_in(earlier, {{"dorp", "soort: jong", 11}}) == Names{"soort=jong"});
}

TEST_CASE("a region with one gemeente more is another figure, also where that one counts nobody") {
  const auto of = [](int dorp, int stad, int regio, int dorp_now) {
    SmallProgramme programme = counted({dorp, stad, 0, 0}, R"(, "decimalen": 0)");
    programme.without("indicators/wonen/extra2.csv")
        .change("indicators/indicatoren.json", R"("drempel": 10)", R"("drempel": 10, "nul": "verbergen")")
        .change("indicators/indicatoren.json", R"("aggregatie": "som")",
                R"("aggregatie": "som", "gebieden": ["dorp", "stad", "extra1"])")
        .put("site/edities/2021-10.json",
             told({{"regio", "", regio}, {"dorp", "", dorp_now}, {"stad", "", stad < 10 ? kHidden : stad}},
                  "2021-10", R"("nul": "verbergen", )"));
    return programme;
  };
  // 54 = 14 + 40 then. Now the region is left out as well, else everybody knows that extra1 has none.
  CHECK_FALSE(of(14, 40, 54, 14).problems().contains("GEH101"));
  CHECK(withheld_of(of(14, 40, 54, 14).site()) == "regio extra1 ");
  CHECK(withheld_of(of(14, 1, 15, kHidden).site()).starts_with("regio "));
}

TEST_CASE("a region with one gemeente less is another figure, also where that one counted nobody") {
  SmallProgramme programme = counted({12, 31, 19, 0}, R"(, "decimalen": 0)");
  programme.without("indicators/wonen/extra2.csv")
      .change("indicators/indicatoren.json", R"("drempel": 10)", R"("drempel": 10, "nul": "verbergen")")
      .change("indicators/indicatoren.json", R"("aggregatie": "som")",
              R"("aggregatie": "som", "gebieden": ["dorp", "stad", "extra1"])")
      .put("site/edities/2021-10.json", told({{"regio", "", 62},
                                              {"dorp", "", 12},
                                              {"stad", "", kHidden},
                                              {"extra1", "", 19},
                                              {"extra2", "", kHidden}},
                                             "2021-10", R"("nul": "verbergen", )"));
  // 62 then and now, and stad the same: extra2 counted nobody.
  CHECK(withheld_of(programme.site()).starts_with("regio "));
  // Neither does the edition say that its region is that number.
  CHECK(frozen_of(programme).find("eerderGetoond") == std::string::npos);
}

TEST_CASE("what editions told too much of, this one by itself keeps all the same") {
  SmallProgramme programme = by_column(
      "leeftijd", {"b", "n"}, {{"dorp", {3, 70}}, {"stad", {3, 50}}, {"extra1", {3, 10}}, {"extra2", {9, 9}}},
      R"(, "uitsplitsingen": {"leeftijd": ["b", "n"]}, "eerdereNamen": {"leeftijd=n": []})");
  const std::vector<Was> first{
      {"regio", "", kHidden}, {"regio", "leeftijd: a", kHidden},  {"regio", "leeftijd: b", kHidden},
      {"dorp", "", kHidden},  {"dorp", "leeftijd: a", kHidden},   {"dorp", "leeftijd: b", kHidden},
      {"stad", "", kHidden},  {"stad", "leeftijd: a", 10},        {"stad", "leeftijd: b", kHidden},
      {"extra1", "", 14},     {"extra1", "leeftijd: a", kHidden}, {"extra1", "leeftijd: b", kHidden},
      {"gegaan", "", 51},     {"gegaan", "leeftijd: a", kHidden}, {"gegaan", "leeftijd: b", kHidden}};
  const std::vector<Was> second{{"regio", "", kHidden},
                                {"regio", "leeftijd: a", kHidden},
                                {"regio", "leeftijd: b", kHidden},
                                {"regio", "leeftijd: n", 130},
                                {"dorp", "", kHidden},
                                {"dorp", "leeftijd: a", kHidden},
                                {"dorp", "leeftijd: b", kHidden},
                                {"dorp", "leeftijd: n", 70},
                                {"stad", "", kHidden},
                                {"stad", "leeftijd: a", 10},
                                {"stad", "leeftijd: b", kHidden},
                                {"stad", "leeftijd: n", 50},
                                {"extra1", "", 24},
                                {"extra1", "leeftijd: a", kHidden},
                                {"extra1", "leeftijd: b", kHidden},
                                {"extra1", "leeftijd: n", 10}};
  programme.change("indicators/indicatoren.json", R"("drempel": 10)", R"("drempel": 5)")
      .put("site/edities/2021-04.json", told(first, "2021-04"))
      .put("site/edities/2021-10.json", told(second));
  // 13 and 10 would give the three.
  CHECK(withheld_in(programme.site(), "extra1") >= 2);
}

TEST_CASE("what somebody wants to show does not count as told by editions") {
  SmallProgramme programme = counted({30, 3, 25, 40}, "",
                                     "daklozen;regio;;toon;besluit van de raad\n"
                                     "daklozen;extra1;;toon;besluit van de raad\n"
                                     "daklozen;extra2;;toon;besluit van de raad\n"
                                     "daklozen;dorp;;toon;besluit van de raad\n");
  programme.put("site/edities/2021-10.json", told({{"stad", "", kHidden}}));
  CHECK(programme.problems().contains("GEH104"));
}

TEST_CASE("an indicator that counts something else is another one") {
  const std::string secret = R"("geheimhouding": {"soort": "personen", "drempel": 10})";
  const auto of = [&](const std::string& relations) {
    SmallProgramme programme = counted({30, 3, 25, 40});
    programme.dictionary(
        indicator("daklozen", secret) + ", " + indicator("kort", secret) + ", " + indicator("lang", secret),
        relations);
    std::string then = told({{"stad", "", kHidden}});
    then.insert(
        then.find("\"groepen\""),
        R"("relaties": [{"soort": "som", "geheel": "daklozen", "erbij": ["kort", "lang"], "eraf": []}], )");
    programme.put("site/edities/2021-10.json", then);
    return programme.problems();
  };
  const std::string was = R"({"soort": "som", "totaal": "daklozen", "delen": ["kort", "lang"]})";
  const std::string told_so =
      "fout[GEH129] editie 2021-10 had deze relatie, en die staat niet meer bij relaties: " + was;
  CHECK(of("").contains(told_so));
  CHECK(of(R"("relaties": [{"soort": "som", "totaal": "daklozen", "delen": ["kort"]}])").contains(told_so));
  CHECK_FALSE(of("\"relaties\": [" + was + "]").contains("GEH129"));
  CHECK_FALSE(of(R"("relaties": [{"soort": "som", "totaal": "daklozen", "delen": ["lang", "kort"]}])")
                  .contains("GEH129"));
}

TEST_CASE("an edition keeps how its indicators hang together") {
  SmallProgramme programme = counted({30, 3, 25, 40});
  programme.dictionary(
      indicator("daklozen") + ", " + indicator("kort") + ", " + indicator("lang"),
      R"("relaties": [{"soort": "voorraad", "stand": "daklozen", "in": ["kort"], "uit": ["lang"]}])");
  const std::string file = frozen_of(programme);
  CHECK(file.contains(R"({"soort": "voorraad", "geheel": "daklozen", "erbij": ["kort"], "eraf": ["lang"]})"));
  Problems problems;
  const BevrorenEditie read = read_bevroren(SourceId{}, file, "", problems);
  CHECK_FALSE(problems.has_errors());
  CHECK(edition_json(read) == file);
}

}  // namespace voortgang::test
