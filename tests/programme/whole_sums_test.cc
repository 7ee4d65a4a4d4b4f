#include "programme/whole_sums.h"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("programme");

namespace voortgang {

TEST_CASE("a sum of money as people type it is not broken over lines") {
  const auto check = [](const std::string& typed, const std::string& whole) {
    CHECK(has_loose_sum(typed) == (typed != whole));
    CHECK(with_whole_sums(typed) == whole);
  };
  check("van € 387.000 en € 160.500.", "van €\u00A0387.000 en €\u00A0160.500.");
  check("ongeveer € 54 miljoen per jaar", "ongeveer €\u00A054\u00A0miljoen per jaar");
  check("€ 5", "€\u00A05");
  // What is whole already, no sum, or no scale, stays as it is.
  check("€\u00A05 en €5", "€\u00A05 en €5");
  check("in € per jaar, of in € ", "in € per jaar, of in € ");
  check("€ 5 mensen", "€\u00A05 mensen");
  check("", "");
}

}  // namespace voortgang

TEST_SUITE_END();
