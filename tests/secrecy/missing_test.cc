// What is missing, and what came without its number: sums may give it all the same.
#include <doctest/doctest.h>

#include <string>

#include "secrecy/small_parts.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {

TEST_CASE("a region that is not whole is kept where a relation gives it") {
  // Stad did not deliver b, so there is none of the region; 58 - 50 would tell that it is 8.
  const std::string three =
      indicator("t", kGeheim) + ", " + indicator("a", kGeheim) + ", " + indicator("b", kGeheim);
  for (const std::string missing : {".", "x", "tk"}) {
    CAPTURE(missing);
    const Places found = withheld(of(three, kSom, {"t 23", "a 20", "b 3"}, {"t 35", "a 30", "b " + missing}));
    CHECK((found.contains("regio a") || found.contains("regio t")));
  }
}

TEST_CASE("where sums give a count, they give whom it does not count") {
  // 150 clienten, of whom 80 in Dorp: 70 in Stad, which did not say so, and 67 of those are helped.
  const std::string counts = indicator("hulp", kGeheim) + ", " +
                             indicator("clienten", kGeheim + R"(, "gebieden": ["regio", "dorp", "stad"])") +
                             ", ";
  SmallProgramme programme =
      of(counts + percentage(kOfPeople), "", {"hulp 40", "clienten 80"}, {"hulp 67", "clienten ."});
  put(programme, "regio", {"clienten 150"});
  CHECK_FALSE(withheld(programme).empty());
}

TEST_CASE("a small number that is missing is kept where all sums together give it") {
  const std::string three =
      indicator("stand", kGeheim) + ", " + indicator("kwamen", kGeheim) + ", " + indicator("gingen", kGeheim);
  SmallProgramme programme =
      of(three, R"({"soort": "voorraad", "stand": "stand", "in": ["kwamen"], "uit": ["gingen"]})", {}, {});
  // 20 + 10 - 25 = 5, which Dorp did not deliver.
  programme.put("indicators/wonen/dorp.csv",
                "indicator;periode;waarde\nstand;2020;20\nstand;2021;.\nkwamen;2021;10\ngingen;2021;25\n");
  programme.put("indicators/wonen/stad.csv",
                "indicator;periode;waarde\nstand;2020;60\nstand;2021;60\nkwamen;2021;20\ngingen;2021;20\n");
  CHECK_FALSE(programme.problems().contains("fout["));
  const FileMap site = programme.site();
  CHECK(site.at("data/feiten/dorp.json").contains("te-klein"));
}

TEST_CASE("a small number that is missing is kept where it takes two sums to give it") {
  // Of Stad the old of a and b are missing. Of the region a counts 40 old ones, 95 - 30 - 25, and b so 47
  // - 40.
  const std::string three = R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud", "mid"]})";
  const Places found = withheld(of(
      indicator("t", kGeheim + three) + ", " + indicator("a", kGeheim + three) + ", " +
          indicator("b", kGeheim + three),
      kSom,
      {"t 90", "t jong 40", "t oud 24", "t mid 26", "a 45", "a jong 15", "a oud 20", "a mid 10", "b 45",
       "b jong 25", "b oud 4", "b mid 16"},
      {"t 100", "t jong 45", "t oud 23", "t mid 32", "a 50", "a jong 15", "a mid 15", "b 50", "b jong 30"}));
  CHECK((found.contains("regio t oud") || found.contains("regio a") || found.contains("regio a jong") ||
         found.contains("regio a mid")));
}

TEST_CASE("what came without its number of an indicator without secrets is told where sums give it") {
  const std::string two = indicator("t", kOpen + kLeeftijd) + ", " + indicator("a", kOpen);
  const auto told = [](const SmallProgramme& programme) {
    return lines_with(programme.problems(), "LEV109");
  };
  const std::string gelijk = R"({"soort": "gelijk", "indicatoren": ["t", "a"]})";
  for (const std::string secret : {"x", "tk"}) {
    CAPTURE(secret);
    const SmallProgramme part =
        of(two, "", {"t 20", "t jong " + secret, "t oud 13"}, {"t 50", "t jong 20", "t oud 30"});
    CHECK(told(part).contains("indicators/wonen/dorp.csv:3:8: fout[LEV109]"));
    CHECK(told(of(two, gelijk, {"t 20", "a " + secret}, {"t 50", "a 50"})).contains("fout[LEV109]"));
    SmallProgramme regional = of(two, "", {"t jong 20", "t oud 30"}, {"t jong " + secret, "t oud 22"});
    CHECK(told(regional).empty());
    put(regional, "regio", {"t jong 27", "t oud 52"});
    CHECK(told(regional).contains("fout[LEV109]"));
    // Two of them hide one another.
    CHECK(
        told(of(two, "", {"t 20", "t jong " + secret, "t oud " + secret}, {"t 50", "t jong 20", "t oud 30"}))
            .empty());
  }
  CHECK(told(of(two, "", {"t 20", "t jong .", "t oud 13"}, {"t 50"})).empty());
}

TEST_CASE("of an indicator that keeps no secrets, nothing that is missing is one") {
  // Of Stad a jong is 17 - 6 - 5 = 6; a is open.
  const std::string three = R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud", "mid"]})";
  const SmallProgramme programme =
      of(indicator("t", kGeheim + three) + ", " + indicator("a", kOpen + three) + ", " +
             indicator("b", kGeheim + three),
         kSom,
         {"t 126", "t jong 24", "t oud 60", "t mid 42", "a 62", "a jong 15", "a oud 30", "a mid 17", "b 64",
          "b jong 9", "b oud 30", "b mid 25"},
         {"t 109", "t jong 6", "t oud 58", "a 17", "a oud 6", "a mid 5", "b 92", "b oud 52", "b mid 40"});
  CHECK_FALSE(programme.problems().contains("GEH101"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
