// How editions were laid out: names that changed places, names in relations, what added up, who merged.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "compute/told_editions.h"
#include "load/load_edities.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

const std::string kKnows =
    R"("id": "daklozen", "hoofddoel": "wonen", "naam": "daklozen", "eenheid": "stuks")";

// In an edition: what stands with daklozen.
std::string with(std::string edition, const std::string& more) {
  return edition.insert(edition.find(kKnows) + kKnows.size(), ", " + more);
}

// By the names of now, what an edition says of Dorp by "l".
std::map<std::string, int> read_as(const std::string& values, const std::string& earlier,
                                   const std::string& edition) {
  SmallProgramme programme = counted({30, 40, 50, 60}, R"(, "uitsplitsingen": {"l": [)" + values +
                                                           R"(]}, "eerdereNamen": {)" + earlier + "}");
  programme.put("site/edities/2021-10.json", edition);
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  Checked checked;
  read_and_check(disk, "programma", checked);
  std::map<std::string, int> out;
  const BevrorenEditie& was = *checked.feiten.edities.vorige;
  for (const BevrorenReeks& reeks : was.reeksen)
    out[std::string(reeks.uitsplitsing[0].second)] = static_cast<int>(was.of(reeks)[0].waarde.value());
  return out;
}

using Names = std::map<std::string, int>;

}  // namespace

TEST_CASE("names that changed places, or moved on, are read all at once") {
  const std::string then = told({{"dorp", "l: b", 11}, {"dorp", "l: c", 22}});
  const std::string swapped = R"("l=b": ["c"], "l=c": ["b"])";
  CHECK(read_as(R"("b", "c")", swapped, then) == Names{{"c", 11}, {"b", 22}});
  CHECK(read_as(R"("c", "d")", R"("l=c": ["b"], "l=d": ["c"])", then) == Names{{"c", 11}, {"d", 22}});
  // Where the name of now is in use, and nothing else has it since, it is that of now.
  CHECK(read_as(R"("b", "c")", R"("l=c": ["b"])", then) == Names{{"b", 11}, {"c", 22}});
  // One that became two is neither.
  CHECK(read_as(R"("x", "y", "c")", R"("l=x": ["b"], "l=y": ["b"])", then) == Names{{"b", 11}, {"c", 22}});
}

TEST_CASE("an edition of after they changed places is read as it is") {
  const std::string then = told({{"dorp", "l: b", 11}, {"dorp", "l: c", 22}});
  const std::string swapped = R"("l=b": ["c"], "l=c": ["b"])";
  const std::string knew = with(then, R"("aggregatie": "som", "eerdereNamen": {)" + swapped + "}");
  CHECK(read_as(R"("b", "c")", swapped, knew) == Names{{"b", 11}, {"c", 22}});
  // It is what the edition says of itself.
  SmallProgramme programme = counted({30, 40, 50, 60}, R"(, "uitsplitsingen": {"l": ["b", "c"]},
                                                           "eerdereNamen": {)" +
                                                           swapped + "}");
  const std::string file = frozen_of(programme);
  CHECK(file.contains(R"("aggregatie": "som", "eerdereNamen": {"l=b": ["c"], "l=c": ["b"]})"));
  Problems problems;
  const BevrorenEditie read = read_bevroren(SourceId{}, file, "", problems);
  CHECK_FALSE(problems.has_errors());
  CHECK(edition_json(read) == file);
}

