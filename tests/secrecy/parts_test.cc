// What a reader can compute of parts: of those that a ratio or a relation does not name as well.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "app/run.h"
#include "secrecy/small_parts.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {

TEST_CASE("of a part whom a percentage does not count are kept too, also where it has no such part") {
  // 37 of 40 young people: three others.
  const std::vector<std::string> dorp{"hulp 77",      "hulp jong 37",     "hulp oud 40",
                                      "clienten 100", "clienten jong 40", "clienten oud 60"};
  const std::vector<std::string> stad{"hulp 50",     "hulp jong 20",     "hulp oud 30",
                                      "clienten 90", "clienten jong 40", "clienten oud 50"};
  const std::string counts =
      indicator("hulp", kGeheim + kLeeftijd) + ", " + indicator("clienten", kGeheim + kLeeftijd) + ", ";
  CHECK(withheld(of(counts + percentage(kOfPeople), "", dorp, stad)).contains("dorp hulp jong"));
  // Nor does anybody compute it where nobody asks for it.
  CHECK(withheld(of(counts + percentage(""), "", dorp, stad)).empty());
}

TEST_CASE(
    "of a gemeente whom a percentage does not count are kept too, also where it is of the region only") {
  const std::string counts = indicator("hulp", kGeheim) + ", " + indicator("clienten", kGeheim) + ", ";
  const SmallProgramme programme = of(counts + percentage(kOfPeople + R"(, "gebieden": ["regio"])"), "",
                                      {"hulp 37", "clienten 40"}, {"hulp 20", "clienten 70"});
  CHECK(withheld(programme).contains("dorp hulp"));
}

TEST_CASE("of a part there are no more than its noemer") {
  // Of Dorp at most 36 old ones of 45, and of Stad at most 30 of 50; the region has 29 young ones: 9 and 20.
  const std::string counts =
      indicator("hulp", kGeheim + kLeeftijd) + ", " + indicator("clienten", kGeheim + kLeeftijd) + ", ";
  const SmallProgramme programme =
      of(counts + percentage(""), "",
         {"hulp 45", "hulp jong 9", "hulp oud 36", "clienten 50", "clienten jong 14", "clienten oud 36"},
         {"hulp 50", "hulp jong 20", "hulp oud 30", "clienten 90", "clienten jong 60", "clienten oud 30"});
  const Places found = withheld(programme);
  CHECK(found.contains("dorp hulp jong"));
  CHECK((found.contains("dorp hulp") || found.contains("regio hulp jong") ||
         found.contains("dorp clienten oud")));
}

TEST_CASE("a part that one member of a relation does not have, is a part of it all the same") {
  // As above, with the total of the relation for the noemer: b has no ages.
  const std::string three = indicator("t", kGeheim + kLeeftijd) + ", " + indicator("a", kGeheim + kLeeftijd) +
                            ", " + indicator("b", kGeheim);
  const SmallProgramme programme =
      of(three, kSom, {"t 65", "t jong 29", "t oud 36", "a 45", "a jong 9", "a oud 36", "b 20"},
         {"t 75", "t jong 45", "t oud 30", "a 50", "a jong 20", "a oud 30", "b 25"});
  const Places found = withheld(programme);
  CHECK(found.contains("dorp a jong"));
  CHECK((found.contains("dorp a") || found.contains("regio a jong") || found.contains("dorp t oud")));
}

TEST_CASE("what two relations say together of a part that a member of both lacks") {
  // t = a + b and u = t + c, where t has no ages: of the young in Dorp 47 - 20 - 20 would be a.
  const std::string a_b_c_u =
      indicator("a", kGeheim + kLeeftijd) + ", " + indicator("b", kGeheim + kLeeftijd) + ", " +
      indicator("c", kGeheim + kLeeftijd) + ", " + indicator("u", kGeheim + kLeeftijd) + ", ";
  const Places nested = withheld(of(
      a_b_c_u + indicator("t", kGeheim), kSom + R"(, {"soort": "som", "totaal": "u", "delen": ["t", "c"]})",
      {"u 95", "u jong 47", "u oud 48", "t 60", "a 20", "a jong 7", "a oud 13", "b 40", "b jong 20",
       "b oud 20", "c 35", "c jong 20", "c oud 15"},
      {"u 240", "u jong 120", "u oud 120", "t 160", "a 80", "a jong 40", "a oud 40", "b 80", "b jong 40",
       "b oud 40", "c 80", "c jong 40", "c oud 40"}));
  REQUIRE(nested.contains("dorp a jong"));
  CHECK((nested.contains("dorp b jong") || nested.contains("dorp c jong") || nested.contains("dorp u jong")));
  // What is equal to t, is equal in its parts.
  const Places same =
      withheld(of(indicator("t", kGeheim) + ", " + indicator("a", kGeheim + kLeeftijd) + ", " +
                      indicator("b", kGeheim + kLeeftijd),
                  R"({"soort": "gelijk", "indicatoren": ["t", "a", "b"]})",
                  {"t 30", "a 30", "a jong 7", "a oud 23", "b 30", "b jong 7", "b oud 23"},
                  {"t 60", "a 60", "a jong 30", "a oud 30", "b 60", "b jong 30", "b oud 30"}));
  REQUIRE(same.contains("dorp a jong"));
  for (const std::string place : {"dorp ", "stad ", "regio "}) {
    for (const std::string part : {" jong", " oud"})
      CHECK(same.contains(place + "a" + part) == same.contains(place + "b" + part));
  }
}

