// Rules about figures at their border: what is just told, and what just is not.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "compose/page_reader.h"
#include "support/text.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

const std::string kShare =
    R"({"id": "x", "hoofddoel": "wonen", "naam": "x", "eenheid": "%", "soort": "percentage",
    "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar")";

SmallProgramme of(const std::string& dictionary, const std::string& dorp, const std::string& stad) {
  SmallProgramme small;
  return small.without_texts().dictionary(dictionary).figures("dorp", dorp).figures("stad", stad);
}

// One figure of 2021 in each of so many gemeenten, of a kind that can be compared.
std::string side_by_side(const std::string& dictionary, const std::vector<std::string>& values) {
  SmallProgramme small = of(dictionary, "x;2021;" + values[0] + ";;\n", "x;2021;" + values[1] + ";;\n");
  small.more_gemeenten(static_cast<int>(values.size()) - 2);
  for (std::size_t i = 2; i < values.size(); ++i)
    small.figures(fmt::format("extra{}", i - 1), "x;2021;" + values[i] + ";;\n");
  return small.problems();
}

std::string weeks(const std::string& more = {}) {
  std::string entry = indicator("x", more);
  return entry.replace(entry.find("stuks"), 5, "weken");
}

// Whole people, one figure a year up to 2021.
std::string people(const std::vector<std::string>& values) {
  std::string entry = indicator("x");
  entry.replace(entry.find("stuks"), 5, "personen");
  std::string rows;
  for (std::size_t i = 0; i < values.size(); ++i)
    rows += fmt::format("x;{};{};;\n", 2022 - values.size() + i, values[i]);
  return of(entry, rows, "x;2021;5;;\n").problems();
}

}  // namespace

TEST_CASE(
    "more decimals than a figure has are told, up to three: further ones are those of a computed figure") {
  const auto told = [](const std::string& value) {
    return lines_with(
        of(indicator("x", R"("decimalen": 1)"), "x;2021;" + value + ";;\n", "x;2021;5,0;;\n").problems(),
        "CSV227");
  };
  CHECK(told("12,34") != "");
  CHECK(told("12,345") != "");
  CHECK(told("12,3456") == "");
  CHECK(told("12,30") == "");
}

TEST_CASE("one 1 among percentages of about 98 is a fraction; one 1 among those of 5 is not") {
  const std::string rows = "x;2018;98;;\nx;2019;97;;\nx;2020;1;;\nx;2021;98;;\n";
  CHECK(lines_with(of(kShare + "}", rows, "x;2021;90;;\n").problems(), "wonen/dorp.csv:4") != "");
  const std::string low = "x;2018;5;;\nx;2019;4;;\nx;2020;1;;\nx;2021;5;;\n";
  CHECK(lines_with(of(kShare + "}", low, "x;2021;4;;\n").problems(), "wonen/dorp.csv:4") == "");
}

TEST_CASE("an area in another unit is told where three others agree, and not where only two do") {
  CHECK(lines_with(side_by_side(weeks(), {"20", "22", "21", "2000"}), "LEV108") ==
        "indicators/wonen/extra2.csv:2:8: waarschuwing[LEV108] x is hier ongeveer 2.000, in de andere "
        "gebieden ongeveer 21,0");
  CHECK(side_by_side(weeks(), {"20", "22", "100", "2000"}) == "");
  CHECK(side_by_side(weeks(), {"20", "22", "2000"}) == "");
}

TEST_CASE("of more areas two in three must agree") {
  CHECK(count(side_by_side(weeks(), {"20", "22", "21", "22", "23", "20", "2000", "2100"}), "LEV108") == 2);
  CHECK(side_by_side(weeks(), {"20", "22", "21", "22", "100", "120", "140", "180", "2000"}) == "");
}

