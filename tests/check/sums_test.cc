// Parts against their total, and areas against the region.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/programme.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

struct Rows {
  std::string dorp;
  std::string stad;
  std::string regio;
};

constexpr const char* kAddedUp =
    R"("naam": "Extra", "eenheid": "woningen", "soort": "stroom", "aggregatie": "som")";

// What is told of an indicator of which the figures add up, by age and by sex.
std::vector<std::string> told(const Rows& rows, const std::string& fields = kAddedUp) {
  const std::string head = "indicator;periode;leeftijd;sekse;waarde;toelichting\n";
  MemoryFileSystem disk;
  put_programme(disk, read_folder(in_project("tests/rules/basis")));
  put_programme(disk, {{"indicators/indicatoren.json", R"({"indicatoren": [
    {"id": "wachttijd", "hoofddoel": "wonen", "naam": "Wachttijd", "eenheid": "weken", "soort": "stand",
     "richting": "lager-is-beter", "bron": "b", "frequentie": "halfjaar"},
    {"id": "extra", "hoofddoel": "wonen", "richting": "neutraal", "bron": "b", "frequentie": "jaar", )" +
                                                           fields + R"(,
     "uitsplitsingen": {"leeftijd": ["jong", "oud"], "sekse": ["man", "vrouw"]}}]})"},
                       {"indicators/wonen/dorp.csv", head + "wachttijd;2021-H2;;;12,5;\n" + rows.dorp},
                       {"indicators/wonen/stad.csv", head + "wachttijd;2021-H2;;;19;\n" + rows.stad},
                       {"indicators/wonen/regio.csv", head + rows.regio}});
  return problem_lines(disk);
}

// Lines about sums.
std::string sums(const Rows& rows, const std::string& fields = kAddedUp) {
  std::string out;
  for (const std::string& line : told(rows, fields)) {
    if (line.find("CSV237") != line.npos || line.find("CSV243") != line.npos ||
        line.find("LEV107") != line.npos)
      out += line + "\n";
  }
  return out;
}

std::string of_dorp(const std::string& rows) {
  return sums({.dorp = rows, .stad = {}, .regio = {}});
}