TEST_CASE("who is counted in a count without parts, is counted in its noemer") {
  // a of hulp, hulp of clienten; hulp has no ages. Of the old there are 36 and 30 clienten: a young is 9
  // and 20.
  const std::string share = R"(, {"id": "van-hulp", "hoofddoel": "wonen", "naam": "van hulp", "eenheid": "%",
      "soort": "percentage", "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "gewogen",
      "teller": "a", "noemer": "hulp", "schaal": 100, "decimalen": 1})";
  const Places found = withheld(of(
      indicator("a", kGeheim + kLeeftijd) + ", " + indicator("hulp", kGeheim) + ", " +
          indicator("clienten", kGeheim + kLeeftijd) + ", " + percentage("") + share,
      "", {"a 45", "a jong 9", "a oud 36", "hulp 55", "clienten 80", "clienten jong 44", "clienten oud 36"},
      {"a 50", "a jong 20", "a oud 30", "hulp 60", "clienten 90", "clienten jong 60", "clienten oud 30"}));
  CHECK(found.contains("dorp a jong"));
  CHECK((found.contains("dorp a") || found.contains("regio a jong") || found.contains("dorp clienten oud")));
}

TEST_CASE("what leaves a stock has no ages: no more are there of one than were and came") {
  const std::string three = indicator("stand", kGeheim + kLeeftijd) + ", " +
                            indicator("kwamen", kGeheim + kLeeftijd) + ", " + indicator("gingen", kGeheim);
  SmallProgramme programme =
      of(three, R"({"soort": "voorraad", "stand": "stand", "in": ["kwamen"], "uit": ["gingen"]})", {}, {});
  const auto rows = [](const std::vector<std::pair<std::string, int>>& figures) {
    std::string csv = "indicator;periode;leeftijd;waarde\n";
    for (const auto& [place, n] : figures) csv += place + ";" + std::to_string(n) + "\n";
    return csv;
  };
  // Of the old in Dorp were 20 and came 16: 36 at most of 45. In Stad 20 and 10, of 50. The region has 29
  // young.
  programme.put("indicators/wonen/dorp.csv", rows({{"stand;2020;", 45},
                                                   {"stand;2020;jong", 25},
                                                   {"stand;2020;oud", 20},
                                                   {"stand;2021;", 45},
                                                   {"stand;2021;jong", 9},
                                                   {"stand;2021;oud", 36},
                                                   {"kwamen;2021;", 28},
                                                   {"kwamen;2021;jong", 12},
                                                   {"kwamen;2021;oud", 16},
                                                   {"gingen;2021;", 28}}));
  programme.put("indicators/wonen/stad.csv", rows({{"stand;2020;", 50},
                                                   {"stand;2020;jong", 30},
                                                   {"stand;2020;oud", 20},
                                                   {"stand;2021;", 50},
                                                   {"stand;2021;jong", 20},
                                                   {"stand;2021;oud", 30},
                                                   {"kwamen;2021;", 22},
                                                   {"kwamen;2021;jong", 12},
                                                   {"kwamen;2021;oud", 10},
                                                   {"gingen;2021;", 22}}));
  CHECK_FALSE(programme.problems().contains("fout["));
  std::size_t hidden = 0;
  std::size_t others = 0;  // that need not be
  const FileMap site = programme.site();
  for (const std::string area : {"regio", "dorp", "stad"}) {
    const auto facts = nlohmann::json::parse(site.at("data/feiten/" + area + ".json"));
    for (const auto& reeks : facts["reeksen"]) {
      for (const auto& one : reeks["waarnemingen"])
        (reeks["indicator"] == "stand" ? hidden : others) += one["toestand"] == "te-klein" ? 1U : 0U;
    }
  }
  // The young and the old of 2021 in both would leave Dorp 9 exactly.
  CHECK(hidden > 4);
  CHECK(others == 0);
}

TEST_CASE("a noemer is no less than its teller, also where that keeps no secrets") {
  // 7 of 7 in Dorp. Between 7 and 9 everybody would know of it, if the rest of the region were shown.
  const SmallProgramme programme =
      of(indicator("hulp", kOpen) + ", " + indicator("clienten", kGeheim) + ", " + percentage(""), "",
         {"hulp 7", "clienten 7"}, {"hulp 20", "clienten 22"});
  const Places found = withheld(programme);
  CHECK(found.contains("dorp clienten"));
  CHECK((found.contains("regio clienten") && !found.contains("stad clienten")));
}