TEST_CASE("another unit is about a hundred or a thousand times, within a factor of two") {
  const auto told = [](const std::string& value) {
    return count(side_by_side(weeks(), {"100", "100", "100", value}), "LEV108");
  };
  CHECK(told("0,1") == 1);
  CHECK(told("0,25") == 0);
  CHECK(told("0,5") == 1);
  CHECK(told("2") == 1);
  CHECK(told("2,1") == 0);
  CHECK(told("10") == 0);
  CHECK(told("1000") == 0);
  CHECK(told("4900") == 0);
  CHECK(told("5000") == 1);
  CHECK(told("20000") == 1);
  CHECK(told("20100") == 0);
  CHECK(told("200000") == 1);
  CHECK(told("200100") == 0);
  CHECK(told("0") == 0);
  CHECK(told("-1") == 0);
}

TEST_CASE("what is as large as its area, such as a number of things or money, is not compared") {
  CHECK(side_by_side(indicator("x"), {"20", "22", "21", "2000"}) == "");
  CHECK(side_by_side(weeks(), {"20", "22", "21", "2000"}) != "");
}

TEST_CASE("a sum that we made is no area to compare with") {
  const std::string summed = weeks(R"("aggregatie": "som")");
  CHECK(side_by_side(summed, {"100", "100", "1"}) == "");
  CHECK(count(side_by_side(summed, {"100", "100", "100", "1"}), "LEV108") == 1);
}

TEST_CASE("a percentage written as a fraction is told by a target of its own area, or of all") {
  const auto told = [](const std::string& target, const std::string& value) {
    const std::string dictionary = kShare + R"(, "streefwaarden": [{"periode": "2030", )" + target + "}]}";
    return count(of(dictionary, "x;2021;" + value + ";;\n", "x;2021;80;;\n").problems(), "LEV108");
  };
  CHECK(told(R"("waarde": 85)", "0,83") == 1);
  CHECK(told(R"("waarde": 85, "gebied": "dorp")", "0,83") == 1);
  CHECK(told(R"("waarde": 85, "gebied": "stad")", "0,83") == 0);
  CHECK(told(R"("waarde": 10)", "0,1") == 1);
  CHECK(told(R"("waarde": 9)", "0,1") == 0);
  CHECK(told(R"("waarde": 85)", "1") == 0);
  CHECK(told(R"("waarde": 85)", "0,28") == 0);
  CHECK(told(R"("waarde": 85)", "0,29") == 1);
}

TEST_CASE("fractions that end in a whole 1 are told by themselves, where their target does not tell them") {
  const std::string dictionary = kShare + R"(, "streefwaarden": [{"periode": "2030", "waarde": 85}]})";
  const std::string problems =
      of(dictionary, "x;2019;0,78;;\nx;2020;0,83;;\nx;2021;1;;\n", "x;2021;80;;\n").problems();
  CAPTURE(problems);
  CHECK(count(problems, "CSV231") == 1);
  CHECK(count(problems, "LEV108") == 0);
}

TEST_CASE("a fraction is told as the percentage that it may be, without decimals that it has not") {
  const auto told = [](const std::string& value) {
    return lines_with(of(kShare + "}", "x;2021;" + value + ";;\n", "x;2021;80;;\n").problems(), "CSV231");
  };
  CHECK(told("0,6").find("geen 60%") != std::string::npos);
  CHECK(told("0,62").find("geen 62%") != std::string::npos);
  CHECK(told("0,625").find("geen 62,5%") != std::string::npos);
}

TEST_CASE("an advice about decimals hides no warning about a fraction") {
  for (const std::string target : {"", R"(, "streefwaarden": [{"periode": "2030", "waarde": 85}])"}) {
    const std::string dictionary = kShare + R"(, "decimalen": 0)" + target + "}";
    const std::string problems = of(dictionary, "x;2020;0,78;;\nx;2021;0,83;;\n", "x;2021;80;;\n").problems();
    CAPTURE(problems);
    CHECK(count(problems, target.empty() ? "CSV231" : "LEV108") == 1);
    CHECK(count(problems, "CSV227") == 0);
  }
}

