// Amounts that an edition withheld, and those that are missing: nobody says whose they are, so they are kept.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

#include "compute/told_editions.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

constexpr const char* kColumns = "indicator;periode;waarde;aanbieders;grootste;tweede\n";

// What gemeenten spend, and on how many.
SmallProgramme spent(const std::map<std::string, std::string>& rows, const std::string& more = {}) {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(2).dictionary(
      R"({"id": "kosten", "hoofddoel": "wonen", "naam": "Kosten", "eenheid": "euro", "soort": "bedrag",
          "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "som",
          "geheimhouding": {"soort": "bedrag"})" +
      more + "}");
  for (const std::string area : {"dorp", "stad"}) programme.without("indicators/wonen/" + area + ".csv");
  for (const auto& [area, row] : rows)
    programme.put("indicators/wonen/" + area + ".csv", kColumns + ("kosten;2021;" + row + "\n"));
  return programme;
}

// The region 1.295.000, of which Dorp had 95.000.
std::vector<Was> kept_back() {
  return {{"regio", "", 1295000, "kosten"},
          {"dorp", "", kHidden, "kosten"},
          {"stad", "", kHidden, "kosten"},
          {"extra1", "", 500000, "kosten"},
          {"extra2", "", 300000, "kosten"}};
}

const std::string kStad = "400000;9;80000;66000";
const std::string kExtra1 = "500000;9;100000;83000";
const std::string kExtra2 = "300000;9;60000;50000";

}  // namespace

TEST_CASE("an amount that an edition withheld is kept when its gemeente takes no part any more") {
  SmallProgramme programme = spent({{"stad", kStad}, {"extra1", kExtra1}, {"extra2", kExtra2}},
                                   R"(, "gebieden": ["stad", "extra1", "extra2"])");
  programme.put("site/edities/2021-10.json", told(kept_back()));
  // With the region of now, 1.200.000, Stad would be known, and then Dorp.
  CHECK(withheld_of(programme.site()) == "regio stad ");
}

TEST_CASE("an amount that an edition withheld is kept as it was when it has been revised") {
  // Dorp is of many now, so that Stad could be computed from the region: then Dorp was what the others left.
  SmallProgramme programme =
      spent({{"dorp", "131000;9;40000;30000"}, {"stad", kStad}, {"extra1", kExtra1}, {"extra2", kExtra2}});
  programme.put("site/edities/2021-10.json", told(kept_back()));
  const std::string withheld = withheld_of(programme.site());
  CAPTURE(withheld);
  CHECK(withheld.contains("dorp "));
  CHECK(withheld.contains("stad "));
}

TEST_CASE("who had all of an amount then, does not compute with it what it is now") {
  // Dorp was 95.000 of one, who so knows Stad; now it is of three, of whom the largest could be computed.
  SmallProgramme programme =
      spent({{"dorp", "127000;3;85000;30000"}, {"stad", kStad}, {"extra1", kExtra1}, {"extra2", kExtra2}});
  programme.put("site/edities/2021-10.json", told(kept_back()));
  CHECK(withheld_of(programme.site()) == "regio dorp stad ");
}

TEST_CASE("of a gemeente that others became part of, what it had before is another amount") {
  // Dorp is in Stad since. With the total of Extra 1 what Stad has of the rest is known, and to Dorp what
  // Stad had.
  const auto amount = [](const std::string& id) {
    return R"({"id": ")" + id + R"(", "hoofddoel": "wonen", "naam": ")" + id +
           R"(", "eenheid": "euro", "soort": "bedrag", "richting": "neutraal", "bron": "x", "frequentie": "jaar",
           "aggregatie": "som", "geheimhouding": {"soort": "bedrag"}})";
  };
  SmallProgramme programme;
  programme.without_texts()
      .more_gemeenten(1)
      .dictionary(amount("kosten") + ", " + amount("rest") + ", " + amount("totaal"),
                  R"("relaties": [{"soort": "som", "totaal": "totaal", "delen": ["kosten", "rest"]}])")
      .change("site/programma.json", R"("naam": "Dorp")",
              R"("naam": "Dorp", "tot": "2020", "opgegaanIn": "stad")")
      .put("indicators/wonen/dorp.csv", "indicator;periode;waarde\n")
      .put("indicators/wonen/stad.csv", kColumns + std::string("kosten;2021;187000;6;69000;51000\n"
                                                               "rest;2021;170000;4;70000;57000\n"
                                                               "totaal;2021;357000;7;139000;70000\n"))
      .put("indicators/wonen/extra1.csv", kColumns + std::string("kosten;2021;206000;5;74000;49000\n"
                                                                 "rest;2021;167000;7;59000;51000\n"
                                                                 "totaal;2021;373000;7;125000;108000\n"))
      .put("site/edities/2021-10.json", told({{"regio", "", 393000, "kosten"},
                                              {"dorp", "", kHidden, "kosten"},
                                              {"stad", "", kHidden, "kosten"},
                                              {"extra1", "", 206000, "kosten"},
                                              {"regio", "", 337000, "rest"},
                                              {"dorp", "", kHidden, "rest"},
                                              {"stad", "", kHidden, "rest"},
                                              {"extra1", "", kHidden, "rest"}}));
  CHECK_FALSE(programme.problems().contains("GEH101"));
  CHECK(withheld_in(programme.site(), "extra1") == 2);
}

TEST_CASE("an amount that is missing is not what the others leave of the region") {
  const SmallProgramme programme = spent({{"dorp", ".;;;"},
                                          {"stad", kStad},
                                          {"extra1", kExtra1},
                                          {"extra2", kExtra2},
                                          {"regio", "1295000;20;200000;150000"}});
  CHECK_FALSE(programme.problems().contains("GEH101"));
  CHECK_FALSE(withheld_of(programme.site()).empty());
  const SmallProgramme none_missing = spent({{"dorp", "95000;9;20000;15000"},
                                             {"stad", kStad},
                                             {"extra1", kExtra1},
                                             {"extra2", kExtra2},
                                             {"regio", "1295000;20;200000;150000"}});
  CHECK(withheld_of(none_missing.site()).empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();
