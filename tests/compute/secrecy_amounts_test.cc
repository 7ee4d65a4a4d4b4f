// An amount of which one provider could tell what another has is not shown, nor can it be computed.
#include <doctest/doctest.h>

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/run.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

constexpr const char* kColumns = "indicator;periode;waarde;aanbieders;grootste;tweede\n";

// What Dorp, Stad and two more spend on care, and on whom: "waarde;aanbieders;grootste;tweede".
SmallProgramme spent(const std::vector<std::string>& rows, const std::string& rule = {},
                     const std::string& list = {}) {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(2).dictionary(
      indicator("daklozen") +
      R"(, {"id": "zorgkosten", "hoofddoel": "wonen", "naam": "Zorgkosten", "eenheid": "euro", "soort": "bedrag",
            "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "som",
            "geheimhouding": {"soort": "bedrag")" +
      rule + "}}");
  const std::vector<std::string> areas{"dorp", "stad", "extra1", "extra2"};
  for (std::size_t i = 0; i < areas.size(); ++i)
    programme.put("indicators/wonen/" + areas[i] + ".csv",
                  kColumns + ("daklozen;2021;20;;;\nzorgkosten;2021;" + rows[i] + "\n"));
  if (!list.empty()) programme.put(kList, kHead + list);
  return programme;
}

const std::string kSpread = "90000;9;20000;15000";

std::string withheld_amounts(const SmallProgramme& programme) {
  return withheld_of(programme.site());
}

}  // namespace

TEST_CASE("an amount is shown while the second provider cannot tell the largest one's to within 15 percent") {
  // What others have is 15 percent of the largest: 3,000 of 20,000.
  CHECK(withheld_amounts(spent({kSpread, kSpread, kSpread, "30000;5;20000;7000"})).empty());
  CHECK(withheld_amounts(spent({kSpread, kSpread, kSpread, "30000;5;20000;7001"})) != "");
  CHECK(withheld_amounts(spent({kSpread, kSpread, kSpread, "30000;5;20000;7001"}, R"(, "dominantie": 14)"))
            .empty());
}

TEST_CASE("an amount of one provider is not shown, nor another one, so that it cannot be computed") {
  CHECK(withheld_amounts(spent({kSpread, kSpread, kSpread, "30000;1;;"})) == "extra1 extra2 ");
  CHECK(withheld_amounts(spent({kSpread, kSpread, kSpread, "0;0;;"})).empty());
}

TEST_CASE("what is the same amount beside nothing but zeros, its provider knows already") {
  // The region is what Dorp has: nobody else knows it.
  const std::string none = "0;0;;";
  CHECK(withheld_amounts(spent({"5000;1;;", none, none, none})) == "regio dorp ");
  // Of 5,000 and 3,000 each provider would compute the other with the region.
  CHECK(withheld_amounts(spent({"5000;1;;", "3000;1;;", none, none})) == "regio dorp stad ");
}

TEST_CASE("who is the only provider of one amount cannot compute another with it") {
  // Of two amounts with a known sum each gives the other to its own provider: a third one is needed.
  const SmallProgramme two = spent({kSpread, kSpread, "40000;1;;", "30000;1;;"});
  CHECK(withheld_amounts(two) == "dorp extra1 extra2 ");
  // The second ones know no amount by heart.
  const SmallProgramme others = spent({kSpread, kSpread, "40000;2;30000;10000", "30000;2;20000;10000"});
  CHECK(withheld_amounts(others) == "extra1 extra2 ");
}

TEST_CASE("of whom amounts are, is told nowhere; two programmes that differ in it make the same bytes") {
  const FileMap one = spent({kSpread, kSpread, "40321;1;;", "30123;1;;"}).site();
  const FileMap other = spent({"89000;7;27111;15000", kSpread, "41321;1;;", "30123;1;;"}).site();
  REQUIRE(one.size() == other.size());
  for (const auto& [path, bytes] : one) {
    CAPTURE(path);
    CHECK(other.at(path) == bytes);
    for (const char* secret : {"aanbieders;", "40321", "40.321", "30123", "27111"})
      CHECK(bytes.find(secret) == bytes.npos);
  }
  CHECK(one.at("verantwoording/index.html").find("15%") != std::string::npos);
}

TEST_CASE("an amount of which nobody says whose it is, cannot be judged") {
  for (const std::string& row :
       std::vector<std::string>{"30000;;;", "30000;5;;7000", "30000;5;7000;20000", "30000;2;20000;7000",
                                "30000;5;20000;20000", "30000;0;;"}) {
    CAPTURE(row);
    CHECK(spent({kSpread, kSpread, kSpread, row}).problems().find("GEH105") != std::string::npos);
  }
  CHECK(spent({kSpread, kSpread, kSpread, "30000;5;20000;7000"}).problems().find("GEH") == std::string::npos);
}

TEST_CASE("amounts that are chosen stay away, and not because of their providers") {
  const SmallProgramme chosen =
      spent({kSpread, kSpread, kSpread, kSpread}, {}, "zorgkosten;stad;2021;verberg;gevraagd\n");
  CHECK(withheld_amounts(chosen) == "stad extra1 ");
}