TEST_CASE("of things that are there at a moment there are none below zero, of a balance there may be") {
  const auto told = [](const std::string& name, const std::string& kind, const std::string& value,
                       const std::string& note = "") {
    const std::string dictionary = R"({"id": "x", "hoofddoel": "wonen", "naam": ")" + name +
                                   R"(", "soort": ")" + kind +
                                   R"(", "eenheid": "woningen", "richting": "neutraal", "bron": "x",
                                    "frequentie": "jaar"})";
    return count(
        of(dictionary, "x;2020;8;;\nx;2021;" + value + ";;" + note + "\n", "x;2021;8;;\n").problems(),
        "CSV214");
  };
  CHECK(told("Woningen", "stand", "-8") == 1);
  CHECK(told("Woningen", "stand", "0") == 0);
  CHECK(told("Saldo van woningen", "stand", "-8") == 0);
  CHECK(told("Groei van woningen", "stand", "-8") == 0);
  CHECK(told("Woningen erbij", "stroom", "-8") == 0);
  CHECK(told("Woningen", "stand", "-8", "gesloopt en al geteld") == 0);
}

TEST_CASE("one fraction among percentages is told; a small percentage, or one with a note, is not") {
  const auto told = [](const std::string& value, const std::string& note = "") {
    const std::string rows = "x;2019;45;;\nx;2020;" + value + ";;" + note + "\nx;2021;47;;\n";
    return count(of(kShare + "}", rows, "x;2021;46;;\n").problems(), "CSV217");
  };
  CHECK(told("0,46") == 1);
  CHECK(told("0,23") == 1);
  CHECK(told("0,22") == 0);
  CHECK(told("0,5") == 1);
  CHECK(told("0,2") == 0);
  CHECK(told("1,46") == 0);
  const auto among = [&](const std::string& others, const std::string& value) {
    const std::string rows = "x;2019;" + others + ";;\nx;2020;" + value + ";;\nx;2021;" + others + ";;\n";
    return count(of(kShare + "}", rows, "x;2021;46;;\n").problems(), "CSV217");
  };
  CHECK(among("2", "0,02") == 1);
  CHECK(among("1,9", "0,02") == 0);
  CHECK(among("10", "0,1") == 1);
  CHECK(among("9,9", "0,1") == 0);
  CHECK(told("0,46", "nagekeken") == 0);
  CHECK(told("0,46", "CBS StatLine 70072ned, 1-3-2022") == 1);  // that explains nothing
}

TEST_CASE("each area is judged by its own figures") {
  const std::string dictionary = kShare + R"(, "streefwaarden": [{"periode": "2030", "waarde": 85}]})";
  CHECK(lines_with(of(dictionary, "x;2019;80;;\nx;2020;82;;\nx;2021;81;;\n", "x;2020;0,82;;\nx;2021;0,83;;\n")
                       .problems(),
                   "LEV108") ==
        "indicators/wonen/stad.csv:2:8: waarschuwing[LEV108] x is hier ongeveer 0,83, bij een streefwaarde "
        "van 85");
}

TEST_CASE("people are whole, and there are none below zero") {
  CHECK(people({"0"}) == "");
  CHECK(people({"1"}) == "");
  CHECK(lines_with(people({"-1"}), "CSV214") != "");
  CHECK(lines_with(people({"1,5"}), "CSV214") != "");
  CHECK(count(people({"1,5", "2,5", "3,5"}), "CSV214") == 1);
}

TEST_CASE("a region's figure that differs is told once, with how many more there are") {
  const auto told = [](const std::string& region) {
    SmallProgramme small = of(indicator("x", R"("aggregatie": "som")"),
                              "x;2019;1;;\nx;2020;1;;\nx;2021;1;;\n", "x;2019;2;;\nx;2020;2;;\nx;2021;2;;\n");
    return small.figures("regio", region).problems();
  };
  CHECK(told("x;2019;3;;\nx;2020;3;;\nx;2021;3;;\n") == "");
  CHECK(told("x;2019;3;;\nx;2020;4;;\nx;2021;3;;\n") ==
        "indicators/wonen/regio.csv:3:8: waarschuwing[LEV107] x voor de regio is in 2020 4, maar de "
        "gemeenten samen hebben "
        "3\n");
  CHECK(count(told("x;2019;4;;\nx;2020;5;;\nx;2021;6;;\n"), "LEV107") == 1);
  CHECK(lines_with(told("x;2019;4;;\nx;2020;5;;\nx;2021;6;;\n"), "2019") != "");
}

