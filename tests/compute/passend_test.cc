#include "compute/secrecy/passend.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {

TEST_CASE("numbers fit all sums that hang together, and where none do, the others are found all the same") {
  // a + b = 15 and b + c = 4: b is at most 4. Of d, two sums say two things. Of e nothing is said.
  const std::vector<Deelsom> sums{
      {.leden = {{0, 1}, {1, 1}}, .som = 15},
      {.leden = {{1, 1}, {2, 1}}, .som = 4},
      {.leden = {{3, 1}}, .som = 2},
      {.leden = {{3, 1}}, .som = 3},
      {.leden = {}, .som = 7},
  };
  const auto numbers = numbers_that_fit_per_samenhang(sums, 5);
  REQUIRE(numbers.size() == 5);
  REQUIRE((numbers[0] && numbers[1] && numbers[2]));
  CHECK(*numbers[0] + *numbers[1] == 15);
  CHECK(*numbers[1] + *numbers[2] == 4);
  CHECK((*numbers[1] >= 0 && *numbers[1] <= 4));
  CHECK_FALSE(numbers[3]);
  CHECK(numbers[4]);
}

}  // namespace voortgang::test

TEST_SUITE_END();
