// What editions told before: figures that were revised, parts that have gone, and what stays known.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/build.h"
#include "compose/page_reader.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

struct Was {
  std::string area;
  std::string figure;  // as in a file: "waarde": 3 or "toestand": "te-klein"
};

const std::string kWithheld = R"("toestand": "te-klein")";

std::string number(int n) {
  return "\"waarde\": " + std::to_string(n);
}

// An edition that showed these figures of 2021. `more`: of every series.
std::string told(const std::vector<Was>& figures, const std::string& id = "2021-10",
                 const std::string& more = {}) {
  std::string series;
  for (const Was& was : figures) {
    series += (series.empty() ? "" : ",\n") + std::string(R"({"gebied": ")") + was.area +
              R"(", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, )" +
              more + R"("waarnemingen": [{"periode": "2021", )" + was.figure + "}]}";
  }
  return edition(series, id);
}

SmallProgramme after(const std::vector<Was>& figures, SmallProgramme programme) {
  programme.put("site/edities/2021-10.json", told(figures));
  return programme;
}

// What is left of the numbers that editions showed, for who composes.
std::size_t numbers_of_editions(const SmallProgramme& programme) {
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  Checked checked;
  read_and_check(disk, "programma", checked);
  REQUIRE_FALSE(checked.problems().has_errors());
  std::size_t numbers = 0;
  for (const BevrorenEditie* editie : checked.feiten.edities.gepubliceerd())
    numbers += static_cast<std::size_t>(std::ranges::count_if(editie->feiten, &BevrorenFeit::is_getal));
  return numbers;
}

}  // namespace

TEST_CASE("what an edition said of a figure that is withheld now, is gone for who makes pages") {
  const std::vector<Was> then{{"dorp", number(30)}, {"stad", number(3)}};
  SmallProgramme programme = after(then, counted({30, 3, 25, 40}));
  programme.put("site/edities/2021-02.json", told(then, "2021-02"));
  CHECK(withheld_of(programme.site()) == "stad ");
  CHECK(numbers_of_editions(programme) == 2);  // of Dorp, twice
}

TEST_CASE("a figure that was revised is a new one: the old number makes it no less secret") {
  // It was 30, and is 3 now: two are withheld, as if nobody had said anything.
  const SmallProgramme programme = after({{"stad", number(30)}}, counted({30, 3, 25, 40}));
  CHECK(withheld_of(programme.site()) == "stad extra1 ");
  CHECK(programme.problems().find("GEH103") == std::string::npos);
  // The same number is known: nothing else can help it.
  const SmallProgramme same = after({{"stad", number(3)}}, counted({30, 3, 25, 40}));
  CHECK(withheld_of(same.site()) == "stad ");
  CHECK(same.problems().find("GEH103") != std::string::npos);
}

TEST_CASE("a zero that an edition withheld stays withheld, where zeros are") {
  // Then 95 = 30 + 0 + 25 + 40, with 30 and 0 withheld. Stad has no figure now: were the 30 shown, the 0
  // would be told.
  const std::vector<Was> then{{"regio", number(95)},
                              {"dorp", kWithheld},
                              {"stad", kWithheld},
                              {"extra1", number(25)},
                              {"extra2", number(40)}};
  SmallProgramme programme = after(then, counted({30, 0, 25, 40}));
  programme.figures("stad", "daklozen;2021;.;;\n");
  programme.change("indicators/indicatoren.json", "\"drempel\": 10",
                   "\"drempel\": 10, \"nul\": \"verbergen\"");
  CHECK(withheld_of(programme.site()) == "dorp ");
}

TEST_CASE("what is known of an edition is known too when that was this one, before it was frozen") {
  SmallProgramme programme = counted({30, 3, 25, 40});
  std::string now = told({{"dorp", number(30)}, {"extra1", number(25)}, {"extra2", number(40)}});
  const std::string id = R"("id": "2021-10")";
  now.replace(now.find(id), id.size(), R"("id": "2022-02")");
  programme.put("site/edities/2022-02.json", now);
  // Only the region can go along; what was shown of the others cannot be taken back.
  CHECK(withheld_of(programme.site()) == "regio stad ");
}