TEST_CASE("a region among its own areas is no part of itself, and a sum is told with its decimals") {
  SmallProgramme small = of(indicator("x", R"("aggregatie": "som", "gebieden": ["regio", "dorp", "stad"])"),
                            "x;2021;1,5;;\n", "x;2021;2;;\n");
  small.figures("regio", "x;2021;5;;\n");
  CHECK(
      small.problems() ==
      "indicators/wonen/regio.csv:2:8: waarschuwing[LEV107] x voor de regio is in 2021 5, maar de gemeenten "
      "samen hebben 3,5\n");
}

TEST_CASE("behind a trend break a series begins anew") {
  const auto told = [](const std::string& rows) {
    return lines_with(of(indicator("x"), rows, "x;2021;5;;\n").problems(), "CSV217");
  };
  const std::string old = "x;2013;10;;\nx;2014;10;;\nx;2015;10;;\nx;2016;10;;\n";
  CHECK(told(old + "x;2017;1000;trendbreuk;\nx;2018;1000;;\nx;2019;1000;;\nx;2020;1000;;\nx;2021;1000;;\n") ==
        "");
  CHECK(told(old + "x;2017;10;trendbreuk;\nx;2018;10;;\nx;2019;1000;;\nx;2020;10;;\nx;2021;10;;\n") ==
        "indicators/wonen/dorp.csv:8:8: waarschuwing[CSV217] x is in 2019 1.000, maar in 2018 10");
}

TEST_CASE("one secret of a whole can be computed, two cannot") {
  const auto told = [](const std::string& dorp, const std::string& stad) {
    SmallProgramme small =
        of(indicator("x", R"("aggregatie": "som")"), "x;2021;" + dorp + ";;\n", "x;2021;" + stad + ";;\n");
    return small.figures("regio", "x;2021;9;;\n").problems();
  };
  CHECK(lines_with(told("x", "5"), "LEV109") ==
        "indicators/wonen/dorp.csv:2:8: fout[LEV109] het geheime cijfer van Dorp voor x in 2021 is uit te "
        "rekenen: alle "
        "andere cijfers staan er");
  CHECK(told("x", "x") == "");
  CHECK(told("4", "5") == "");
  CHECK(told("x", ".") == "");
}

TEST_CASE("a gap is told once, with the first period that is left out and how many more there are") {
  const auto told = [](const std::string& rows) {
    return of(indicator("x"), rows, "x;2021;5;;\n").problems();
  };
  CHECK(told("x;2020;1;;\nx;2021;1;;\n") == "");
  CHECK(told("x;2019;1;;\nx;2021;1;;\n") ==
        "indicators/wonen/dorp.csv:3:1: waarschuwing[LEV105] x slaat 2020 over\n");
  CHECK(told("x;2018;1;;\nx;2021;1;;\n") ==
        "indicators/wonen/dorp.csv:3:1: waarschuwing[LEV105] x slaat 2019 over (en nog 1)\n");
  CHECK(told("x;2015;1;;\nx;2017;1;;\nx;2021;1;;\n") ==
        "indicators/wonen/dorp.csv:3:1: waarschuwing[LEV105] x slaat 2016 over (en nog 3)\n");
}

TEST_CASE("stale: the total of an area is told, its parts are not told again") {
  const std::string entry = indicator("x", R"("uitsplitsingen": {"leeftijd": ["jong", "oud"]})");
  SmallProgramme small = of(entry, "", "x;2021;1;;\n");
  small.put("indicators/wonen/dorp.csv",
            "indicator;periode;waarde;leeftijd\nx;2019;5;\nx;2019;2;jong\nx;2019;3;oud\n");
  CHECK(small.problems() ==
        "indicators/wonen/dorp.csv:2:1: waarschuwing[LEV106] x is verouderd: het laatste cijfer is van 2019, "
        "en de editie "
        "gaat over 2021-H2\n");
}

