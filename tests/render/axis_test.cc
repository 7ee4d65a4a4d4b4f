#include "render/axis.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <vector>

TEST_SUITE_BEGIN("render");

namespace voortgang {
namespace {

using Years = std::vector<int>;

}  // namespace

TEST_CASE("an axis of values has round steps that enclose them") {
  struct Case {
    double least, most, from, to, step;
  };
  constexpr Case kCases[] = {
      {0, 43, 0, 60, 20}, {3, 97, 0, 100, 25}, {700, 760, 700, 760, 20}, {0, 0, 0, 1, 0.25},
      {5, 5, 2, 8, 2},    {-3, 4, -4, 4, 2},   {-90, -10, -100, 0, 25},  {0.2, 0.9, 0, 1, 0.25},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.least);
    CAPTURE(c.most);
    const ValueAxis axis = value_axis(c.least, c.most, 2);
    CHECK(axis.least == doctest::Approx(c.from));
    CHECK(axis.most == doctest::Approx(c.to));
    CHECK(axis.step == doctest::Approx(c.step));
  }
}

TEST_CASE("whatever the values, there are two to eight ticks and all values lie between them") {
  const bool holds = rc::check([] {
    const double scale = std::pow(10.0, *rc::gen::inRange(-6, 12));
    const double a = *rc::gen::inRange(-1000, 1000) * scale;
    const double b = a + *rc::gen::inRange(0, 1000) * scale;
    const ValueAxis axis = value_axis(a, b, 9);
    const auto ticks = axis.ticks();
    RC_ASSERT(ticks.size() >= 2U && ticks.size() <= 8U);
    RC_ASSERT(axis.least <= a + std::abs(a) * 1e-9 && axis.most >= b - std::abs(b) * 1e-9);
    RC_ASSERT(axis.most > axis.least);
  });
  CHECK(holds);
}

TEST_CASE("counts get no half steps") {
  CHECK(value_axis(6, 8, 0).step == 1);
  CHECK(value_axis(6, 8, 1).step == 0.5);
  CHECK(value_axis(97, 107, 0).step == 5);
  CHECK(value_axis(97, 107, 1).step == 2.5);
  CHECK(value_axis(6, 8, 0).decimals == 0);
}

TEST_CASE("years under an axis come at even steps and not too many") {
  CHECK(year_ticks(2018, 2021, 6) == Years{2018, 2019, 2020, 2021});
  CHECK(year_ticks(2018, 2026, 6) == Years{2018, 2020, 2022, 2024, 2026});
  CHECK(year_ticks(1990, 2026, 6) == Years{1990, 2000, 2010, 2020});
  CHECK(year_ticks(2021, 2021, 6) == Years{2021});
  CHECK(year_ticks(2022, 2021, 6).empty());
}

}  // namespace voortgang

TEST_SUITE_END();