TEST_CASE("a part that has gone is still somebody's: two editions together would give it") {
  // Then 95 = 30 + 12 + 3 + 50, with 12 and 3 withheld. Now extra1 has no figure: were 12 computed, 3 would
  // be.
  SmallProgramme programme = after({{"regio", number(95)},
                                    {"dorp", number(30)},
                                    {"stad", kWithheld},
                                    {"extra1", kWithheld},
                                    {"extra2", number(50)}},
                                   counted({31, 12, 0, 50}));
  programme.figures("extra1", "daklozen;2021;-;;\n");
  CHECK(withheld_of(programme.site()) == "dorp stad ");
}

TEST_CASE("what an edition withheld together is known together, also beside what is new") {
  // Then 107 = 40 + [12] + [5] + 50. Now extra2 is revised to 3: the region would give it.
  const SmallProgramme programme = after({{"regio", number(107)},
                                          {"dorp", number(40)},
                                          {"stad", kWithheld},
                                          {"extra1", kWithheld},
                                          {"extra2", number(50)}},
                                         counted({41, 12, 5, 3}));
  CHECK(withheld_of(programme.site()) == "dorp stad extra1 extra2 ");
}

TEST_CASE("what any edition showed is known, as long as it is that number") {
  SmallProgramme known = after({{"stad", kWithheld}}, counted({30, 3, 25, 40}));
  known.put("site/edities/2021-02.json", told({{"stad", number(3)}}, "2021-02"));
  // No other figure is left out for the sake of one that everybody knows.
  CHECK(withheld_of(known.site()) == "stad ");
  // It was revised since: then that it was once shown tells nothing.
  SmallProgramme revised = after({{"stad", kWithheld}}, counted({30, 4, 25, 40}));
  revised.put("site/edities/2021-02.json", told({{"stad", number(3)}}, "2021-02"));
  CHECK(withheld_of(revised.site()) == "stad extra1 ");
  CHECK_FALSE(revised.problems().contains("GEH103"));
}

TEST_CASE("that an edition which is no longer kept showed it, is said by one that is") {
  const std::string said = kWithheld + R"(, "eerderGetoond": true)";
  CHECK(withheld_of(after({{"stad", said}}, counted({30, 3, 25, 40})).site()) == "stad ");
  // Where an edition has the number, that counts.
  SmallProgramme revised = after({{"stad", said}}, counted({30, 4, 25, 40}));
  revised.put("site/edities/2021-02.json", told({{"stad", number(3)}}, "2021-02"));
  CHECK(withheld_of(revised.site()) == "stad extra1 ");
}

TEST_CASE("what an edition withheld that others showed, is what they showed, also of other gemeenten") {
  // First 81 with the 25 of Elders, then 30 of Dorp with them, and the region left out; now 5 and 56.
  const std::string nul = R"(, "geheimhouding": {"soort": "personen", "drempel": 10, "nul": "verbergen"})";
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(1).dictionary(
      indicator("daklozen", R"("aggregatie": "som")" + nul));
  programme.figures("dorp", "daklozen;2021;5;;\n")
      .figures("stad", "daklozen;2021;22;;\n")
      .figures("extra1", "daklozen;2021;29;;\n");
  const std::string hides = R"("nul": "verbergen", )";
  programme
      .put("site/edities/2021-02.json", told({{"regio", number(81)},
                                              {"dorp", kWithheld},
                                              {"elders", kWithheld},
                                              {"stad", number(22)},
                                              {"extra1", number(29)}},
                                             "2021-02", hides))
      .put("site/edities/2021-10.json", told({{"regio", kWithheld + R"(, "eerderGetoond": true)"},
                                              {"dorp", kWithheld},
                                              {"stad", number(22)},
                                              {"extra1", number(29)}},
                                             "2021-10", hides));
  CHECK_FALSE(programme.problems().contains("GEH131"));
  CHECK(withheld_of(programme.site()).starts_with("regio dorp "));
}

TEST_CASE("that figures of now are more than nothing, editions did not tell") {
  // Of the 4 that are no 40 of Dorp, Stad was 1 to 4. Three of which each is one at least leave it 1 or 2.
  const std::string missing = R"("toestand": "ontbreekt")";
  const SmallProgramme programme = after({{"regio", number(44)},
                                          {"dorp", number(40)},
                                          {"stad", kWithheld},
                                          {"extra1", missing},
                                          {"extra2", missing}},
                                         counted({40, 1, 2, 1}));
  const std::string problems = programme.problems();
  CHECK(problems.contains("fout[GEH101]"));
  CHECK_FALSE(problems.contains("GEH131"));
}