TEST_CASE("a target that has passed is told, unless a later one follows for the same area") {
  const auto told = [](const std::string& targets) {
    return lines_with(of(indicator("x", R"("streefwaarden": [)" + targets + "]"), "x;2019;1;;\nx;2021;5;;\n",
                         "x;2019;1;;\nx;2021;5;;\n")
                          .problems(),
                      "IND108");
  };
  const std::string past = R"({"periode": "2020", "waarde": 9, "gebied": "dorp"})";
  const std::string mine = R"({"periode": "2030", "waarde": 9, "gebied": "dorp"})";
  const std::string other = R"({"periode": "2030", "waarde": 9, "gebied": "stad"})";
  CHECK(told(past + "," + mine) == "");
  CHECK(told(past + "," + other) != "");
  CHECK(told(past) != "");
  CHECK(told(R"({"periode": "2021", "waarde": 9})") == "");  // ends with the edition
}

TEST_CASE("a target needs a figure to start from, with a base period or without") {
  const std::string target = R"("streefwaarden": [{"periode": "2030", "waarde": 9, "gebied": "regio"}])";
  const std::string rows = "x;2019;1;;\nx;2021;5;;\n";
  CHECK(lines_with(of(indicator("x", target), rows, rows).problems(), "IND106") != "");
  CHECK(lines_with(of(indicator("x", target + R"(, "aggregatie": "som")"), rows, rows).problems(),
                   "IND106") == "");
  const std::string both = R"("streefwaarden": [{"periode": "2030", "waarde": 9, "gebied": "dorp"},
      {"periode": "2030", "waarde": 9, "gebied": "regio"}])";
  CHECK(lines_with(of(indicator("x", both), rows, rows).problems(), "IND106").find("Polder") !=
        std::string::npos);
  const auto based = [&](const std::string& base) {
    return lines_with(
        of(indicator("x", R"("streefwaarden": [{"periode": "2030", "waarde": 9}], "basisperiode": ")" + base +
                              "\""),
           rows, "x;2019;1;;\nx;2020;1;;\n")
            .problems(),
        "IND10");
  };
  CHECK(based("2020") == "");
  CHECK(based("2021").find("IND106") != std::string::npos);
  CHECK(based("2019") == "");
  CHECK(based("2018").find("IND107") != std::string::npos);
  CHECK(based("2022").find("IND107") != std::string::npos);
}

TEST_CASE("a base period is held against figures that are withheld as well, also where there are no others") {
  SmallProgramme small;
  small.without_texts().dictionary(
      indicator("x", R"("methode": "cagr", "basisperiode": "2019", "decimalen": 0,
                        "geheimhouding": {"soort": "personen", "drempel": 10})"));
  small.figures("dorp", "x;2021;4;;\n").figures("stad", "x;2021;.;;\n");
  CHECK(small.problems().contains("basisperiode 2019 ligt buiten de cijfers van x (2021 tot en met 2021)"));
}

TEST_CASE("a figure published before and changed without a word is told where it was delivered") {
  const auto edition = [](const std::string& area) {
    return R"({"gebied": ")" + area +
           R"(", "indicator": "x", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, "waarnemingen": [
              {"periode": "2021", "waarde": 5}]})";
  };
  SmallProgramme small = of(indicator("x", R"("aggregatie": "som")"), "x;2021;6;;\n", "x;2021;5;;\n");
  small.put(
      "site/edities/2021-10.json",
      R"({"schema": "voortgang-bevroren/1", "editie": {"id": "2021-10", "titel": "t", "datum": "2021-10-05",
                "peilperiode": "2021-H1", "status": "voorbeeld"}, "methodeversie": 1,
                "indicatoren": [{"id": "x", "hoofddoel": "wonen", "naam": "x", "eenheid": "stuks"}],
                "groepen": [], "acties": [], "reeksen": [)" +
          edition("dorp") + "," + edition("regio") + "]}");
  CHECK(small.problems() ==
        "indicators/wonen/dorp.csv:2:8: waarschuwing[EDI201] x in 2021 was 5 in editie 2021-10 en is nu 6, "
        "maar de status is "
        "niet herzien\n");
  CHECK(small.figures("dorp", "x;2021;6;herzien;geteld\n").problems() == "");
  CHECK(small.figures("dorp", "x;2021;5;;\n").problems() == "");
}

}  // namespace voortgang::test

TEST_SUITE_END();