TEST_CASE("what is shared of amounts does not say whose they are, and publishes the same") {
  const SmallProgramme programme = spent({kSpread, kSpread, "40321;1;;", "30123;1;;"});
  MemoryFileSystem files;
  put_programme(files, programme.files());
  const RunResult result = voortgang::run({"protect", "--out", "veilig", "-C", "programma"}, files, {});
  CHECK(result.err.empty());
  REQUIRE(result.exit == 0);
  FileMap shared = programme.files();
  for (const auto& [path, bytes] : files.files_below("veilig")) {
    for (const char* secret : {"40321", "30123", "20000", "15000"}) CHECK(bytes.find(secret) == bytes.npos);
    if (path.starts_with("indicators/")) shared[path] = bytes;
  }
  CHECK(shared.at("indicators/wonen/stad.csv") ==
        std::string(kColumns) + "daklozen;2021;20;;;\nzorgkosten;2021;90000;getoond;;\n");
  CHECK(shared.at("indicators/wonen/extra1.csv").find("zorgkosten;2021;tk;;;") != std::string::npos);
  CHECK(withheld_of(site_of(shared)) == withheld_amounts(programme));
}

TEST_CASE(
    "the private report says why an amount is withheld, by how much worlds differ, and what a reader knows") {
  const SmallProgramme programme = spent({kSpread, kSpread, "40321;1;;", "30123;1;;"});
  MemoryFileSystem files;
  put_programme(files, programme.files());
  REQUIRE(voortgang::run({"check", "--rapport", "prive/r.json", "-C", "programma"}, files, {}).exit == 0);
  const auto report = nlohmann::json::parse(files.read("prive/r.json", 1U << 20U).value_or(""));
  std::size_t amounts = 0;
  for (const auto& one : report["cijfers"]) {
    if (one["reden"] != "bedrag") continue;
    ++amounts;
    const std::int64_t value = one["waarde"];
    CHECK(one["eis"]["breedte"].get<std::int64_t>() * 100 >= value * 15);
    CHECK(one["lezer"]["meest"].get<std::int64_t>() - one["lezer"]["minst"].get<std::int64_t>() >=
          one["eis"]["breedte"].get<std::int64_t>());
    CHECK(one["oordeel"] == "veilig");
    CHECK(one.contains("werelden"));
  }
  CHECK(amounts == 2);
}

TEST_CASE("of an amount that was chosen, worlds differ by as much as of another") {
  const SmallProgramme programme =
      spent({kSpread, kSpread, kSpread, kSpread}, {}, "zorgkosten;dorp;2021;verberg;gekozen\n");
  MemoryFileSystem files;
  put_programme(files, programme.files());
  REQUIRE(voortgang::run({"check", "--rapport", "prive/r.json", "-C", "programma"}, files, {}).exit == 0);
  const auto report = nlohmann::json::parse(files.read("prive/r.json", 1U << 20U).value_or(""));
  std::size_t chosen = 0;
  for (const auto& one : report["cijfers"]) {
    if (one["reden"] != "gekozen") continue;
    ++chosen;
    CHECK(one["eis"]["breedte"].get<std::int64_t>() * 100 >= one["waarde"].get<std::int64_t>() * 15);
  }
  CHECK(chosen == 1);
}

TEST_CASE("an amount that cannot be that of so many providers is asked") {
  // Two others of at most 1,000 each make 2,000.
  const std::string fits = "63000;4;60000;1000";
  const std::string too_much = "63001;4;60000;1000";
  CHECK(spent({fits, fits, fits, fits}).problems().find("GEH105") == std::string::npos);
  CHECK(spent({too_much, fits, fits, fits}).problems().find("GEH105") != std::string::npos);
  // One provider has no second one.
  CHECK(spent({"30000;1;30000;0", fits, fits, fits}).problems().find("GEH105") == std::string::npos);
  CHECK(spent({"30000;1;20000;10000", fits, fits, fits}).problems().find("GEH105") != std::string::npos);
}

TEST_CASE("what somebody else let through may be all of one, in a sum that nobody delivered") {
  const std::string many = "30000;9;6000;5000";
  CHECK(withheld_amounts(spent({"90000;getoond;;", many, many, many})).empty());
  // 57,000 of others beside 918,000 at worst.
  CHECK(withheld_amounts(spent({"900000;getoond;;", many, many, many})).starts_with("regio "));
}

TEST_CASE("sums of amounts are counted as if the largest were one and the same everywhere") {
  // 9,000 of others in four gemeenten; at worst 36,000 beside one of 240,000: a little more than 15 percent.
  const std::string one = "70000;12;60000;1000";
  CHECK(withheld_amounts(spent({one, one, one, one})).empty());
  const std::string less = "69000;12;60000;1000";
  CHECK(withheld_amounts(spent({less, less, less, less})) == "regio dorp stad extra1 extra2 ");
}

}  // namespace voortgang::test

TEST_SUITE_END();