TEST_CASE("what an edition showed before it was frozen anew is known as well, and published only once") {
  const std::string replaced = "site/edities/2021-10/vervangen/1.json";
  SmallProgramme known = after({{"stad", kWithheld}}, counted({30, 3, 25, 40}));
  known.put(replaced, told({{"stad", number(3)}}));
  const FileMap site = known.site();
  CHECK(withheld_of(site) == "stad ");
  for (const auto& [path, bytes] : site) CHECK_FALSE(path.contains("vervangen"));
  SmallProgramme revised = after({{"stad", kWithheld}}, counted({30, 4, 25, 40}));
  revised.put(replaced, told({{"stad", number(3)}}));
  CHECK(withheld_of(revised.site()) == "stad extra1 ");
}

TEST_CASE(
    "what an edition withheld together stays known together, also after an edition without those figures") {
  // First 107 = [12] + [5] + 40 + 50; then extra2 and so the region had no figure; now extra2 is 3.
  const std::vector<Was> first{{"regio", number(107)},
                               {"dorp", number(40)},
                               {"stad", kWithheld},
                               {"extra1", kWithheld},
                               {"extra2", number(50)}};
  const std::vector<Was> then{{"regio", R"("toestand": "ontbreekt")"},
                              {"dorp", number(40)},
                              {"stad", kWithheld},
                              {"extra1", kWithheld},
                              {"extra2", R"("toestand": "ontbreekt")"}};
  SmallProgramme programme = after(then, counted({40, 12, 5, 3}));
  programme.put("site/edities/2021-02.json", told(first, "2021-02"));
  const std::string withheld = withheld_of(programme.site());
  // Of the region and dorp one has to go: 60 - 40 - 17 is extra2.
  CHECK((withheld == "regio stad extra1 extra2 " || withheld == "dorp stad extra1 extra2 "));
}

TEST_CASE("a gemeente that has gone is still in the sums of then") {
  // Then 125 = [30] + [3] + 42 + 50: the 3 was of a gemeente that is no more, or takes no part. Stad is new.
  const std::vector<Was> then{{"regio", number(125)},
                              {"dorp", kWithheld},
                              {"elders", kWithheld},
                              {"extra1", number(42)},
                              {"extra2", number(50)}};
  // With the region and Stad of now Dorp would be known, and then the 3.
  const SmallProgramme gone = after(then, counted({30, 20, 42, 50}));
  CHECK(withheld_of(gone.site()) == "dorp stad ");
  std::vector<Was> outside = then;
  outside[2].area = "stad";
  SmallProgramme no_part = after(outside, counted({30, 0, 42, 50}));
  no_part.without("indicators/wonen/stad.csv")
      .change("indicators/indicatoren.json", "\"aggregatie\": \"som\"",
              "\"aggregatie\": \"som\", \"gebieden\": [\"dorp\", \"extra1\", \"extra2\"]");
  CHECK(withheld_of(no_part.site()).starts_with("regio dorp "));
}

TEST_CASE("a gemeente that joined was no part of the sums of then") {
  // Then 93 = [40] + [3] + 50; now extra2 joins with 4, and 97 - 50 - 43 would tell it.
  const std::vector<Was> then{
      {"regio", number(93)}, {"dorp", kWithheld}, {"stad", kWithheld}, {"extra1", number(50)}};
  const std::string withheld = withheld_of(after(then, counted({40, 3, 50, 4})).site());
  CHECK((withheld == "regio dorp stad extra2 " || withheld == "dorp stad extra1 extra2 "));
}

TEST_CASE("what several editions showed is known together") {
  // Stad was told by one edition and extra1 by another; now neither has a figure, and the region is
  // delivered.
  SmallProgramme programme = after({{"extra1", number(50)}}, counted({3, 0, 0, 60}));
  programme.put("site/edities/2021-02.json", told({{"stad", number(40)}}, "2021-02"));
  programme.figures("stad", "daklozen;2021;.;;\n")
      .figures("extra1", "daklozen;2021;.;;\n")
      .figures("regio", "daklozen;2021;153;;\n");
  const std::string withheld = withheld_of(programme.site());
  CHECK((withheld == "regio dorp " || withheld == "dorp extra2 "));
}

TEST_CASE("a number that was shown counts for what is missing now only while it can be that number still") {
  // Stad was 40. Now it is secret, or not there, and the region is delivered: 98 = 30 + 3 + 25 + 40.
  for (const std::string is : {"x", "."}) {
    CAPTURE(is);
    SmallProgramme programme = after({{"stad", number(40)}}, counted({30, 3, 25, 40}));
    programme.figures("stad", "daklozen;2021;" + is + ";;\n").figures("regio", "daklozen;2021;98;;\n");
    CHECK(withheld_of(programme.site()) == "extra1 ");
  }
}

