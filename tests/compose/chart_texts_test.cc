#include "compose/chart_texts.h"

#include <doctest/doctest.h>

#include "render/chart_cases.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

BarChart bars(std::vector<Bar> list) {
  return {.texts = {}, .bars = std::move(list), .decimalen = 0, .reference = {}};
}

}  // namespace

TEST_CASE("bars are described by their highest and lowest, as these are shown") {
  const Bar almere{.naam = "Almere", .waarde = 12, .woord = {}};
  const Bar dronten{.naam = "Dronten", .waarde = 12.4, .woord = {}};
  const Bar urk{.naam = "Urk", .waarde = 3, .woord = {}};
  const Bar zeewolde{.naam = "Zeewolde", .waarde = {}, .woord = "onbekend"};
  CHECK(describe(bars({almere, urk, zeewolde}), {"weken"}) ==
        "Hoogste: Almere met 12\u00A0weken, laagste: Urk met 3\u00A0weken; 1 gemeente zonder cijfer");
  CHECK(describe(bars({almere, dronten, urk}), {""}) ==
        "Hoogste: Almere en Dronten met 12, laagste: Urk met 3");
  CHECK(describe(bars({almere, dronten}), {"%"}) == "Alle 2 gemeenten: 12%");
  CHECK(describe(bars({urk, zeewolde, zeewolde}), {""}) == "Urk: 3; 2 gemeenten zonder cijfer");
  CHECK(describe(bars({zeewolde}), {""}) == "geen cijfers om te tonen");
  BarChart referred = bars({almere, urk});
  referred.reference = ChartReference{7, "regio 7"};
  CHECK(describe(referred, {""}) == "Hoogste: Almere met 12, laagste: Urk met 3; ter vergelijking: regio 7");
}

TEST_CASE("of many names three are said") {
  std::vector<Bar> list;
  for (const char* naam : {"A", "B", "C", "D", "E"}) list.push_back({.naam = naam, .waarde = 5, .woord = {}});
  list.push_back({.naam = "Z", .waarde = 1, .woord = {}});
  CHECK(describe(bars(list), {""}) == "Hoogste: A, B, C en 2 andere met 5, laagste: Z met 1");
}

TEST_CASE("small multiples are described by which way they went, and the own area by its ends") {
  const auto up = series("2018", "31 34 43");
  const auto down = series("2018", "20 . 12");
  const auto one = series("2018", ". 5 .");
  const SmallMultiples chart{.texts = {},
                             .panels = {{"Almere", up}, {"Dronten", down, true}, {"Urk", one}},
                             .decimalen = 0,
                             .plafond = {}};
  CHECK(describe(chart, {"weken"}) ==
        "3 gemeenten: 1 gestegen, 1 gedaald, 0 gelijk gebleven, 1 met minder dan twee cijfers; "
        "Dronten: van 20 naar 12\u00A0weken");
}

TEST_CASE("spending is described bar by bar") {
  const BudgetBars chart{.texts = {}, .bars = {{"2020", 187000, 0}, {"2021", 100000, 20000}}};
  CHECK(describe(chart) ==
        "2020: €\u00A0187.000; 2021: €\u00A0120.000, waarvan €\u00A020.000 nog niet zeker");
  CHECK(describe(BudgetBars{}) == "geen cijfers om te tonen");
}

TEST_CASE("a strip is described by its range and by the place of one in it") {
  StripChart chart{.texts = {},
                   .waarden = {1, 2, 3, 4, 5, 6, 7, 8, 9},
                   .without = 2,
                   .decimalen = 0,
                   .eigen = ChartReference{3, "Urk 3"},
                   .reference = {}};
  CHECK(describe(chart, {""}) ==
        "9 gemeenten, van 1 tot 9; de helft ligt tussen 3 en 7; 2 gemeenten zonder cijfer; "
        "Urk 3: hoger dan 2 en lager dan 6 van de 8 andere");
  // What reads the same is neither higher nor lower.
  chart.waarden = {1, 2.6, 3, 3.4, 5};
  chart.without = 0;
  CHECK(describe(chart, {""}) ==
        "5 gemeenten, van 1 tot 5; Urk 3: hoger dan 1 en lager dan 1 van de 4 andere");
  chart.waarden = {3};
  CHECK(describe(chart, {"weken"}) == "1 gemeente met 3\u00A0weken");
  CHECK(describe(StripChart{}, {""}) == "geen cijfers om te tonen");
}

}  // namespace voortgang::test

TEST_SUITE_END();
