// What editions withheld is kept as it was then: of what has been revised, or is no more.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "app/build.h"
#include "app/run.h"
#include "compose/page_reader.h"
#include "compute/change.h"
#include "compute/counted_people.h"
#include "compute/told_editions.h"
#include "render/data/edition_json.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {

TEST_CASE("editions that told the same stop no edition that comes, and each figure is proved to be safe") {
  // Each said 49 = [4] + [4] + [5] + [1] + [6] + 11 + 18; now one is revised.
  const std::vector<std::pair<std::string, int>> now = {
      {"dorp", 4}, {"stad", 5}, {"extra1", 1}, {"extra2", 5}, {"extra3", 6}, {"extra4", 11}, {"extra5", 18}};
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(5).dictionary(
      indicator("daklozen", R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10})"));
  std::vector<Was> was = {{"regio", "", 49}};
  for (const auto& [area, figure] : now) {
    programme.figures(area, "daklozen;2021;" + std::to_string(figure) + ";;\n");
    was.push_back({area, "", figure < 10 ? kHidden : figure});
  }
  for (const std::string id : {"2020-02", "2020-10", "2021-02", "2021-06", "2021-10"})
    programme.put("site/edities/" + id + ".json", told(was, id));
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  const RunResult result = run({"check", "-C", "programma", "--rapport", "rapport.md"}, disk, {});
  CHECK_FALSE((result.out + result.err).contains("GEH101"));
  const std::string report = disk.read("rapport.md", kLargestInput).value_or("");
  for (const char* area : {"Dorp", "Stad", "Extra 1", "Extra 2", "Extra 3"}) {
    CAPTURE(area);
    CHECK(report.contains(std::string(area) + " 2021: dezelfde cijfers staan er ook in deze twee werelden"));
  }
}

TEST_CASE("editions tell of sums of which nothing is left now") {
  SmallProgramme programme;
  programme.without_texts()
      .dictionary(indicator(
          "daklozen", R"("gebieden": ["regio"], "geheimhouding": {"soort": "personen", "drempel": 10})"))
      .without("indicators/wonen/dorp.csv")
      .without("indicators/wonen/stad.csv")
      .put("indicators/wonen/regio.csv", "indicator;periode;waarde;status;toelichting\ndaklozen;2021;193;;\n")
      .put("site/edities/2021-04.json",
           told({{"regio", "", 193}, {"regio", "soort: p", 146}, {"regio", "soort: q", 47}}, "2021-04"))
      .put("site/edities/2021-10.json",
           told({{"regio", "", 190}, {"regio", "soort: p", kHidden}, {"regio", "soort: q", kHidden}}));
  CHECK_FALSE(programme.problems().contains("GEH101"));
  CHECK(programme.site().at("data/feiten/regio.json").contains("193"));
}

TEST_CASE("a secret that was revised is kept as it was, also where its partner is broken down later") {
  // Then 153 = [3] + [40] + 50 + 60. Now dorp is 25; were both parts of stad shown, stad would be 40 and dorp
  // have been 3.
  SmallProgramme programme = by_column(
      "leeftijd", {"jong", "oud"},
      {{"dorp", {12, 13}}, {"stad", {25, 15}}, {"extra1", {25, 25}}, {"extra2", {30, 30}}}, kLeeftijd);
  programme.put("site/edities/2021-10.json", told({{"regio", "", 153},
                                                   {"dorp", "", kHidden},
                                                   {"stad", "", kHidden},
                                                   {"extra1", "", 50},
                                                   {"extra2", "", 60}}));
  CHECK(withheld_in(programme.site(), "stad") == 2);
}

TEST_CASE("what was revised is one and the same in all sums of then, also those of which nothing was told") {
  // Dorp was [3] = jong [1] + oud [2], beside stad [40] = jong [20] + oud [20]; it is 25 now, and so are its
  // parts others. Of the three sums that give what they were, one is not enough to keep.
  SmallProgramme programme = by_column(
      "leeftijd", {"jong", "oud"},
      {{"dorp", {12, 13}}, {"stad", {20, 20}}, {"extra1", {25, 25}}, {"extra2", {30, 30}}}, kLeeftijd);
  programme.put("site/edities/2021-10.json", told({{"regio", "", 153},
                                                   {"regio", "leeftijd: jong", 76},
                                                   {"regio", "leeftijd: oud", 77},
                                                   {"dorp", "", kHidden},
                                                   {"dorp", "leeftijd: jong", kHidden},
                                                   {"dorp", "leeftijd: oud", kHidden},
                                                   {"stad", "", kHidden},
                                                   {"stad", "leeftijd: jong", kHidden},
                                                   {"stad", "leeftijd: oud", kHidden},
                                                   {"extra1", "", 50},
                                                   {"extra1", "leeftijd: jong", 25},
                                                   {"extra1", "leeftijd: oud", 25},
                                                   {"extra2", "", 60},
                                                   {"extra2", "leeftijd: jong", 30},
                                                   {"extra2", "leeftijd: oud", 30}}));
  CHECK(withheld_in(programme.site(), "stad") == 3);
}

