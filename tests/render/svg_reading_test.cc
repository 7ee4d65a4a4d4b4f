#include "render/chart/svg_reading.h"

#include <doctest/doctest.h>

#include <numbers>
#include <string>

TEST_SUITE_BEGIN("render");

namespace voortgang::svg {

TEST_CASE("a path repeats its command, and behind a move comes a line") {
  PathWords words("m1,2 3-4z");
  CHECK(words.command() == 'm');
  CHECK(words.number() == 1);
  CHECK(words.number() == 2);
  CHECK(words.command() == 'l');
  CHECK(words.number() == 3);
  CHECK(words.number() == -4);
  CHECK(words.command() == 'z');
  CHECK_FALSE(words.command().has_value());
  CHECK(words.is_whole());
}

TEST_CASE("flags need no room between them; what is missing is known") {
  PathWords words("A011.5");
  CHECK(words.command() == 'A');
  CHECK_FALSE(words.flag());
  CHECK(words.flag());
  CHECK(words.number() == 1.5);
  CHECK(words.is_whole());
  words.number();
  CHECK_FALSE(words.is_whole());
  PathWords closed("Z 5");
  CHECK(closed.command() == 'Z');
  CHECK_FALSE(closed.command().has_value());
}

TEST_CASE("an arc has the centre that its two flags say, and a radius that reaches") {
  const Point from{0, 0};
  const Point to{10, 0};
  const Arc small = arc_between(from, to, 5, {.is_clockwise = true});
  CHECK(small.centre.x == doctest::Approx(5));
  CHECK(small.centre.y == doctest::Approx(0));
  CHECK(small.turn == doctest::Approx(std::numbers::pi));
  CHECK(arc_between(from, to, 5, {}).turn == doctest::Approx(-std::numbers::pi));
  CHECK(arc_between(from, to, 1, {.is_clockwise = true}).radius == 5);
  CHECK(arc_between(from, to, 10, {.is_large = true, .is_clockwise = true}).centre.y ==
        doctest::Approx(-8.660254));
  CHECK(arc_between(from, to, 10, {.is_clockwise = true}).centre.y == doctest::Approx(8.660254));
  CHECK(arc_between(from, to, 10, {.is_large = true, .is_clockwise = true}).turn ==
        doctest::Approx(5 * std::numbers::pi / 3));
}

}  // namespace voortgang::svg

TEST_SUITE_END();
