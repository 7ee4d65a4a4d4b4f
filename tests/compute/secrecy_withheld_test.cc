// The figures that are not to be shown.
#include <doctest/doctest.h>

#include <vector>

#include "compute/secrecy/geheim.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {

TEST_CASE("what is withheld is so once, and nothing else is") {
  const std::vector<Waarneming> figures(3);
  RuweReeksen ruw;
  ruw.reeksen.resize(2);
  ruw.reeksen[1].waarnemingen = figures;
  Geheim geheim;
  CHECK_FALSE(geheim.is_withheld(Figuur{1, 2}));
  CHECK(geheim.withhold(ruw, {1, 2}));
  CHECK_FALSE(geheim.withhold(ruw, {1, 2}));
  CHECK(geheim.withhold(ruw, {1, 0}));
  CHECK(geheim.is_withheld(Figuur{1, 2}));
  CHECK_FALSE(geheim.is_withheld(Figuur{1, 1}));
  CHECK_FALSE(geheim.is_withheld(Figuur{0, 0}));
  CHECK(geheim.figuren() == std::vector<Figuur>{{1, 2}, {1, 0}});
}

}  // namespace voortgang::test

TEST_SUITE_END();