TEST_CASE("a gemeente that has gone has one number in all sums that it was in, and its own parts") {
  // Then dorp 17 = jong [3] + oud [14], and stad 70 = jong [40] + oud [30]: with the regions of now without
  // dorp, 113 and 95, it would be known.
  SmallProgramme programme =
      by_column("leeftijd", {"jong", "oud"}, {{"stad", {40, 30}}, {"extra1", {50, 40}}, {"extra2", {23, 25}}},
                kLeeftijd);
  programme.without("indicators/wonen/dorp.csv")
      .change("indicators/indicatoren.json", "\"aggregatie\": \"som\"",
              R"("aggregatie": "som", "gebieden": ["stad", "extra1", "extra2"])")
      .put("site/edities/2021-10.json", told({{"regio", "", 225},
                                              {"regio", "leeftijd: jong", 116},
                                              {"regio", "leeftijd: oud", 109},
                                              {"dorp", "", 17},
                                              {"dorp", "leeftijd: jong", kHidden},
                                              {"dorp", "leeftijd: oud", kHidden},
                                              {"stad", "", 70},
                                              {"stad", "leeftijd: jong", kHidden},
                                              {"stad", "leeftijd: oud", kHidden},
                                              {"extra1", "", 90},
                                              {"extra1", "leeftijd: jong", 50},
                                              {"extra1", "leeftijd: oud", 40},
                                              {"extra2", "", 48},
                                              {"extra2", "leeftijd: jong", 23},
                                              {"extra2", "leeftijd: oud", 25}}));
  const FileMap site = programme.site();
  CHECK(withheld_in(site, "stad") == 2);
  // Either part of the region, and then the other, or parts of another gemeente.
  CHECK(withheld_in(site, "regio") + withheld_in(site, "extra1") + withheld_in(site, "extra2") >= 2);
}

TEST_CASE("what a supplier kept secret stays so when his gemeente has gone, whatever it was") {
  // Dorp 45 = x + [30]: of all that are old 106 then, and 76 now without dorp, would give the 30.
  SmallProgramme programme =
      by_column("leeftijd", {"jong", "oud"}, {{"stad", {15, 30}}, {"extra1", {20, 26}}, {"extra2", {40, 20}}},
                kLeeftijd);
  programme.without("indicators/wonen/dorp.csv")
      .change("indicators/indicatoren.json", "\"aggregatie\": \"som\"",
              R"("aggregatie": "som", "gebieden": ["stad", "extra1", "extra2"])")
      .put("site/edities/2021-10.json", told({{"regio", "leeftijd: oud", 106},
                                              {"dorp", "", 45},
                                              {"dorp", "leeftijd: jong", kSupplier},
                                              {"dorp", "leeftijd: oud", kHidden},
                                              {"stad", "leeftijd: oud", 30},
                                              {"extra1", "leeftijd: oud", kHidden},
                                              {"extra2", "leeftijd: oud", kHidden}}));
  CHECK(withheld_in(programme.site(), "regio") >= 1);
}

