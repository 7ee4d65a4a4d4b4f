#include "check/history.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <random>
#include <vector>

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

using Series = std::vector<double>;

int jump_in(const Series& series, Numbers kind = Numbers::kMeasured) {
  const auto jump = find_unit_jump(series, kind);
  return jump ? static_cast<int>(jump->index) : -1;
}

int outlier_in(const Series& series, Numbers kind = Numbers::kMeasured) {
  std::vector<double> work;
  const auto outlier = find_outlier(series, kind, work);
  return outlier ? static_cast<int>(outlier->index) : -1;
}

// Noise around a line, the same in every run.
Series noisy(std::mt19937& random, std::size_t points, double share) {
  std::normal_distribution<double> noise(1, share);
  Series series;
  for (std::size_t i = 0; i < points; ++i) series.push_back((100 + static_cast<double>(i)) * noise(random));
  return series;
}

Series counts(std::mt19937& random, std::size_t points, double mean) {
  std::poisson_distribution<int> chance(mean);
  Series series;
  for (std::size_t i = 0; i < points; ++i) series.push_back(chance(random));
  return series;
}

constexpr int kTrials = 2000;

}  // namespace

TEST_CASE("a figure in another unit is found wherever it stands, and a unit that changes for good") {
  CHECK(jump_in({14, 1350, 13, 12.5}) == 1);
  CHECK(jump_in({1400, 13.5, 13, 12.5}) == 0);
  CHECK(jump_in({14, 13.5, 13, 0.125}) == 3);
  CHECK(jump_in({14, 13.5, 13000, 12500, 12000}) == 2);
  CHECK(jump_in({14, 13.5, 130, 125, 12}) == 2);  // ten times, and back again
}

TEST_CASE("growth, small counts, zeros and other leaps are no change of unit") {
  CHECK(jump_in({1, 2, 4, 8, 16, 32}) == -1);
  CHECK(jump_in({2, 3, 30, 2, 3}, Numbers::kCounted) == -1);          // few people, by chance
  CHECK(jump_in({12, 130, 140, 150, 160}, Numbers::kCounted) == -1);  // a start
  CHECK(jump_in({12, 13, 140, 13, 12}, Numbers::kCounted) == 2);
  CHECK(jump_in({20.0, 20.2, 20.1, 212}, Numbers::kCounted) == 3);  // a zero too many
  CHECK(jump_in({12, 18, 19, 190}, Numbers::kCounted) == -1);
  CHECK(jump_in({0, 0, 100, 100}) == -1);
  CHECK(jump_in({14, 1350, 13}) == -1);
  CHECK(jump_in({14, -1400, 13, 12}) == -1);
  CHECK(jump_in({14, 1350, 13, 60, 14}) == -1);
}

TEST_CASE("an outlier is found at the figure that is off, with what was to be expected") {
  CHECK(outlier_in({16, 15.5, 15, 15.5, 14, 31.5, 13, 12.5}) == 5);
  CHECK(outlier_in({31.5, 15.5, 15, 15.5, 14, 14, 13, 12.5}) == 0);
  CHECK(outlier_in({16, 15.5, 15, 15.5, 14, 14, 13, 31.5}) == 7);
  CHECK(outlier_in({16, 15.5, 15, 15.5, 40, 40.5, 41, 40.5}) == 4);  // and stays
  std::vector<double> work;
  CHECK(find_outlier(Series{16, 15.5, 15, 15.5, 14, 31.5, 13, 12.5}, Numbers::kMeasured, work)->expected ==
        13.5);
}

TEST_CASE("what is usual for a series, or may happen by chance, is no outlier") {
  CHECK(outlier_in({16, 15.5, 15, 15.5, 14, 31.5, 13}) == -1);           // too few
  CHECK(outlier_in({10, 20, 10, 22, 9, 21, 10, 20}) == -1);              // swings
  CHECK(outlier_in({100, 110, 121, 133, 146, 161, 177, 195}) == -1);     // growth
  CHECK(outlier_in({5, 5, 5, 5, 5, 5, 9, 5}, Numbers::kCounted) == -1);  // few people
  CHECK(outlier_in({5, 5, 5, 5, 5, 5, 9, 5}, Numbers::kMeasured) == 6);
  CHECK(outlier_in({0, 0, 0, 0, 0, 0, 0, 0}, Numbers::kCounted) == -1);
  CHECK(outlier_in({84, 84, 84, 84, 84, 84, 60, 84}) == -1);  // less than 40% of the level
}

TEST_CASE("noise is seldom told: the rates that the header promises") {
  std::mt19937 random(20221122);
  int told_8 = 0;
  int told_24 = 0;
  int told_counts = 0;
  for (int i = 0; i < kTrials; ++i) {
    told_8 += outlier_in(noisy(random, 8, 0.2)) >= 0;
    told_24 += outlier_in(noisy(random, 24, 0.2)) >= 0;
    told_counts += outlier_in(counts(random, 12, 1 + i % 40), Numbers::kCounted) >= 0;
    told_counts += jump_in(counts(random, 12, 1 + i % 40), Numbers::kCounted) >= 0;
  }
  CHECK(told_8 < kTrials / 100);
  CHECK(told_24 <= kTrials / 1000);
  CHECK(told_counts <= kTrials / 1000);
}

TEST_CASE("a value three times too large stands out of ordinary noise") {
  std::mt19937 random(7);
  int found = 0;
  for (int i = 0; i < kTrials; ++i) {
    Series series = noisy(random, 16, 0.05);
    series[9] *= 3;
    found += outlier_in(series) == 9;
  }
  CHECK(found > kTrials * 95 / 100);
}

TEST_CASE("the unit that a series is in makes no difference") {
  const bool holds = rc::check([] {
    Series series;
    for (int i = 0; i < 12; ++i) series.push_back(*rc::gen::inRange(1, 1000));
    // Powers of two scale exactly.
    for (const double scale : {0.0625, 4.0, 1024.0}) {
      Series scaled;
      for (const double v : series) scaled.push_back(v * scale);
      RC_ASSERT(jump_in(scaled) == jump_in(series));
      RC_ASSERT(outlier_in(scaled) == outlier_in(series));
    }
  });
  CHECK(holds);
}

TEST_CASE("the middle of an even number of values is the lower one") {
  Series values = {4, 1, 3, 2};
  CHECK(median(values) == 2);
  values = {5};
  CHECK(median(values) == 5);
}

}  // namespace voortgang::test

TEST_SUITE_END();
