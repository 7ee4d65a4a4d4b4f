// Counts per 1.000 inhabitants: of whom, and of when.
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "app/build.h"
#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compute");

namespace voortgang::test {
namespace {

const std::string kInhabitants = R"("inwoners": "mensen")";

SmallProgramme programme(const std::string& more, const std::string& dorp, const std::string& stad) {
  SmallProgramme small;
  small.without_texts().dictionary(
      indicator("x", R"("aggregatie": "som")" + more) + "," + indicator("mensen", R"("aggregatie": "som")"),
      kInhabitants);
  small.figures("dorp", dorp).figures("stad", stad);
  return small;
}

std::optional<PerDuizend> rates(SmallProgramme& small) {
  MemoryFileSystem disk;
  put_programme(disk, small.files());
  Checked checked;
  read_and_check(disk, "programma", checked);
  REQUIRE_FALSE(checked.problems().has_errors());
  return checked.feiten.verdelingen.front().per_duizend;
}

// Of "x", the first indicator: the region, Dorp and Stad.
std::optional<PerDuizend> rates(const std::string& more, const std::string& dorp, const std::string& stad) {
  SmallProgramme small = programme(more, dorp, stad);
  return rates(small);
}

using Rates = std::vector<std::optional<double>>;

}  // namespace

TEST_CASE("a count is divided by the inhabitants of its period, or of the latest before it") {
  const std::string dorp = "x;2021;20;;\nmensen;2019;2000;;\nmensen;2021;4000;;\nmensen;2022;1;;\n";
  const auto found = rates("", dorp, "x;2021;30;;\nmensen;2020;20000;;\n");
  REQUIRE(found);
  // Of the region nobody counted everybody in 2021.
  CHECK(found->waarden == Rates{std::nullopt, 5, 1.5});
  CHECK(found->decimalen == 2);
  const auto all = rates("", dorp, "x;2021;30;;\nmensen;2021;21000;;\n");
  REQUIRE(all);
  CHECK(all->waarden == Rates{2, 5, 30.0 / 21});
}

TEST_CASE("an area without a figure has no rate, and one without inhabitants leaves all without") {
  const auto found = rates("", "x;2021;20;;\nmensen;2021;4000;;\n", "x;2021;.;;\nmensen;2021;20000;;\n");
  REQUIRE(found);
  CHECK(found->waarden == Rates{std::nullopt, 5, std::nullopt});
  CHECK_FALSE(rates("", "x;2021;20;;\nmensen;2021;4000;;\n", "x;2021;30;;\nmensen;2021;0;;\n"));
  CHECK_FALSE(rates("", "x;2021;20;;\nmensen;2021;4000;;\n", "x;2021;30;;\nmensen;2022;9000;;\n"));
}

TEST_CASE("who counts inhabitants is said, never guessed: not even of a ratio per 1.000") {
  SmallProgramme small =
      programme("", "x;2021;20;;\nmensen;2021;4000;;\n", "x;2021;30;;\nmensen;2021;20000;;\n");
  CHECK(rates(small));
  small.dictionary(
      indicator("x", R"("aggregatie": "som")") + "," + indicator("mensen", R"("aggregatie": "som")") + "," +
      R"({"id": "deel", "hoofddoel": "wonen", "naam": "deel", "eenheid": "per 1.000", "soort": "verhouding",
          "richting": "neutraal", "bron": "x", "frequentie": "jaar", "teller": "x", "noemer": "mensen", "schaal": 1000})");
  CHECK_FALSE(rates(small));
}

TEST_CASE("the rate is in the open data as the page has it, with what it is made of") {
  SmallProgramme small =
      programme("", "x;2021;20;;\nmensen;2019;2000;;\n", "x;2021;30;;\nmensen;2021;9000;;\n");
  const auto site = small.site();
  const std::string& dorp = site.at("data/feiten/dorp.json");
  CHECK(dorp.contains(R"("perDuizend": {"periode": "2021", "waarde": 10, "weergave": "10,0", )"
                      R"("noemer": "mensen", "noemerperiode": "2019"})"));
  CHECK(site.at("data/feiten/stad.json").contains(R"("waarde": 3.333333333, "weergave": "3,3", )"));
  CHECK_FALSE(site.at("data/feiten/regio.json").contains("perDuizend"));
  CHECK(small.page("indicatoren/x/index.html").contains("Dorp | | 10,0(20)\nStad | | 3,3(30)\n"));
}

TEST_CASE("the larger the rates, the fewer decimals") {
  const auto decimals = [](const std::string& number) {
    return rates("", "x;2021;" + number + ";;\nmensen;2021;1000;;\n", "x;2021;1;;\nmensen;2021;1000;;\n")
        ->decimalen;
  };
  CHECK(decimals("9") == 2);
  CHECK(decimals("10") == 1);
  CHECK(decimals("99") == 1);
  CHECK(decimals("100") == 0);
}

}  // namespace voortgang::test

TEST_SUITE_END();
