// Computing at its borders: of age, of what a gemeente has a part in, of which verdict goes first.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"
#include "compute/change.h"
#include "compute/compute.h"
#include "compute/progress.h"

TEST_SUITE_BEGIN("compute");

namespace voortgang::test {
namespace {

SmallProgramme of(const std::string& dictionary, const std::string& dorp, const std::string& stad) {
  SmallProgramme small;
  return small.without_texts().dictionary(dictionary).figures("dorp", dorp).figures("stad", stad);
}

bool stale(const char* latest, const char* edition, Frequentie frequentie) {
  Indicator indicator;
  indicator.frequentie = frequentie;
  return is_stale(indicator, *parse_periode(latest), *parse_periode(edition));
}

}  // namespace

TEST_CASE("a figure may be one and a half period old when the edition ends, and no day more") {
  CHECK_FALSE(stale("2020", "2022-H1", Frequentie::kJaar));
  CHECK(stale("2020", "2022-K3", Frequentie::kJaar));
  CHECK_FALSE(stale("2021-H1", "2022-K1", Frequentie::kHalfjaar));
  CHECK(stale("2021-H1", "2022-H1", Frequentie::kHalfjaar));
  CHECK_FALSE(stale("2022", "2021-H1", Frequentie::kJaar));
  Indicator now_and_then;
  CHECK_FALSE(is_stale(now_and_then, *parse_periode("2000"), *parse_periode("2022-H1")));
}

TEST_CASE("a verdict of this area goes before one of all areas, in whatever order they are given") {
  const auto verdicts = [](const std::string& given) {
    const SmallProgramme small = of(indicator("x", R"("methode": "handmatig", "oordelen": [)" + given + "]"),
                                    "x;2021;1;;\n", "x;2021;2;;\n");
    return lines_with(small.page("indicatoren/x/index.html"), " | 2021 |");
  };
  const std::string dorp = R"({"gebied": "dorp", "oordeel": "verslechtering", "reden": "Hier niet."})";
  const std::string all = R"({"oordeel": "op-koers", "reden": "Het gaat."})";
  const std::string expected = "Dorp | 1 | 2021 | | verslechtering\nStad | 2 | 2021 | | op koers";
  CHECK(verdicts(dorp + "," + all) == expected);
  CHECK(verdicts(all + "," + dorp) == expected);
}

TEST_CASE("a ratio takes the denominator of the same period, or else of the year it lies in") {
  std::string counted = indicator("x");
  counted.replace(counted.find("\"jaar\""), 6, "\"halfjaar\"");
  std::string ratio = indicator("deel", R"("teller": "x", "noemer": "y", "decimalen": 1)");
  ratio.replace(ratio.find("\"jaar\""), 6, "\"halfjaar\"");
  const SmallProgramme small =
      of(counted + "," + indicator("y") + "," + ratio,
         "x;2020-H2;6;;\nx;2021-H1;8;;\nx;2021-H2;9;;\ny;2021;2;;\n", "x;2021-H2;1;;\ny;2021;1;;\n");
  const std::string page = small.page("gemeenten/dorp/wonen/index.html");
  CHECK(lines_with(page, "2021 | 8") == "2021 | 8 | 9");
  CHECK(lines_with(page, "2021 | 4,0") == "2021 | 4,0 | 4,5");
  CHECK(lines_with(page, "2020 | ") == "2020 | | 6");
}

TEST_CASE("a ratio without numerator or denominator is no series; divided by nothing it does not apply") {
  const std::string dictionary = indicator("x") + "," + indicator("y") + "," +
                                 indicator("deel", R"("teller": "x", "noemer": "y", "decimalen": 1)");
  const auto dorp = [&](const std::string& rows) {
    return lines_with(
        of(dictionary, rows, "x;2021;1;;\ny;2021;1;;\n").page("gemeenten/dorp/wonen/index.html"),
        "deel in Dorp (stuks)");
  };
  CHECK(dorp("x;2021;4;;\ny;2021;2;;\n") != "");
  CHECK(dorp("x;2021;4;;\ny;2020;2;;\n") == "");
  const std::string page =
      of(dictionary, "x;2019;4;;\nx;2020;.;;weg\nx;2021;4;;\ny;2019;0;;\ny;2020;2;;\ny;2021;nnb;;later\n",
         "x;2021;1;;\ny;2021;1;;\n")
          .page("gemeenten/dorp/wonen/index.html");
  const std::string table = page.substr(page.find("deel in Dorp (stuks)"));
  CHECK(table.find("2019 | niet van toepassing\n2020 | onbekend | weg\n2021 | nog niet bekend | later\n") !=
        table.npos);
}

TEST_CASE("a sum does not apply where it applies to no gemeente; to one of two it adds nothing") {
  const SmallProgramme small =
      of(indicator("x", R"("aggregatie": "som")"), "x;2019;-;;\nx;2020;-;;\nx;2021;1;;\n",
         "x;2019;-;;\nx;2020;3;;\nx;2021;3;;\n");
  const std::string page = small.page("wonen/index.html");
  CHECK(page.find("2019 | niet van toepassing\n2020 | 3\n2021 | 4\n") != page.npos);
}

TEST_CASE("where the region itself is among the areas, the parts are those of the gemeenten") {
  const auto parts = [](const std::string& gebieden) {
    SmallProgramme small;
    small.without_texts().dictionary(
        indicator("x", R"("aggregatie": "som", "uitsplitsingen": {"leeftijd": ["jong"]},
        "gebieden": [)" + gebieden +
                           "]"));
    for (const char* area : {"dorp", "stad"})
      small.put(std::string("indicators/wonen/") + area + ".csv",
                "indicator;periode;waarde;leeftijd\nx;2021;5;\nx;2021;2;jong\n");
    small.put("indicators/wonen/regio.csv", "indicator;periode;waarde;leeftijd\nx;2021;10;\n");
    return lines_with(small.page("indicatoren/x/index.html"), "jong");
  };
  CHECK(parts(R"("regio", "dorp", "stad")") == "jong | 4 | 2 | 2");
}

TEST_CASE("gemeenten that have no part in an indicator are not counted among those that are compared") {
  SmallProgramme small = of(indicator("x", R"("gebieden": ["dorp", "stad"])"), "x;2020;1;;\nx;2021;2;;\n",
                            "x;2020;3;;\nx;2021;4;;\n");
  small.more_gemeenten(30);
  const std::string page = small.page("indicatoren/x/index.html");
  CHECK(lines_with(page, "Periode | ").ends_with("Periode | Dorp | Stad"));
  CHECK(lines_with(page, "2 gemeenten") == "2 gemeenten: 2 gestegen, 0 gedaald, 0 gelijk gebleven");
}

TEST_CASE("a verdict moves up or down the list, or cannot be compared") {
  CHECK(beweging_of(Oordeel::kOpKoers, Oordeel::kDoelBereikt) == Beweging::kBeter);
  CHECK(beweging_of(Oordeel::kBeperkt, Oordeel::kVerslechtering) == Beweging::kSlechter);
  CHECK(beweging_of(Oordeel::kOpKoers, Oordeel::kOpKoers) == Beweging::kNietTeVergelijken);
  CHECK(beweging_of(Oordeel::kOpKoers, Oordeel::kNietTeBepalen) == Beweging::kNietTeVergelijken);
  CHECK(beweging_of(Oordeel::kGeenOordeel, Oordeel::kOpKoers) == Beweging::kNietTeVergelijken);
}

TEST_CASE("scores and verdicts at their borders") {
  CHECK(verdict_with_target(0.95) == Oordeel::kOpKoers);
  CHECK(verdict_with_target(0.9499) == Oordeel::kVersnellingNodig);
  CHECK(verdict_with_target(0.60) == Oordeel::kVersnellingNodig);
  CHECK(verdict_with_target(0.5999) == Oordeel::kBeperkt);
  CHECK(verdict_with_target(0) == Oordeel::kBeperkt);
  CHECK(verdict_with_target(-0.0001) == Oordeel::kVerslechtering);
  CHECK(verdict_from_score(2.5) == Oordeel::kOpKoers);
  CHECK(verdict_from_score(2.4999) == Oordeel::kVersnellingNodig);
  CHECK(verdict_from_score(0) == Oordeel::kVersnellingNodig);
  CHECK(verdict_from_score(-0.0001) == Oordeel::kBeperkt);
  CHECK(verdict_from_score(-2.5) == Oordeel::kBeperkt);
  CHECK(verdict_from_score(-2.5001) == Oordeel::kVerslechtering);
  CHECK(verdict_without_target(0.015, 1) == Oordeel::kOpKoers);
  CHECK(verdict_without_target(0.0149, 1) == Oordeel::kVersnellingNodig);
  CHECK(verdict_without_target(0.005, 1) == Oordeel::kVersnellingNodig);
  CHECK(verdict_without_target(0.0049, 1) == Oordeel::kBeperkt);
  CHECK(verdict_without_target(0, 1) == Oordeel::kBeperkt);
  CHECK(verdict_without_target(-0.0001, 1) == Oordeel::kVerslechtering);
}

}  // namespace voortgang::test

TEST_SUITE_END();
