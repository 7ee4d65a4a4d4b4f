#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <string>
#include <vector>

#include "render/chart/svg.h"
#include "render/svg_reader.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

constexpr Frequentie kFrequencies[] = {Frequentie::kJaar, Frequentie::kHalfjaar, Frequentie::kKwartaal,
                                       Frequentie::kMaand, Frequentie::kSchooljaar};

int any(int from, int to) {
  return *rc::gen::inRange(from, to + 1);
}

// Of all sizes and signs, with as many digits as a file may hold.
Decimal any_number(int magnitude, bool negative) {
  std::int64_t units = any(0, 999);
  for (int i = 0; i < magnitude; ++i) units = units * 10 + any(0, 9);
  return {negative && any(0, 1) == 1 ? -units : units, 2};
}

std::vector<Feit> any_series(Frequentie frequentie, int count, int magnitude, bool negative) {
  std::vector<Feit> series;
  std::int32_t at = any(1990, 2020) * periods_per_year(frequentie) + any(0, 11);
  for (int i = 0; i < count; ++i) {
    const Periode periode = periode_at(frequentie, at);
    at += any(0, 9) == 0 ? 2 : 1;
    const bool is_missing = any(0, 6) == 0;
    const Status status = any(0, 4) == 0 ? static_cast<Status>(any(0, 4)) : Status::kDefinitief;
    const Decimal waarde = any_number(magnitude, negative);
    series.push_back(is_missing ? Feit::without_getal(periode, status, Toestand::kOntbreekt)
                                : Feit::with_getal(periode, status, waarde, waarde.value()));
  }
  return series;
}

std::string drawn(Chart chart) {
  std::visit([](auto& is) { is.texts = {"g", "Titel", "Beschrijving."}; }, chart);
  std::string out;
  append_svg(out, chart);
  return out;
}

}  // namespace

TEST_CASE("whatever the figures, a line chart is sound and light") {
  const bool holds = rc::check([] {
    const Frequentie frequentie = kFrequencies[any(0, 4)];
    const int magnitude = any(0, 12);
    const auto series = any_series(frequentie, any(1, 60), magnitude, any(0, 1) == 1);
    LineChart chart{.texts = {},
                    .feiten = series,
                    .decimalen = static_cast<std::uint8_t>(any(0, 2)),
                    .target = {},
                    .plafond = {}};
    if (any(0, 1) == 1) {
      const Periode periode{static_cast<std::int16_t>(any(1995, 2035)), Frequentie::kJaar, 1};
      chart.target = ChartTarget{periode, any_number(magnitude, false).value(), "streefwaarde 12,5"};
    }
    const std::string svg = drawn(chart);
    RC_ASSERT(faults_of(svg) == "");
    RC_ASSERT(svg.size() < 6000U);
  });
  CHECK(holds);
}

TEST_CASE("whatever the plans, budgets are sound") {
  const bool holds = rc::check([] {
    BudgetBars budget;
    for (int i = any(1, 12); i > 0; --i)
      budget.bars.push_back({"2020", any_number(any(0, 9), true).units, any_number(any(0, 9), true).units});
    RC_ASSERT(faults_of(drawn(budget)) == "");
  });
  CHECK(holds);
}

}  // namespace voortgang::test

TEST_SUITE_END();