TEST_CASE("a year that was told by halves is not told whole, nor the other way round") {
  // Then 2021-H1 was 20 and 2021-H2 was withheld: 23 in 2021 would tell it.
  std::string then = told({{"dorp", number(20)}});
  then.replace(then.find("\"2021\""), 6, "\"2021-H1\"");
  SmallProgramme programme = counted({23, 30, 25, 40});
  programme.put("site/edities/2021-10.json", then);
  CHECK(
      programme.problems().contains("fout[GEH121] daklozen is geheim, en heeft hier 2021 en ergens anders "
                                    "een andere soort periode: 2021-H1 (2021-10)"));
  then.replace(then.find("2021-H1\", \"wa"), 7, "2020-H1");
  programme.put("site/edities/2021-10.json", then);  // another year
  CHECK_FALSE(programme.problems().contains("fout["));
}

TEST_CASE("a value of a breakdown that has gone is still in the sums of then") {
  const auto part = [](const std::string& value, const std::string& figure) {
    return R"({"gebied": "dorp", "indicator": "daklozen", )" +
           (value.empty() ? std::string() : R"("uitsplitsing": {"leeftijd": ")" + value + R"("}, )") +
           R"("decimalen": 0, "oordeel": "geen-oordeel", "score": null, "waarnemingen": [{"periode": "2021", )" +
           figure + "}]}";
  };
  // Then 43 = jong [20] + oud [20] + kind [3]; now it is 40 = jong 20 + oud 20.
  const std::string then = part("", number(43)) + ",\n" + part("jong", kWithheld) + ",\n" +
                           part("kind", kWithheld) + ",\n" + part("oud", number(20));
  SmallProgramme programme =
      counted({40, 30, 25, 40}, R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"]})");
  programme.put("site/edities/2021-10.json", edition(then));
  programme.put(
      "indicators/wonen/dorp.csv",
      "indicator;periode;leeftijd;waarde\ndaklozen;2021;;40\ndaklozen;2021;jong;20\ndaklozen;2021;oud;20\n");
  const std::string facts = programme.site().at("data/feiten/dorp.json");
  std::size_t withheld = 0;
  for (std::size_t at = facts.find("te-klein"); at != std::string::npos; at = facts.find("te-klein", at + 1))
    ++withheld;
  // Jong stays away, and would be 40 - 20: so does another.
  CHECK(withheld >= 2);
}

TEST_CASE("what was rounded and what is left out are not put beside each other") {
  const std::string rounded = R"("afronding": 5, )";
  const std::vector<Was> then{{"dorp", number(0)}, {"stad", number(40)}};
  SmallProgramme left_out = counted({4, 40, 4, 31});
  left_out.put("site/edities/2021-10.json", told(then, "2021-10", rounded));
  CHECK(left_out.problems().contains("fout[GEH125] daklozen was in editie 2021-10 afgerond op 5"));
  const auto rounding = [&](const std::string& before) {
    SmallProgramme programme = counted({4, 40, 4, 31});
    programme.change("indicators/indicatoren.json", "\"drempel\": 10", "\"afronding\": 5");
    programme.put("site/edities/2021-10.json", before);
    return programme.problems();
  };
  CHECK(rounding(told({{"dorp", kWithheld}, {"stad", number(40)}})).contains("fout[GEH126]"));
  CHECK(rounding(told(then, "2021-10", R"("afronding": 7, )")).contains("afgerond op 7"));
  CHECK_FALSE(rounding(told(then, "2021-10", rounded)).contains("fout["));
  CHECK_FALSE(rounding(told({{"stad", number(40)}})).contains("fout["));
}

TEST_CASE("a region that was shown without one of its parts tells that part") {
  SmallProgramme programme =
      after({{"regio", number(98)}, {"dorp", number(30)}, {"extra1", number(25)}, {"extra2", number(40)}},
            counted({31, 3, 25, 40}));
  const std::string problems = programme.problems();
  CHECK_FALSE(problems.contains("GEH101"));
  CHECK(problems.contains("waarschuwing[GEH131]"));
  CHECK(withheld_of(programme.site()).contains("stad "));
}

}  // namespace voortgang::test

TEST_SUITE_END();
