#include "render/chart/axis.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <string>
#include <vector>

TEST_SUITE_BEGIN("render");

namespace voortgang {
namespace {

using Years = std::vector<int>;

}  // namespace

TEST_CASE("an axis of values has round steps that enclose them") {
  struct Case {
    double least, most;
    std::uint8_t decimals;
    double from, to, step;
  };
  constexpr Case kCases[] = {
      {0, 43, 2, 0, 50, 10},  {3, 97, 2, 0, 100, 25},     {0, 0, 2, 0, 1, 0.25},    {0, 0, 0, 0, 1, 1},
      {-3, 4, 2, -4, 4, 2},   {-90, -10, 2, -100, 0, 20}, {0.2, 0.9, 2, 0, 1, 0.2}, {31, 60, 0, 0, 60, 20},
      {45, 60, 0, 45, 60, 5}, {-60, -45, 0, -60, -45, 5},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.least);
    CAPTURE(c.most);
    const ValueAxis axis = value_axis(c.least, c.most, {.decimals = c.decimals});
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
    const ValueAxis axis = value_axis(a, b, {.decimals = 9});
    const auto ticks = axis.ticks();
    RC_ASSERT(ticks.size() >= 2U && ticks.size() <= 8U);
    RC_ASSERT(axis.least <= a + std::abs(a) * 1e-9 && axis.most >= b - std::abs(b) * 1e-9);
    RC_ASSERT(axis.most > axis.least);
  });
  CHECK(holds);
}

TEST_CASE("a small change stays small: the axis spans a quarter of the largest value") {
  struct Case {
    double least, most;
    std::uint8_t decimals;
    double from, to;
  };
  constexpr Case kCases[] = {
      {700, 760, 0, 600, 850},
      {5, 5, 0, 0, 8},
      {6, 8, 0, 0, 10},
      {88.2, 88.9, 1, 75, 100},
      {-760, -700, 0, -850, -600},
      {0.0031, 0.0032, 4, 0.0026, 0.0036},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.least);
    const ValueAxis axis = value_axis(c.least, c.most, {.decimals = c.decimals});
    CHECK(axis.least == doctest::Approx(c.from));
    CHECK(axis.most == doctest::Approx(c.to));
  }
}

TEST_CASE("an axis stays below what values cannot be above") {
  CHECK(value_axis(97, 99, {.ceiling = 100}).most == 100);
  CHECK(value_axis(97, 99, {}).most > 100);
  CHECK(value_axis(97, 120, {.ceiling = 100}).most >= 120);
}

TEST_CASE("counts get no half steps") {
  CHECK(value_axis(0, 3, {.decimals = 0}).step == 1);
  CHECK(value_axis(0, 3, {.decimals = 1}).step == 1);
  CHECK(value_axis(0, 2, {.decimals = 1}).step == 0.5);
  CHECK(value_axis(0, 2, {.decimals = 0}).step == 1);
  CHECK(value_axis(0, 2, {.decimals = 0}).decimals == 0);
}

TEST_CASE("large steps are written in millions and more, zero without decimals") {
  using Texts = std::vector<std::string>;
  CHECK(axis_labels({0, 1, 0.5, 1}).texts == Texts{"0", "0,5", "1,0"});
  CHECK(axis_labels({-500, 500, 500, 0}).texts == Texts{"\u2212500", "0", "500"});
  const AxisLabels millions = axis_labels({0, 5e6, 2.5e6, 0});
  CHECK(millions.texts == Texts{"0", "2,5", "5,0"});
  CHECK(millions.unit == "miljoen");
  CHECK(axis_labels({0, 2e12, 1e12, 0}).unit == "biljoen");
  CHECK(axis_labels({0, 500000, 250000, 0}).texts.back() == "500.000");
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
