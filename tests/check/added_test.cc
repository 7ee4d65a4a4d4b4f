// What a sum may be off because its parts were rounded.
#include "check/added.h"

#include <doctest/doctest.h>

#include <vector>

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

double lacks(const std::vector<Decimal>& parts, Decimal whole) {
  Added added;
  for (const Decimal& part : parts) added.add(part);
  return added.lacks_of(whole);
}

}  // namespace

TEST_CASE("exact counts add up exactly") {
  CHECK(lacks({{101, 0}, {150, 0}}, {251, 0}) == 0);
  CHECK(lacks({{101, 0}, {150, 0}}, {252, 0}) == 1);
  CHECK(lacks({{101, 0}, {150, 0}}, {250, 0}) == -1);
}

TEST_CASE("of figures in tens each may be off by five") {
  CHECK(lacks({{110, 0}, {150, 0}, {220, 0}}, {500, 0}) == 0);
  CHECK(lacks({{110, 0}, {150, 0}, {220, 0}}, {510, 0}) == 30);
  CHECK(lacks({{110, 0}, {150, 0}, {100, 0}}, {390, 0}) == 30);  // below forty units nobody rounds so
}

TEST_CASE("four figures or more that all end in 0 or 5 are rounded to fives, when they are whole") {
  CHECK(lacks({{100, 0}, {150, 0}, {145, 0}}, {405, 0}) == 0);
  CHECK(lacks({{100, 0}, {150, 0}, {145, 0}}, {410, 0}) == 15);
  CHECK(lacks({{105, 0}, {150, 0}}, {260, 0}) == 5);
  CHECK(lacks({{101, 0}, {150, 0}, {145, 0}}, {401, 0}) == 5);
  CHECK(lacks({{1000, 1}, {1500, 1}, {1455, 1}}, {4065, 1}) == doctest::Approx(11));
}

TEST_CASE("figures with decimals may each be off by half of the last one") {
  CHECK(lacks({{101, 1}, {151, 1}}, {253, 1}) == 0);
  CHECK(lacks({{101, 1}, {151, 1}}, {254, 1}) == doctest::Approx(0.2));
  CHECK(lacks({{101, 1}, {15, 0}}, {252, 1}) == 0);
}

}  // namespace voortgang::test

TEST_SUITE_END();
