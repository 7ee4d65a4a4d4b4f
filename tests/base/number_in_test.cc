#include "base/number_in.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("base");

namespace voortgang {

TEST_CASE("a number has the points and commas of its language") {
  CHECK(number_in(Language::kNl, {12'345'678, 2}) == "123.456,78");
  CHECK(number_in(Language::kEn, {12'345'678, 2}) == "123,456.78");
  CHECK(number_in(Language::kEn, {-1'250'000, 0}) == "−1,250,000");
  CHECK(number_in(Language::kEn, {7, 0}) == "7");
}

}  // namespace voortgang

TEST_SUITE_END();