TEST_CASE("a relation holds for a part that has another name in one of its indicators") {
  const auto withheld_with = [](const std::string& old, const std::string& earlier) {
    const auto secret = [&](const std::string& id, const std::string& value, const std::string& more) {
      return indicator(id, R"("aggregatie": "som", "geheimhouding": {"soort": "personen"},
                               "uitsplitsingen": {"l": ["jong", ")" +
                               std::string(value == "oud" ? "mid" : "volwassen") + "\", \"" + value + "\"]}" +
                               more);
    };
    SmallProgramme programme;
    programme.without_texts().dictionary(
        secret("daklozen", "oud", "") + ", " + secret("kort", old, earlier) + ", " +
            secret("lang", "oud", ""),
        R"("relaties": [{"soort": "som", "totaal": "daklozen", "delen": ["kort", "lang"]}])");
    const auto put = [&](const std::string& area, int kort, int lang) {
      const auto rows = [](const std::string& id, const std::string& value, int jong, int n) {
        return fmt::format("{0};2021;;{1}\n{0};2021;jong;{2}\n{0};2021;{5};{2}\n{0};2021;{3};{4}\n", id,
                           2 * jong + n, jong, value, n, value == "oud" ? "mid" : "volwassen");
      };
      programme.put("indicators/wonen/" + area + ".csv",
                    "indicator;periode;l;waarde\n" + rows("daklozen", "oud", 60, kort + lang) +
                        rows("kort", old, 25, kort) + rows("lang", "oud", 35, lang));
    };
    put("dorp", 30, 3);
    put("stad", 40, 20);
    CHECK_FALSE(programme.problems().contains("fout["));
    // Of those who are old in Dorp, in all and by how long.
    std::size_t hidden = 0;
    const auto facts = nlohmann::json::parse(programme.site().at("data/feiten/dorp.json"));
    for (const auto& reeks : facts["reeksen"]) {
      if (reeks["uitsplitsing"].is_null()) continue;
      const std::string part = reeks["uitsplitsing"]["l"];
      if ((part == "oud" || part == "senior") && reeks["waarnemingen"][0]["waarde"].is_null()) ++hidden;
    }
    return hidden;
  };
  CHECK(withheld_with("oud", "") == 2);
  CHECK(withheld_with("senior", R"(, "eerdereNamen": {"l=senior": ["oud"], "l=volwassen": ["mid"]})") == 2);
  CHECK(withheld_with("senior", "") == 1);
}

TEST_CASE("what added up in an edition did so then, also where it does not now") {
  // Then 153 = [3] + [40] + 50 + 60; were both parts of stad shown, stad and so dorp would be known.
  const auto withheld_with = [](const std::string& said) {
    SmallProgramme programme = by_column(
        "leeftijd", {"jong", "oud"},
        {{"dorp", {1, 2}}, {"stad", {25, 15}}, {"extra1", {25, 25}}, {"extra2", {30, 30}}}, kLeeftijd);
    programme.change("indicators/indicatoren.json", R"("aggregatie": "som")", R"("aggregatie": "niet")")
        .put("site/edities/2021-10.json", with(told({{"regio", "", 153},
                                                     {"dorp", "", kHidden},
                                                     {"stad", "", kHidden},
                                                     {"extra1", "", 50},
                                                     {"extra2", "", 60}}),
                                               said));
    return withheld_in(programme.site(), "stad");
  };
  CHECK(withheld_with(R"("aggregatie": "som")") >= 2);
  CHECK(withheld_with(R"("aggregatie": "niet")") == 1);
}

TEST_CASE("a gemeente that became part of another one is what that has more since") {
  // Of 2021 an edition had stad 50 and extra1 [3], which is in stad now: 53 would tell it.
  const auto withheld_with = [](int stad, const std::string& merged, const std::string& nul = {}) {
    SmallProgramme programme = counted({30, stad, 0, 40});
    programme.without("indicators/wonen/extra1.csv")
        .change("indicators/indicatoren.json", R"("aggregatie": "som")", R"("aggregatie": "niet")")
        .change("indicators/indicatoren.json", R"("drempel": 10)", R"("drempel": 10)" + nul)
        .change("site/programma.json", R"("naam": "Extra 1")", R"("naam": "Extra 1")" + merged)
        .put("site/edities/2021-10.json",
             told({{"dorp", "", 30}, {"stad", "", 50}, {"extra1", "", kHidden}, {"extra2", "", 40}},
                  "2021-10", nul.empty() ? nul : nul.substr(2) + ", "));
    CHECK_FALSE(programme.problems().contains("GEH101"));
    return withheld_of(programme.site());
  };
  const std::string merged = R"(, "tot": "2020", "opgegaanIn": "stad")";
  CHECK(withheld_with(53, merged) == "stad ");
  CHECK(withheld_with(50, merged).empty());
  // Where a zero is a secret too, the same 50 would tell that there was nobody.
  CHECK(withheld_with(50, merged, R"(, "nul": "verbergen")") == "stad ");
  CHECK(withheld_with(53, R"(, "tot": "2020")").empty());
}

TEST_CASE("what a gemeente has with another one is known once an edition had it so") {
  // In the first edition stad 50 and extra1 [0], which is in stad now. Then one without extra1, or with what
  // it had before it was in stad.
  const auto withheld_after = [](const std::string& since) {
    const std::string nul = R"("nul": "verbergen")";
    SmallProgramme programme = counted({30, 50, 0, 40});
    programme.without("indicators/wonen/extra1.csv")
        .change("indicators/indicatoren.json", R"("aggregatie": "som")", R"("aggregatie": "niet")")
        .change("indicators/indicatoren.json", R"("drempel": 10)", R"("drempel": 10, )" + nul)
        .change("site/programma.json", R"("naam": "Extra 1")",
                R"("naam": "Extra 1", "tot": "2020", "opgegaanIn": "stad")")
        .put("site/edities/2021-02.json",
             told({{"stad", "", 50}, {"extra1", "", kHidden}}, "2021-02", nul + ", "))
        .put("site/edities/2021-10.json", since);
    CHECK_FALSE(programme.problems().contains("GEH101"));
    return withheld_of(programme.site());
  };
  CHECK(withheld_after(told({{"stad", "", 50}})) == "stad ");
  std::string with_extra = told({{"stad", "", 50}, {"extra1", "", 20}});
  const std::size_t of_extra = with_extra.find("2021", with_extra.find("extra1"));
  with_extra.replace(of_extra, 4, "2020");
  CHECK(withheld_after(with_extra).empty());
}

TEST_CASE("a total that was revised with a part of its own is that of then in all of its sums") {
  // Then 51 = [13] + [38], 10 + [3] and [3] + 35. Since, 10 is 7 and 35 is 34, and so are both totals less.
  // Were the 34 shown, who adds up what was then would find that the 7 is seven.
  SmallProgramme programme = by_column("leeftijd", {"jong", "oud"}, {{"dorp", {7, 3}}, {"stad", {3, 34}}},
                                       kLeeftijd + R"(, "gebieden": ["dorp", "stad"])");
  for (const char* gone : {"extra1", "extra2"})
    programme.without(std::string("indicators/wonen/") + gone + ".csv");
  programme.put("site/edities/2021-10.json", told({{"regio", "", 51},
                                                   {"regio", "leeftijd: jong", kHidden},
                                                   {"regio", "leeftijd: oud", kHidden},
                                                   {"dorp", "", kHidden},
                                                   {"dorp", "leeftijd: jong", 10},
                                                   {"dorp", "leeftijd: oud", kHidden},
                                                   {"stad", "", kHidden},
                                                   {"stad", "leeftijd: jong", kHidden},
                                                   {"stad", "leeftijd: oud", 35}}));
  CHECK_FALSE(programme.problems().contains("fout["));
  CHECK(withheld_in(programme.site(), "stad") == 3);
}

TEST_CASE("beside a merger another figure may have been revised") {
  // Then 81 = [19] of Extra 1 + 21 of Stad + 40 of Extra 2 + [1] of Dorp. Now Stad has 40 with Extra 1, and
  // Dorp 20: with the 40 it would be known that Dorp was 1.
  SmallProgramme programme = counted({20, 40, 0, 40});
  programme.without("indicators/wonen/extra1.csv")
      .change("site/programma.json", R"("naam": "Extra 1")",
              R"("naam": "Extra 1", "tot": "2020", "opgegaanIn": "stad")")
      .put("site/edities/2021-10.json", told({{"regio", "", 81},
                                              {"dorp", "", kHidden},
                                              {"stad", "", 21},
                                              {"extra1", "", kHidden},
                                              {"extra2", "", 40}}));
  CHECK_FALSE(programme.problems().contains("GEH101"));
  CHECK(withheld_of(programme.site()).contains("dorp stad "));
}

}  // namespace voortgang::test

TEST_SUITE_END();
