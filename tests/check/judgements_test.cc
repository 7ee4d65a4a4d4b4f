// Where figures jump, lie far off or give a secret away: values just within and just outside.
#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "check/history.h"
#include "check/personal.h"
#include "check/prose.h"
#include "check/secrets.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

using Series = std::vector<double>;

bool jumps(const Series& series, Numbers kind = Numbers::kMeasured) {
  return find_unit_jump(series, kind).has_value();
}

double expected_in(const Series& series) {
  std::vector<double> work;
  const auto outlier = find_outlier(series, Numbers::kMeasured, work);
  REQUIRE(outlier);
  return outlier->expected;
}

// How many tokens of a kind the first paragraph has.
std::ptrdiff_t tokens_of(ProseKind kind, std::string_view source) {
  Problems problems;
  const MarkdownText text = parse_markdown({}, source, 0, problems);
  Prose prose;
  prose.read(source, text, text.at(text.root().first_child));
  return std::ranges::count(prose.tokens(), kind, &ProseToken::kind);
}

}  // namespace

TEST_CASE("a jump of unit is ten, a hundred or a thousand times, and hardly more or less") {
  CHECK(jumps({10, 10, 10, 10, 1000, 1000, 1000, 1000}));
  CHECK(jumps({10, 10, 10, 10, 10000, 10000, 10000, 10000}));
  CHECK_FALSE(jumps({10, 10, 10, 10, 100000, 100000, 100000, 100000}));
  CHECK(jumps({10, 10, 10, 10, 1320}));
  CHECK_FALSE(jumps({10, 10, 10, 10, 1340}));
  CHECK(jumps({10, 10, 10, 10, 760}));
  CHECK_FALSE(jumps({10, 10, 10, 10, 740}));
  CHECK(jumps({10, 10, 10, 10, 124}));
  CHECK_FALSE(jumps({10, 10, 10, 10, 126}));
  CHECK(jumps({10, 10, 10, 10, 81}));
  CHECK_FALSE(jumps({10, 10, 10, 10, 79}));
  CHECK(jumps({1000, 1000, 1000, 1000, 7.6}));
  CHECK_FALSE(jumps({1000, 1000, 1000, 1000, 7.4}));
  CHECK(jumps({1000, 1000, 1000, 1000, 13.2}));
  CHECK_FALSE(jumps({1000, 1000, 1000, 1000, 13.4}));
}

TEST_CASE("between other figures that move up to two and a half times, a jump is seen") {
  CHECK(jumps({10, 25, 10, 1000}));
  CHECK_FALSE(jumps({10, 26, 10, 1000}));
  CHECK(jumps({10, 10, 1000}));
  CHECK(jumps({12, 12000}, Numbers::kCounted));
  CHECK_FALSE(jumps({10, 10, 100}));                // too few for ten times
  CHECK_FALSE(jumps({9, 900}, Numbers::kCounted));  // a count that begins small
}

TEST_CASE("of a few figures one that is many times all the others leaps") {
  const auto leaps = [](const Series& series, Numbers kind = Numbers::kMeasured) {
    return find_leap(series, kind).has_value();
  };
  CHECK(leaps({1200000, 1.3}));
  CHECK(leaps({12345678, 12}, Numbers::kCounted));
  CHECK_FALSE(leaps({12, 140}, Numbers::kCounted));
  CHECK_FALSE(leaps({9, 90000}, Numbers::kCounted));  // a count that begins small
  CHECK(leaps({120, 9999, 121}, Numbers::kCounted));
  CHECK_FALSE(leaps({120, 1100, 121}, Numbers::kCounted));
  CHECK_FALSE(leaps({10, 100, 5000}));  // the others are not alike
  CHECK_FALSE(leaps({0, 5000}));
}

TEST_CASE("ten times is believed at the end of a calm series, or in a long one") {
  CHECK(jumps({10, 15, 12, 120}));
  CHECK_FALSE(jumps({10, 15.1, 12, 120}));
  CHECK_FALSE(jumps({10, 10, 10, 100, 100, 100, 100}));
  CHECK(jumps({10, 10, 10, 10, 100, 100, 100, 100}));
  CHECK(jumps({10, 10, 10, 100}, Numbers::kCounted));
  CHECK_FALSE(jumps({9, 9, 9, 90}, Numbers::kCounted));
  CHECK_FALSE(jumps({10, 10, 10, 10, 100, 100, 100, 100}, Numbers::kCounted));
  CHECK(jumps({10, 10, 100, 10}, Numbers::kCounted));
  CHECK_FALSE(jumps({9, 9, 90, 9}, Numbers::kCounted));
  CHECK(jumps({8, 10, 100, 10}, Numbers::kCounted));  // the two beside the jump count
  CHECK(jumps({9, 9, 90, 9}));
  CHECK(jumps({9, 9, 900, 9}, Numbers::kCounted));
  CHECK_FALSE(jumps({9, 9, 900, 90}));  // there and not back
}