// Lines about a label that seems to be lost in merged cells.
std::string merged(const std::string& rows) {
  std::string out;
  for (const std::string& line : told({.dorp = rows, .stad = {}, .regio = {}})) {
    if (line.find("CSV229") != line.npos) out += line + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE(
    "parts that are all there and do not make the total are told with the figures, once of a breakdown") {
  CHECK(of_dorp("extra;2020;;;50;\nextra;2020;jong;;20;\nextra;2020;oud;;40;\n"
                "extra;2021;;;50;\nextra;2021;jong;;20;\nextra;2021;oud;;25;\n") ==
        "indicators/wonen/dorp.csv:3:14: waarschuwing[CSV243] extra is in 2020 50, maar de delen van "
        "leeftijd zijn samen 60 "
        "(en zo nog 1 keer)\n");
  CHECK(of_dorp("extra;2021;;;50;\nextra;2021;jong;;20;\nextra;2021;oud;;30;\n").empty());
  CHECK(of_dorp("extra;2021;;;51;\nextra;2021;jong;;20;\nextra;2021;oud;;30;\n").find("samen 50") !=
        std::string::npos);
}

TEST_CASE("where a part is missing, withheld or explained only too much is wrong") {
  CHECK(of_dorp("extra;2021;;;50;\nextra;2021;jong;;20;\n").empty());
  CHECK(of_dorp("extra;2021;;;50;\nextra;2021;jong;;20;\nextra;2021;oud;;.;\n").empty());
  CHECK(of_dorp("extra;2021;;;50;\nextra;2021;jong;;20;\nextra;2021;oud;;x;\n").empty());
  CHECK(
      of_dorp("extra;2021;;;50;\nextra;2021;jong;;20;\nextra;2021;oud;;25;van vijf is de leeftijd onbekend\n")
          .empty());
  CHECK(of_dorp("extra;2021;;;50;samen met Noord\nextra;2021;jong;;20;\nextra;2021;oud;;25;\n").empty());
  CHECK_FALSE(
      of_dorp("extra;2021;;;50;CBS StatLine 1NED, 1-1-2022\nextra;2021;jong;;20;\nextra;2021;oud;;25;\n")
          .empty());
  CHECK_FALSE(
      of_dorp("extra;2021;;;50;\nextra;2021;jong;;20;\nextra;2021;oud;;-;\n").empty());  // adds nothing
  const std::string four =
      "extra;2021;;;50;\nextra;2021;;man;30;\nextra;2021;jong;man;20;\nextra;2021;oud;man;15;\n";
  CHECK(of_dorp(four) ==
        "indicators/wonen/dorp.csv:4:17: waarschuwing[CSV243] extra (man) is in 2021 30, maar de delen van "
        "leeftijd zijn samen 35\n");
}

TEST_CASE("a total below its parts is no row that lost its label, though another period has no total") {
  const std::string later = "extra;2021;jong;;2;\nextra;2021;oud;;3;\n";
  CHECK(merged("extra;2020;jong;;2;\nextra;2020;oud;;3;\nextra;2020;;;5;\n" + later) == "");
  CHECK(merged("extra;2020;;;5;\nextra;2020;jong;;2;\nextra;2019;;;5;\n" + later)
            .find("indicators/wonen/dorp.csv:5:1: ") == 0);
}

TEST_CASE("rounding explains what it can: to decimals, tens, hundreds and fives") {
  CHECK(of_dorp("extra;2021;;;50,1;\nextra;2021;jong;;20,0;\nextra;2021;oud;;30,0;\n").empty());
  CHECK_FALSE(of_dorp("extra;2021;;;50,3;\nextra;2021;jong;;20,0;\nextra;2021;oud;;30,0;\n").empty());
  CHECK(of_dorp("extra;2021;;;5100;\nextra;2021;jong;;2000;\nextra;2021;oud;;3000;\n").empty());
  CHECK_FALSE(of_dorp("extra;2021;;;5300;\nextra;2021;jong;;2000;\nextra;2021;oud;;3000;\n").empty());
  CHECK_FALSE(of_dorp("extra;2021;;;100;\nextra;2021;jong;;40;\nextra;2021;oud;;50;\n").empty());
  CHECK_FALSE(
      of_dorp("extra;2021;;;55;\nextra;2021;jong;;20;\nextra;2021;oud;;30;\n").empty());  // three by chance
}

TEST_CASE("parts that overlap, and one part that is too large, are told otherwise or not at all") {
  const Rows rows{
      .dorp = "extra;2021;;;50;\nextra;2021;jong;;30;\nextra;2021;oud;;30;\n", .stad = {}, .regio = {}};
  CHECK_FALSE(sums(rows).empty());
  CHECK(sums(rows, std::string(kAddedUp) + R"(, "onderdelenTellenOp": false)").empty());
  CHECK(of_dorp("extra;2021;;;50;\nextra;2021;jong;;60;\nextra;2021;oud;;30;\n").find("CSV243") ==
        std::string::npos);
}

TEST_CASE("a region is the sum of its areas, in every part of it") {
  const std::string dorp = "extra;2021;;;50;\nextra;2021;jong;;20;\nextra;2021;oud;;30;\n";
  const std::string stad = "extra;2021;;;100;\nextra;2021;jong;;40;\nextra;2021;oud;;60;\n";
  const auto told = [&](const std::string& regio) { return sums({dorp, stad, regio}); };
  CHECK(told("extra;2021;;;150;\nextra;2021;jong;;60;\nextra;2021;oud;;90;\n").empty());
  CHECK(told("extra;2021;;;150;\nextra;2021;jong;;70;\nextra;2021;oud;;80;\n") ==
        "indicators/wonen/regio.csv:3:18: waarschuwing[LEV107] extra (jong) voor de regio is in 2021 70, "
        "maar de gemeenten samen "
        "hebben 60 (en zo nog 1 keer)\n");
  CHECK(told("extra;2021;;;160;dubbel geteld is eraf\n").empty());
}

TEST_CASE("of areas that did not all deliver only too much is wrong") {
  const std::string dorp = "extra;2020;;;50;\nextra;2021;;;50;\n";
  const std::string stad = "extra;2020;;;.;\nextra;2021;;;10;\n";
  CHECK(sums({dorp, stad, "extra;2020;;;80;\n"}).empty());
  CHECK(sums({dorp, stad, "extra;2020;;;40;\n"}).find("is in 2020 40, maar de gemeenten samen hebben 50") !=
        std::string::npos);
}

TEST_CASE("things in a period add up without the dictionary saying so; means and durations do not") {
  const auto told = [](const std::string& name, const std::string& unit, const std::string& kind,
                       const std::string& total = "55") {
    return sums({.dorp = "extra;2021;;;" + total + ";\nextra;2021;jong;;30;\nextra;2021;oud;;41;\n",
                 .stad = {},
                 .regio = {}},
                R"("naam": ")" + name + R"(", "eenheid": ")" + unit + R"(", "soort": ")" + kind + "\"");
  };
  CHECK(told("Trajecten", "trajecten", "stroom").find("CSV243") != std::string::npos);
  CHECK(told("Trajecten", "trajecten", "stroom", "71").empty());
  CHECK(told("Trajecten", "trajecten", "stroom", "55,5").empty());
  CHECK(told("Trajecten", "trajecten", "stand").empty());
  CHECK(told("Duur", "dagen", "stroom").empty());
  CHECK(told("Gemiddeld aantal", "trajecten", "stroom").empty());
  CHECK(told("Trajecten", "trajecten per gezin", "stroom").empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();
