// What editions told before: figures that were revised, parts that have gone, and what stays known.
#include <doctest/doctest.h>

#include <string>
#include <vector>

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

// An edition that showed these figures of 2021.
std::string told(const std::vector<Was>& figures) {
  std::string series;
  for (const Was& was : figures) {
    series += (series.empty() ? "" : ",\n") + std::string(R"({"gebied": ")") + was.area +
              R"(", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, )" +
              R"("waarnemingen": [{"periode": "2021", )" + was.figure + "}]}";
  }
  return edition(series);
}

SmallProgramme after(const std::vector<Was>& figures, SmallProgramme programme) {
  programme.put("site/edities/2021-10.json", told(figures));
  return programme;
}

}  // namespace

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

TEST_CASE("a frozen edition keeps that an earlier one showed what it withholds") {
  const SmallProgramme programme = after({{"stad", number(3)}}, counted({30, 3, 25, 40}));
  const FileMap site = programme.site();
  std::string frozen = edition(
      R"({"gebied": "stad", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null,)"
      R"( "waarnemingen": [{"periode": "2021", "toestand": "te-klein", "eerderGetoond": true}]})");
  SmallProgramme later = counted({30, 3, 25, 40});
  later.put("site/edities/2021-10.json", frozen);
  // No other figure is left out for the sake of one that everybody knows.
  CHECK(withheld_of(later.site()) == "stad ");
}

TEST_CASE("a region that was shown without one of its parts tells that part") {
  SmallProgramme programme =
      after({{"regio", number(98)}, {"dorp", number(30)}, {"extra1", number(25)}, {"extra2", number(40)}},
            counted({31, 3, 25, 40}));
  CHECK(programme.problems().find("GEH101") != std::string::npos);
}

}  // namespace voortgang::test
