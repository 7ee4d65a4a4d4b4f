#include "programme/maat.h"

#include <doctest/doctest.h>

#include <utility>

TEST_SUITE_BEGIN("programme");

namespace voortgang::test {
namespace {

using enum Eenheidsvergelijking;

Eenheidsvergelijking against(std::string_view written, std::string_view unit,
                             IndicatorSoort soort = IndicatorSoort::kStand) {
  Indicator indicator;
  indicator.eenheid = unit;
  indicator.eenheid_enkelvoud = "persoon";
  indicator.soort = soort;
  return compare_unit(written, indicator);
}

}  // namespace

TEST_CASE("a unit beside a figure is that of the dictionary, another word, or another measure") {
  for (const char* same :
       {"personen", "Personen", "persoon", "aantal personen", "(personen)", "aantal", "stuks", "pers"})
    CHECK_MESSAGE(against(same, "personen") == kGelijk, same);
  for (const char* other :
       {"x 1.000", "x 1000 personen", "dzd", "duizend", "%", "maanden", "1 000", "mln", "euro"})
    CHECK_MESSAGE(against(other, "personen") == kAndereMaat, other);
  CHECK(against("woningen", "personen") == kAnderWoord);
  CHECK(against("maanden", "weken") == kAndereMaat);
  CHECK(against("wkn", "weken") == kGelijk);
  CHECK(against("in weken", "weken") == kGelijk);
  CHECK(against("weken per traject", "weken") == kGelijk);
  CHECK(against("procent", "%", IndicatorSoort::kPercentage) == kGelijk);
  CHECK(against("aantal", "%", IndicatorSoort::kPercentage) == kAndereMaat);
  CHECK(against("k\u20AC", "euro", IndicatorSoort::kBedrag) == kAndereMaat);
  CHECK(against("\u20AC", "euro", IndicatorSoort::kBedrag) == kGelijk);
  CHECK(against("mln euro", "euro", IndicatorSoort::kBedrag) == kAndereMaat);
  CHECK(against("x 1.000 euro", "1.000 euro", IndicatorSoort::kBedrag) == kGelijk);
  CHECK(against("mln euro", "1.000 euro", IndicatorSoort::kBedrag) == kAndereMaat);
  CHECK(against("per 10.000 inwoners", "per 1.000 inwoners", IndicatorSoort::kVerhouding) == kAndereMaat);
  CHECK(against("%-punt", "%", IndicatorSoort::kVerhouding) == kAndereMaat);
  CHECK(against("per 1.000 inwoners", "per 1.000 inwoners", IndicatorSoort::kVerhouding) == kGelijk);
}

TEST_CASE("units that differ by a factor, or count what is asked in percentages or euros") {
  for (const auto& [theirs, ours] : {std::pair{"per 10 000 inwoners", "per 1.000 inwoners"},
                                     {"per duizend inwoners", "per inwoner"},
                                     {"ha", "km2"},
                                     {"kWh", "MWh"},
                                     {"m3", "liter"},
                                     {"aantal", "%"},
                                     {"aantal", "euro"},
                                     {"procentpunt", "%"}})
    CHECK_MESSAGE(is_other_measure(theirs, ours), theirs);
  for (const auto& [theirs, ours] : {std::pair{"per 1 000 inw.", "per 1.000 inwoners"},
                                     {"per duizend inwoners", "trajecten per 1.000 inwoners"},
                                     {"aantal", "trajecten"},
                                     {"procent", "%"},
                                     {"aantal", "uren"}})
    CHECK_MESSAGE(!is_other_measure(theirs, ours), theirs);
}

TEST_CASE("a remark that says in what its figure counts") {
  CHECK(other_unit_in("bedragen x 1.000", "euro") == "x 1.000");
  CHECK(other_unit_in("In duizenden", "personen") == "In duizenden");
  CHECK(other_unit_in("in maanden", "weken") == "in maanden");
  CHECK(other_unit_in("in duizenden", "1.000 euro").empty());
  CHECK(other_unit_in("in weken", "weken").empty());
  CHECK(other_unit_in("in de week van 1 maart", "weken").empty());
  CHECK(other_unit_in("1.000 woningen meer", "woningen").empty());
  CHECK(other_unit_in("max 15 jaar", "jaren").empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();