TEST_CASE("of an outlier it is told what was to be expected there") {
  CHECK(expected_in({10, 10, 10, 10, 90, 20, 20, 20}) == 15);  // between its neighbours
  CHECK(expected_in({90, 10, 11, 12, 13, 14, 15, 16}) == 9);   // the first: back from the second
  CHECK(expected_in({10, 11, 12, 13, 14, 15, 16, 90}) == 17);  // the last: on from the one before
  CHECK(expected_in({10, 11, 12, 13, 90, 91, 92, 93}) == 14);  // and stays
  CHECK(expected_in({20, 20, 20, 20, 90, 10, 10, 10}) == 15);  // where the way back is the larger change
  CHECK(expected_in({10, 12, 95, 14, 15, 16, 17, 18}) == 13);
}

TEST_CASE("an outlier is more than two fifths of the level of its series away") {
  std::vector<double> work;
  const Series flat = {100, 100, 100, 100, 100, 100, 100};
  const auto told = [&](double last) {
    Series series = flat;
    series.push_back(last);
    return find_outlier(series, Numbers::kMeasured, work).has_value();
  };
  CHECK(told(143));
  CHECK_FALSE(told(141));
  CHECK(told(61));
  CHECK(told(57));
  CHECK_FALSE(told(63));
}

TEST_CASE("a series that moves much must be left further to have an outlier") {
  std::vector<double> work;
  const auto told = [&](double last) {
    return find_outlier(Series{110, 100, 110, 100, 100, 90, 100, last}, Numbers::kMeasured, work).has_value();
  };
  CHECK(told(257));
  CHECK_FALSE(told(255));
}

TEST_CASE("what grows every year is off where it falls, more than where it leaps") {
  CHECK(expected_in({10, 30, 50, 70, 140, 160, 100, 120}) == 180);
}

TEST_CASE("figures below zero have outliers as well") {
  CHECK(expected_in({-100, -100, -100, -100, -100, -100, -100, -40}) == -100);
  CHECK(expected_in({-100, -100, -100, -100, -100, -100, -100, -160}) == -100);
}

TEST_CASE("a mark between a point and a small letter does not make it the end of a sentence") {
  const auto sentences = [](std::string_view source) { return tokens_of(ProseKind::kStop, source); };
  CHECK(sentences("Bijv. \u2013 dit.") == 1);
  CHECK(sentences("Bijv. \u2018dit\u2019.") == 1);
  CHECK(sentences("Klaar. \u2013 Dit.") == 2);
  CHECK(sentences("Klaar. \u2018Dit\u2019.") == 2);
  CHECK(sentences("Klaar. \u00E9\u00E9n.") == 2);
}

TEST_CASE("hard spaces and dashes stand between words") {
  const auto words = [](std::string_view source) { return tokens_of(ProseKind::kWord, source); };
  CHECK(words("een\u00A0twee") == 2);
  CHECK(words("een\u00B7twee") == 2);
  CHECK(words("een\u2013twee") == 2);
  CHECK(words("\u00E9\u00E9n") == 1);
}

TEST_CASE("an address begins where its text begins, whatever stands before that in the file") {
  const std::string_view line = "voor p.jansen@dorp.nl";
  const auto found = personal_mail(line.substr(line.find("jansen")));
  REQUIRE(found);
  CHECK(found->begin == 0);
}

TEST_CASE("a remark gives a figure away by what stands around it") {
  CHECK_FALSE(gives_number("minder dan 10 personen", "personen"));
  CHECK_FALSE(gives_number("zie bijlage 4", "personen"));
  CHECK_FALSE(gives_number("4 aanbieders", "woningen"));
  CHECK_FALSE(gives_number("in 2019 personen", "personen"));
  CHECK_FALSE(gives_number("B4 personen", "personen"));
  CHECK_FALSE(gives_number("4-5 personen", "personen"));
  CHECK(gives_number("sinds 2019: 7", "personen") == false);
  CHECK_FALSE(gives_number("er waren 1998", "personen"));
  CHECK_FALSE(gives_number("er waren 2018", "personen"));
  CHECK(gives_number("3012 personen", "personen"));
  CHECK(gives_number("10 personen", "personen"));
  CHECK(gives_number("zie 5, het zijn er 4", "personen"));
  CHECK(gives_number("er waren 4.", "woningen"));
}

}  // namespace voortgang::test

TEST_SUITE_END();