TEST_CASE("where there is nobody, few are no secret") {
  const SmallProgramme programme =
      of(indicator("hulp", kGeheim) + ", " + indicator("clienten", kGeheim) + ", " +
             percentage(R"(, "geheimhouding": {"soort": "personen", "noemerMinimum": 30})"),
         "", {"hulp 20", "clienten 66"}, {"hulp 0", "clienten 0"});
  CHECK(withheld(programme).empty());
}

TEST_CASE("few are too few for a percentage of a part only where there is one") {
  const std::string few = R"(, "geheimhouding": {"soort": "personen", "noemerMinimum": 30})";
  const SmallProgramme programme =
      of(indicator("hulp", kGeheim + kLeeftijd) + ", " + indicator("clienten", kGeheim + kLeeftijd) + ", " +
             percentage(few),
         "", {"hulp 30", "hulp jong 15", "hulp oud 15", "clienten 55", "clienten jong 28", "clienten oud 27"},
         {"hulp 60", "hulp jong 30", "hulp oud 30", "clienten 100", "clienten jong 50", "clienten oud 50"});
  CHECK(withheld(programme).empty());
}

TEST_CASE("a report says that of few there may be nobody") {
  const SmallProgramme programme =
      of(indicator("hulp", kGeheim) + ", " + indicator("clienten", kGeheim) + ", " +
             percentage(R"(, "geheimhouding": {"soort": "personen", "noemerMinimum": 30})"),
         "", {"hulp 40", "clienten 66"}, {"hulp 0", "clienten 25"});
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  const RunResult result = run({"check", "-C", "programma", "--rapport", "geheim/rapport.json"}, disk, {});
  REQUIRE(result.exit == 0);
  const auto report = nlohmann::json::parse(disk.files_below("geheim").at("rapport.json"));
  std::size_t nobody = 0;
  for (const auto& cijfer : report["cijfers"]) {
    if (cijfer["indicator"] != "hulp" || cijfer["waarde"] != 0) continue;
    CHECK(cijfer["lezer"]["minst"] == 0);
    ++nobody;
  }
  CHECK(nobody == 1);
}

TEST_CASE("beside nobody of few, others of whom there are none may be kept as well") {
  // 0 of 25 is withheld in Stad; a 0 and b 0 beside it would tell it.
  const SmallProgramme programme =
      of(indicator("hulp", kGeheim) + ", " + indicator("a", kGeheim) + ", " + indicator("b", kGeheim) + ", " +
             indicator("clienten", kGeheim) + ", " +
             percentage(R"(, "geheimhouding": {"soort": "personen", "noemerMinimum": 30})"),
         R"({"soort": "som", "totaal": "hulp", "delen": ["a", "b"]})",
         {"hulp 40", "a 20", "b 20", "clienten 66"}, {"hulp 0", "a 0", "b 0", "clienten 25"});
  const Places found = withheld(programme);
  CHECK(found.contains("stad hulp"));
  CHECK((found.contains("stad a") || found.contains("stad b")));
}

TEST_CASE("what somebody wishes to show of a related indicator is refused in its own line") {
  SmallProgramme programme =
      of(indicator("t", kGeheim) + ", " + indicator("a", kGeheim) + ", " + indicator("b", kGeheim), kSom,
         {"t 23", "a 20", "b 3"}, {"t 80", "a 40", "b 40"});
  programme.put(kList, kHead + "t;;;toon;de raad volgt dit\na;;;toon;de raad volgt dit\n");
  const std::string problems = programme.problems();
  CHECK(lines_with(problems, "fout[GEH104]").starts_with("site/geheimhouding.csv:"));
  CHECK_FALSE(problems.contains("GEH101"));
}

TEST_CASE("a relation with an unknown indicator says nothing of the others") {
  const SmallProgramme programme =
      of(indicator("t", kGeheim) + ", " + indicator("a", kGeheim),
         R"({"soort": "som", "totaal": "t", "delen": ["a", "zz"]})", {"t 23", "a 20"}, {"t 80", "a 40"});
  const std::string problems = programme.problems();
  CHECK(problems.contains("fout[NAM103]"));
  CHECK_FALSE(problems.contains("GEH106"));
}

TEST_CASE("where chains end, a linear programme goes on: three equal counts by two columns") {
  SmallProgramme programme;
  programme.without_texts();
  const std::string cross =
      kGeheim + R"(, "uitsplitsingen": {"leeftijd": ["jong", "oud"], "soort": ["v", "w"]})";
  programme.dictionary(indicator("a", cross) + ", " + indicator("t", cross) + ", " + indicator("u", cross),
                       R"("relaties": [{"soort": "gelijk", "indicatoren": ["a", "t", "u"]}])");
  std::string csv = "indicator;periode;leeftijd;soort;waarde\n";
  for (const std::string id : {"a", "t", "u"}) {
    for (const std::string age : {"", "jong", "oud"}) {
      for (const std::string kind : {"", "v", "w"})
        csv += fmt::format("{};2021;{};{};{}\n", id, age, kind, age == "oud" || kind == "w" ? 0 : 4);
    }
  }
  programme.put("indicators/wonen/dorp.csv", csv).without("indicators/wonen/stad.csv");
  CHECK_FALSE(programme.problems().contains("GEH101"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