TEST_CASE("what a supplier keeps secret now was secret then, though others were left out with it") {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(1).dictionary(
      indicator("daklozen", R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10},
                               "uitsplitsingen": {"s": ["m", "v"], "l": ["j", "o"]})"));
  // Of each: j and o in all, m and v in all, and each pair.
  const auto put = [&](const std::string& area, const std::vector<std::string>& n) {
    programme.put(
        "indicators/wonen/" + area + ".csv",
        fmt::format(
            "indicator;periode;s;l;waarde\ndaklozen;2021;;;{}\ndaklozen;2021;;j;{}\n"
            "daklozen;2021;;o;{}\ndaklozen;2021;m;;{}\ndaklozen;2021;v;;{}\n"
            "daklozen;2021;m;j;{}\ndaklozen;2021;m;o;{}\ndaklozen;2021;v;j;{}\ndaklozen;2021;v;o;{}\n",
            n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]));
  };
  put("stad", {"121", "56", "65", "50", "71", "25", "25", "31", "40"});
  put("dorp", {"74", "50", "24", "37", "37", "25", "x", "25", "12"});
  put("extra1", {"83", "27", "56", "33", "50", "2", "31", "25", "25"});
  programme.put("site/edities/2021-10.json", told({{"regio", "", 195},
                                                   {"regio", "l: j", 106},
                                                   {"regio", "l: o", 89},
                                                   {"regio", "s: v", 108},
                                                   {"regio", "l: j, s: m", 50},
                                                   {"regio", "l: j, s: v", 56},
                                                   {"regio", "l: o, s: m", 37},
                                                   {"stad", "", 121},
                                                   {"stad", "l: j", 56},
                                                   {"stad", "l: o", 65},
                                                   {"stad", "s: m", kSupplier},
                                                   {"stad", "s: v", kHidden},
                                                   {"stad", "l: j, s: m", 25},
                                                   {"stad", "l: j, s: v", 31},
                                                   {"stad", "l: o, s: m", kHidden},
                                                   {"dorp", "", 74},
                                                   {"dorp", "l: j", 50},
                                                   {"dorp", "l: o", 24},
                                                   {"dorp", "s: m", kHidden},
                                                   {"dorp", "s: v", kHidden},
                                                   {"dorp", "l: j, s: m", 25},
                                                   {"dorp", "l: j, s: v", 25},
                                                   {"dorp", "l: o, s: m", kHidden},
                                                   {"dorp", "l: o, s: v", kHidden}}));
  // 50 - 25 of stad would give the 25 that with the x made 37.
  CHECK(withheld_in(programme.site(), "stad") > 2);
}

TEST_CASE("what has gone is looked at beside what was revised") {
  // Dorp 46 = [1] + [45]. Of extra2 three old people less are counted now, 33 in all: 111 then and 63 now
  // would give the 45, with what the three were then.
  SmallProgramme programme =
      by_column("leeftijd", {"jong", "oud"}, {{"stad", {45, 15}}, {"extra1", {20, 27}}, {"extra2", {12, 21}}},
                kLeeftijd);
  programme.without("indicators/wonen/dorp.csv")
      .change("indicators/indicatoren.json", "\"aggregatie\": \"som\"",
              R"("aggregatie": "som", "gebieden": ["stad", "extra1", "extra2"])")
      .put("site/edities/2021-10.json", told({{"regio", "leeftijd: oud", 111},
                                              {"dorp", "", 46},
                                              {"dorp", "leeftijd: jong", kHidden},
                                              {"dorp", "leeftijd: oud", kHidden},
                                              {"stad", "leeftijd: oud", 15},
                                              {"extra1", "", 47},
                                              {"extra1", "leeftijd: jong", kHidden},
                                              {"extra1", "leeftijd: oud", kHidden},
                                              {"extra2", "", 36},
                                              {"extra2", "leeftijd: jong", kHidden},
                                              {"extra2", "leeftijd: oud", kHidden}}));
  const FileMap site = programme.site();
  // The total of extra2 does as well: then nobody knows that it were three.
  CHECK(withheld_in(site, "regio") + withheld_in(site, "extra2") >= 3);
}

TEST_CASE("what an edition withheld that showed what is nothing, is more than nothing") {
  // Region 113 = [1] + [2] + 50 + 60: between 0 and 3 each, but the 1 was not nothing then.
  const auto withheld_with = [](const std::string& more) {
    SmallProgramme programme = counted({1, 2, 50, 60});
    programme.change("indicators/indicatoren.json", "\"drempel\": 10", R"("drempel": 10, "nul": "verbergen")")
        .put("site/edities/2021-10.json", told({{"dorp", "", kHidden}}, "2021-10", more));
    return withheld_of(programme.site());
  };
  CHECK(withheld_with("") != "dorp stad ");
  CHECK(withheld_with(R"("nul": "verbergen", )") == "dorp stad ");
}

TEST_CASE("an edition says whether what it left out may be nothing") {
  SmallProgramme programme = counted({1, 2, 50, 60});
  CHECK(frozen_of(programme).find("\"nul\"") == std::string::npos);
  programme.change("indicators/indicatoren.json", "\"drempel\": 10", R"("drempel": 10, "nul": "verbergen")");
  CHECK(frozen_of(programme).find(R"("nul": "verbergen")") != std::string::npos);
}

TEST_CASE("those whom a percentage does not count are not told by two editions") {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(2);
  const std::string asked = R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10})";
  programme.dictionary(indicator("daklozen", asked) + ", " + indicator("zoekend", asked) + R"(,
      {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage", "bron": "x",
       "richting": "lager-is-beter", "frequentie": "jaar", "aggregatie": "gewogen", "teller": "daklozen",
       "noemer": "zoekend", "schaal": 100, "decimalen": 1, "geheimhouding": {"soort": "personen", "drempel": 10}})");
  const std::vector<std::string> areas{"dorp", "stad", "extra1", "extra2"};
  const std::vector<int> all{40, 100, 100, 100};
  std::vector<Was> then;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    programme.figures(areas[i], "daklozen;2021;.;;\nzoekend;2021;" + std::to_string(all[i]) + ";;\n");
    then.push_back({areas[i], "", i == 0 ? 37 : 50});
  }
  programme.put("site/edities/2021-10.json", told(then));
  CHECK(withheld_in(programme.site(), "dorp") >= 1);  // else 40 - 37 is told
}

TEST_CASE("nor those of a gemeente that has gone") {
  const std::string asked =
      R"("gebieden": ["stad", "extra1"], "aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10})";
  SmallProgramme programme;
  programme.without_texts()
      .more_gemeenten(1)
      .without("indicators/wonen/dorp.csv")
      .dictionary(indicator("daklozen", asked) + ", " + indicator("zoekend", asked) + R"(,
      {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage", "bron": "x",
       "richting": "lager-is-beter", "frequentie": "jaar", "aggregatie": "gewogen", "teller": "daklozen",
       "noemer": "zoekend", "schaal": 100, "decimalen": 1, "gebieden": ["stad", "extra1"],
       "geheimhouding": {"soort": "personen", "drempel": 10}})")
      .figures("stad", "daklozen;2021;70;;\nzoekend;2021;140;;\n")
      .figures("extra1", "daklozen;2021;50;;\nzoekend;2021;120;;\n");
  std::string then = told({{"regio", "", 130},
                           {"dorp", "", kHidden},
                           {"stad", "", kHidden},
                           {"extra1", "", 50},
                           {"regio", "", 273, "zoekend"},
                           {"dorp", "", kHidden, "zoekend"},
                           {"stad", "", kHidden, "zoekend"},
                           {"extra1", "", 120, "zoekend"}});
  then.insert(then.find("\n],\n\"groepen\""),
              R"(, {"id": "zoekend", "hoofddoel": "wonen", "naam": "zoekend", "eenheid": "stuks"})");
  programme.put("site/edities/2021-10.json", then);
  // 273 - 260 and 130 - 120: thirteen, of whom ten; the three others are people too.
  CHECK(withheld_in(programme.site(), "regio") >= 1);
}

TEST_CASE("what editions left out is not shown again without a word") {
  const auto of = [](const std::string& list) {
    SmallProgramme programme = counted({30, 3, 25, 40}, R"(, "decimalen": 0)", list);
    programme
        .change("indicators/indicatoren.json", R"("soort": "personen", "drempel": 10)", R"("soort": "geen")")
        .put("site/edities/2021-10.json", told({{"stad", "", kHidden}}));
    return programme;
  };
  CHECK(of("").problems().contains("fout[GEH127] van daklozen liet editie 2021-10 cijfers weg"));
  CHECK_FALSE(of("daklozen;stad;2021;verberg;oud besluit\n").problems().contains("GEH127"));
  CHECK_FALSE(of("daklozen;stad;2021;toon;nieuw besluit\n").problems().contains("fout["));
  SmallProgramme known = of("");
  known.put("site/edities/2021-02.json", told({{"stad", "", 3}}, "2021-02"));
  CHECK_FALSE(known.problems().contains("GEH127"));
}

TEST_CASE("where many were withheld, each of them may be the one that was revised") {
  // Then 203 with seven of eight left out; now Dorp is 44 and not 40. Nobody knows that it was Dorp, so that
  // the new 7 is not what the region of now leaves.
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(6).dictionary(
      indicator("daklozen", R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10})"));
  std::vector<Was> then{{"regio", "", 203}, {"extra6", "", 50}};
  const auto put = [&](const std::string& area, int n) {
    programme.figures(area, fmt::format("daklozen;2021;{};;\n", n));
    if (area != "extra6") then.push_back({area, "", kHidden});
  };
  put("dorp", 44);
  put("stad", 3);
  for (int i = 1; i <= 5; ++i) put(fmt::format("extra{}", i), 19 + i);
  put("extra6", 7);
  programme.put("site/edities/2021-10.json", told(then));
  CHECK_FALSE(programme.problems().contains("GEH101"));
  const FileMap site = programme.site();
  CHECK(withheld_of(site) == "regio dorp stad extra1 extra2 ");
  CHECK(withheld_in(site, "extra6") == 1);
}

}  // namespace voortgang::test

TEST_SUITE_END();
