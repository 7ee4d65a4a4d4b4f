#include "compute/progress.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "facts/streefpad.h"
#include "programme/codes.h"

TEST_SUITE_BEGIN("compute");  // and the way to a target, facts/streefpad.h

namespace voortgang {
namespace {

struct Point {
  std::string_view periode;
  double getal;
  Status status = Status::kDefinitief;
};

std::vector<Feit> series(const std::vector<Point>& points) {
  std::vector<Feit> out;
  for (const Point& p : points)
    out.push_back(Feit::with_getal(*parse_periode(p.periode), p.status, {}, p.getal));
  return out;
}

ProgressRule with_target(double target, std::string_view when = "2030",
                         Richting richting = Richting::kHogerIsBeter, Methode methode = Methode::kCagr) {
  return {.methode = methode,
          .richting = richting,
          .basisperiode = {},
          .streefperiode = parse_periode(when),
          .streefwaarde = target,
          .grens = {}};
}

ProgressRule without_target(Richting richting = Richting::kHogerIsBeter) {
  return {.methode = Methode::kCagr,
          .richting = richting,
          .basisperiode = {},
          .streefperiode = {},
          .streefwaarde = {},
          .grens = {}};
}

std::string verdict(const Voortgang& v) {
  return std::string(id_of(v.oordeel));
}

// 100 in 2015, and after five years of that growth.
std::vector<Feit> grown(double yearly) {
  return series({{"2015", 100}, {"2020", 100 * std::pow(1 + yearly, 5)}});
}

const double kTarget = 100 * std::pow(1.1, 15);  // asks 10% a year from 2015 to 2030

}  // namespace

TEST_CASE("at the border itself the formula of the better side counts") {
  CHECK(score_with_target(0.6) == doctest::Approx(7.1429 * 0.6 - 4.2857).epsilon(1e-9));
}

TEST_CASE("with a target: growth so far against growth needed, at the cuts") {
  struct Case {
    double yearly;
    double R;
    const char* verdict;
    double score;
  };
  // R = yearly / 0.1. Scores by the formulas: 7.1429·R − 4.2857, at most 5; below 0.6: 4.1667·R − 2.5, at
  // least −5.
  constexpr Case kCases[] = {
      {0.0951, 0.951, "op-koers", 2.5071979},
      {0.0949, 0.949, "versnelling-nodig", 2.4929121},
      {0.0601, 0.601, "versnelling-nodig", 0.0071829},
      {0.0599, 0.599, "beperkt", -0.0041467},
      {0.0001, 0.001, "beperkt", -2.4958333},
      {-0.0001, -0.001, "verslechtering", -2.5041667},
      {-0.2, -2, "verslechtering", -5},
      {0.2, 2, "op-koers", 5},
      {0.05, 0.5, "beperkt", -0.41665},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.yearly);
    const Voortgang v = measure_progress(grown(c.yearly), with_target(kTarget));
    CHECK(verdict(v) == c.verdict);
    REQUIRE(v.R);
    CHECK(*v.R == doctest::Approx(c.R).epsilon(1e-9));
    CHECK(*v.score == doctest::Approx(c.score).epsilon(1e-6));
    CHECK_FALSE(v.p);
    CHECK_FALSE(v.C);
    CHECK(v.punten == 2);
    CHECK(*v.basiswaarde == 100);
  }
}

TEST_CASE("exactly at a cut the better verdict counts") {
  CHECK(verdict_with_target(0.95) == Oordeel::kOpKoers);
  CHECK(verdict_with_target(0.60) == Oordeel::kVersnellingNodig);
  CHECK(verdict_with_target(0) == Oordeel::kBeperkt);
  CHECK(verdict_without_target(0.015, 1) == Oordeel::kOpKoers);
  CHECK(verdict_without_target(0.005, 1) == Oordeel::kVersnellingNodig);
  CHECK(verdict_without_target(0, 1) == Oordeel::kBeperkt);
  CHECK(verdict_from_score(2.5) == Oordeel::kOpKoers);
  CHECK(verdict_from_score(0) == Oordeel::kVersnellingNodig);
  CHECK(verdict_from_score(-2.5) == Oordeel::kBeperkt);
  CHECK(verdict_from_score(-2.5001) == Oordeel::kVerslechtering);
}

TEST_CASE("without a target: growth a year, at the cuts") {
  struct Case {
    double yearly;
    const char* verdict;
    double score;
  };
  constexpr Case kCases[] = {{0.0151, "op-koers", 2.55},
                             {0.0149, "versnelling-nodig", 2.475},
                             {0.0051, "versnelling-nodig", 0.025},
                             {0.0049, "beperkt", -0.05},
                             {0.03, "op-koers", 5},
                             {-0.0001, "verslechtering", -2.5125},
                             {-0.03, "verslechtering", -5}};
  for (const Case& c : kCases) {
    CAPTURE(c.yearly);
    const Voortgang v = measure_progress(grown(c.yearly), without_target());
    CHECK(verdict(v) == c.verdict);
    CHECK(*v.p == doctest::Approx(c.yearly).epsilon(1e-9));
    CHECK(*v.C == 1);
    CHECK(*v.score == doctest::Approx(c.score).epsilon(1e-6));
    CHECK_FALSE(v.R);
  }
}

TEST_CASE("a target that is met decides before everything else") {
  CHECK(verdict(measure_progress(series({{"2015", 100}, {"2020", 150}}), with_target(150))) ==
        "doel-bereikt");
  CHECK(verdict(measure_progress(series({{"2015", 10}, {"2020", 4}}),
                                 with_target(5, "2030", Richting::kLagerIsBeter))) == "doel-bereikt");
  CHECK(*measure_progress(series({{"2015", 100}, {"2020", 150}}), with_target(150)).score == 5);
  CHECK(verdict(measure_progress(series({{"2020", 150}}), with_target(150))) == "doel-bereikt");
  CHECK(verdict(measure_progress(series({{"2015", 100}, {"2020", 150, Status::kTrendbreuk}}),
                                 with_target(150))) == "doel-bereikt");
}

TEST_CASE("lower is better, halves of years, and a base that comes later than asked") {
  // 40 weeks at 2018-H1, 20 at 2021-H2 (3.5 years), 10 wanted at 2026-H2 (8.5 years).
  const auto weeks = series({{"2018-H1", 40}, {"2021-H2", 20}});
  const Voortgang v = measure_progress(weeks, with_target(10, "2026-H2", Richting::kLagerIsBeter));
  const double observed = std::pow(0.5, 1 / 3.5) - 1;
  const double required = std::pow(0.25, 1 / 8.5) - 1;
  CHECK(*v.R == doctest::Approx(observed / required).epsilon(1e-12));
  CHECK(verdict(v) == "op-koers");

  ProgressRule rule = without_target();
  rule.basisperiode = parse_periode("2016");
  const Voortgang later = measure_progress(series({{"2015", 1}, {"2017", 100}, {"2020", 110}}), rule);
  CHECK(code(*later.basisperiode) == "2017");
  CHECK(later.punten == 2);
  CHECK(*later.p == doctest::Approx(std::pow(1.1, 1 / 3.0) - 1).epsilon(1e-12));
}

TEST_CASE("the straight line: change so far against the line to the target") {
  const auto line = [](double latest) {
    return measure_progress(series({{"2016", 20}, {"2021", latest}}),
                            with_target(40, "2026", Richting::kHogerIsBeter, Methode::kLineair));
  };
  CHECK(*line(30).R == doctest::Approx(1));
  CHECK(*line(25).R == doctest::Approx(0.5));
  CHECK(*line(15).R == doctest::Approx(-0.5));
  CHECK(verdict(line(26)) == "versnelling-nodig");
  const auto to_zero = measure_progress(series({{"2016", 4}, {"2021", 2}}),
                                        with_target(0, "2026", Richting::kLagerIsBeter, Methode::kLineair));
  CHECK(*to_zero.R == doctest::Approx(1));
  CHECK_FALSE(to_zero.nul_vervangen);
}

TEST_CASE("each case that cannot be judged says why") {
  const auto reason = [](const std::vector<Point>& points, const ProgressRule& rule) {
    const Voortgang v = measure_progress(series(points), rule);
    CHECK(verdict(v) == "niet-te-bepalen");
    CHECK_FALSE(v.R);
    CHECK_FALSE(v.p);
    CHECK_FALSE(v.score);
    return v.reden;
  };
  CHECK(reason({}, with_target(5)) == Reden::kTeWeinigPunten);
  CHECK(reason({{"2020", 1}}, with_target(5)) == Reden::kTeWeinigPunten);
  CHECK(reason({{"2020", 1}}, without_target()) == Reden::kTeWeinigPunten);
  CHECK(reason({{"2015", -5}, {"2020", 5}}, without_target()) == Reden::kTekenVerschilt);
  CHECK(reason({{"2015", -5}, {"2020", -4}}, with_target(5)) == Reden::kTekenVerschilt);
  CHECK(reason({{"2015", 5}, {"2020", 4}}, with_target(5)) == Reden::kBasisIsStreef);
  CHECK(reason({{"2015", 1}, {"2018", 2, Status::kTrendbreuk}, {"2020", 3}}, with_target(5)) ==
        Reden::kTrendbreuk);
  CHECK(reason({{"2015", 1}, {"2020", 3}}, with_target(5, "2015")) == Reden::kStreefVoorBasis);
  CHECK(reason({{"2015", 1}, {"2020", 3}}, without_target(Richting::kNeutraal)) == Reden::kGeenRichting);
  ProgressRule line = without_target();
  line.methode = Methode::kLineair;
  CHECK(reason({{"2015", 1}, {"2020", 3}}, line) == Reden::kGeenStreefwaarde);
}

TEST_CASE("a break before the base, or at it, spoils nothing") {
  ProgressRule rule = without_target();
  rule.basisperiode = parse_periode("2016");
  CHECK(verdict(measure_progress(series({{"2015", 1}, {"2016", 100, Status::kTrendbreuk}, {"2020", 110}}),
                                 rule)) == "op-koers");
}

TEST_CASE("zero as base or target counts as a thousandth, and the outcome says so") {
  const Voortgang base = measure_progress(series({{"2015", 0}, {"2020", 1}}), with_target(2));
  CHECK(base.nul_vervangen);
  CHECK(*base.basiswaarde == 0);
  CHECK(*base.R ==
        doctest::Approx((std::pow(1000, 0.2) - 1) / (std::pow(2000, 1 / 15.0) - 1)).epsilon(1e-12));
  const Voortgang target =
      measure_progress(series({{"2015", 10}, {"2020", 5}}), with_target(0, "2030", Richting::kLagerIsBeter));
  CHECK(target.nul_vervangen);
  CHECK(*target.R ==
        doctest::Approx((std::pow(0.5, 0.2) - 1) / (std::pow(0.0001, 1 / 15.0) - 1)).epsilon(1e-12));
  // Only the base is replaced: by this method a count that stays zero has lost its thousandth. The straight
  // line is the method for such counts.
  const Voortgang same = measure_progress(series({{"2015", 0}, {"2020", 0}}), without_target());
  CHECK(*same.p == -1);
  CHECK(same.nul_vervangen);
  ProgressRule line = with_target(2);
  line.methode = Methode::kLineair;
  CHECK(*measure_progress(series({{"2015", 0}, {"2020", 0}}), line).R == 0);
}

TEST_CASE("a target of a year is for its end, also where the kind of period is left open") {
  Indicator indicator;
  indicator.streefwaarden = {
      {.gebied = {}, .periode = *parse_periode("2026"), .waarde = {10, 0}, .span = {}}};
  CHECK(*rule_for(indicator, kRegio, parse_periode("2021-H2")).streefperiode == *parse_periode("2026-H2"));
  CHECK(*rule_for(indicator, kRegio, parse_periode("2021")).streefperiode == *parse_periode("2026"));
  CHECK(*rule_for(indicator, kRegio, {}).streefperiode == *parse_periode("2026"));
  indicator.frequentie = Frequentie::kKwartaal;
  CHECK(*rule_for(indicator, kRegio, {}).streefperiode == *parse_periode("2026-K4"));
}

TEST_CASE("without a method nothing is judged, and the target stays") {
  ProgressRule rule = with_target(2);
  rule.methode = Methode::kGeen;
  const Voortgang v = measure_progress(series({{"2015", 0}, {"2020", 1}}), rule);
  CHECK(v.oordeel == Oordeel::kGeenOordeel);
  CHECK(v.streefwaarde == 2);
  CHECK(v.streefperiode == rule.streefperiode);
}

TEST_CASE("negative values: nearer to zero is higher") {
  const Voortgang v = measure_progress(series({{"2015", -10}, {"2020", -8}}), without_target());
  CHECK(*v.p == doctest::Approx(-(std::pow(0.8, 0.2) - 1)).epsilon(1e-12));
  CHECK(verdict(v) == "op-koers");
  CHECK(verdict(measure_progress(series({{"2015", -10}, {"2020", -8}}),
                                 without_target(Richting::kLagerIsBeter))) == "verslechtering");
}

TEST_CASE("near a natural limit less growth is asked") {
  CHECK(limit_factor(200, 100) == 1);
  CHECK(limit_factor(250, 100) == 1);
  CHECK(limit_factor(100, 100) == 0);
  CHECK(limit_factor(50, 100) == doctest::Approx(1 - std::pow(0.5, 4.44)).epsilon(1e-12));
  CHECK(limit_factor(150, 100) == doctest::Approx(1 - std::pow(0.5, 4.44)).epsilon(1e-12));
  CHECK(limit_factor(-50, 100) == limit_factor(50, 100));

  ProgressRule rule = without_target();
  rule.grens = 100;
  const Voortgang near = measure_progress(series({{"2015", 95}, {"2020", 96}}), rule);
  CHECK(*near.C == doctest::Approx(1 - std::pow(0.95, 4.44)).epsilon(1e-12));
  const double p = std::pow(96 / 95.0, 0.2) - 1;
  CHECK(verdict(near) == verdict({.oordeel = verdict_without_target(p, *near.C)}));
  const Voortgang at_limit = measure_progress(series({{"2015", 100}, {"2020", 100}}), rule);
  CHECK(verdict(at_limit) == "op-koers");
  CHECK(*at_limit.score == 5);
  const Voortgang fallen = measure_progress(series({{"2015", 100}, {"2020", 99}}), rule);
  CHECK(verdict(fallen) == "verslechtering");
  // A limit means nothing where there is a target.
  ProgressRule both = with_target(kTarget);
  both.grens = 100;
  CHECK_FALSE(measure_progress(grown(0.05), both).C);
}

TEST_CASE("of several targets the first that is not past counts, that of the area before that of all") {
  Indicator indicator;
  indicator.methode = Methode::kCagr;
  const auto add = [&](std::optional<GebiedIndex> gebied, std::string_view when, std::int64_t value) {
    indicator.streefwaarden.push_back({gebied, *parse_periode(when), {value, 0}, {}});
  };
  add({}, "2022", 1);
  add({}, "2026", 2);
  add(GebiedIndex{3}, "2026", 3);
  const auto target = [&](GebiedIndex gebied, std::string_view latest) {
    return *rule_for(indicator, gebied, parse_periode(latest)).streefwaarde;
  };
  CHECK(target(1, "2021") == 1);
  CHECK(target(1, "2023") == 2);
  CHECK(target(1, "2030") == 2);
  CHECK(target(3, "2021") == 3);
}

TEST_CASE("a year as the moment of a target is the end of that year") {
  Indicator indicator;
  indicator.methode = Methode::kCagr;
  indicator.streefwaarden.push_back({{}, *parse_periode("2021"), {1, 0}, {}});
  indicator.streefwaarden.push_back({{}, *parse_periode("2026"), {2, 0}, {}});
  const auto moment = [&](Frequentie frequentie, std::string_view latest) {
    indicator.frequentie = frequentie;
    return code(*rule_for(indicator, 1, parse_periode(latest)).streefperiode);
  };
  CHECK(moment(Frequentie::kHalfjaar, "2021-H1") == "2021-H2");
  CHECK(moment(Frequentie::kHalfjaar, "2021-H2") == "2021-H2");
  CHECK(moment(Frequentie::kHalfjaar, "2022-H1") == "2026-H2");
  CHECK(moment(Frequentie::kMaand, "2022-01") == "2026-12");
  CHECK(moment(Frequentie::kJaar, "2022") == "2026");
  CHECK(moment(Frequentie::kSchooljaar, "2022/23") == "2026");
}

TEST_CASE("no method, no verdict") {
  ProgressRule rule = with_target(5);
  rule.methode = Methode::kGeen;
  CHECK(verdict(measure_progress(series({{"2015", 1}, {"2020", 3}}), rule)) == "geen-oordeel");
}

TEST_CASE("the unit does not matter: all values times the same leaves R, p and the verdict alone") {
  const bool holds = rc::check([] {
    const double base = *rc::gen::inRange(1, 1000);
    const double latest = *rc::gen::inRange(1, 1000);
    const double target = base + *rc::gen::inRange(1, 500);
    const double factor = std::pow(10.0, *rc::gen::inRange(-3, 4));
    const auto at = [&](double k) {
      return measure_progress(series({{"2015", base * k}, {"2020", latest * k}}), with_target(target * k));
    };
    const Voortgang one = at(1);
    const Voortgang other = at(factor);
    RC_ASSERT(one.oordeel == other.oordeel);
    if (one.R) RC_ASSERT(std::abs(*one.R - *other.R) <= 1e-9 * std::max(1.0, std::abs(*one.R)));
  });
  CHECK(holds);
}

TEST_CASE("turning the direction round turns the sign of p round") {
  const bool holds = rc::check([] {
    const double base = *rc::gen::inRange(1, 1000);
    const double latest = *rc::gen::inRange(1, 1000);
    const auto values = series({{"2015", base}, {"2020", latest}});
    RC_ASSERT(*measure_progress(values, without_target()).p ==
              -*measure_progress(values, without_target(Richting::kLagerIsBeter)).p);
  });
  CHECK(holds);
}

TEST_CASE("a better latest value never makes the score worse, and no score leaves its bounds") {
  const bool holds = rc::check([] {
    const double base = *rc::gen::inRange(1, 1000);
    const double worse = *rc::gen::inRange(1, 2000);
    const double better = worse + *rc::gen::inRange(0, 100);
    for (const ProgressRule& rule : {without_target(), with_target(base * 1.5)}) {
      const Voortgang a = measure_progress(series({{"2015", base}, {"2020", worse}}), rule);
      const Voortgang b = measure_progress(series({{"2015", base}, {"2020", better}}), rule);
      RC_ASSERT(a.score && b.score);
      RC_ASSERT(*a.score <= *b.score + 1e-3);  // the published constants leave a step of 0.0002 at R = 0.6
      RC_ASSERT(*a.score >= -5 && *b.score <= 5);
      RC_ASSERT(static_cast<int>(b.oordeel) <= static_cast<int>(a.oordeel));
    }
  });
  CHECK(holds);
}

TEST_CASE("figures of the same moment say nothing of a course") {
  const auto found = measure_progress(series({{"2021", 10}, {"2021-H1", 20}}), with_target(30));
  CHECK(found.oordeel == Oordeel::kNietTeBepalen);
  CHECK(found.reden == Reden::kGeenTijd);
  CHECK_FALSE(found.R);
  const auto half = measure_progress(series({{"2021", 10}, {"2021-H2", 20}}), with_target(30));
  CHECK(half.R);
}

TEST_CASE("a break only matters between base and latest figure") {
  const auto reden = [](const std::vector<Point>& points, std::string_view without = {}) {
    std::vector<Feit> figures = series(points);
    if (!without.empty()) {
      figures.push_back(
          Feit::without_getal(*parse_periode(without), Status::kTrendbreuk, Toestand::kOntbreekt));
      std::ranges::sort(figures, {}, &Feit::periode);
    }
    return measure_progress(figures, with_target(30)).reden;
  };
  CHECK(reden({{"2019", 10}, {"2020", 11, Status::kTrendbreuk}, {"2021", 12}}) == Reden::kTrendbreuk);
  CHECK(reden({{"2019", 10, Status::kTrendbreuk}, {"2020", 11}, {"2021", 12}}) == Reden::kGeen);
  CHECK(reden({{"2019", 10}, {"2021", 12}}, "2022") == Reden::kGeen);  // behind
  CHECK(reden({{"2019", 10}, {"2021", 12}}, "2018") == Reden::kGeen);  // before
  CHECK(reden({{"2019", 10}, {"2021", 12}}, "2020") == Reden::kTrendbreuk);
}

TEST_CASE("who is on the way to the target goes exactly as fast as is needed") {
  struct Way {
    Methode methode;
    Richting richting;
    double base, target;
  };
  for (const Way& way : {Way{Methode::kCagr, Richting::kHogerIsBeter, 10, 40},
                         Way{Methode::kCagr, Richting::kLagerIsBeter, 40, 10},
                         Way{Methode::kCagr, Richting::kLagerIsBeter, 40, 0},
                         Way{Methode::kCagr, Richting::kHogerIsBeter, 0, 12},
                         Way{Methode::kCagr, Richting::kHogerIsBeter, -40, -10},
                         Way{Methode::kLineair, Richting::kLagerIsBeter, 40, -10}}) {
    CAPTURE(way.base);
    CAPTURE(way.target);
    const ProgressRule rule = with_target(way.target, "2030", way.richting, way.methode);
    const auto judged = [&](double value) {
      return measure_progress(series({{"2020", way.base}, {"2025", value}}), rule);
    };
    const auto pad = streefpad_of(judged(way.base), way.richting);
    REQUIRE(pad);
    CHECK(pad->from == 2020);
    CHECK(pad->to == 2030);
    CHECK(*judged(pad->at(2025)).R == doctest::Approx(1));
    CHECK(pad->at(2020) == doctest::Approx(way.base).epsilon(0.01));
    CHECK(pad->at(2030) == doctest::Approx(way.target).epsilon(0.01));
  }
}

TEST_CASE(
    "there is no way to a target that is met at the base, that is past it or that is judged otherwise") {
  const auto way = [](double base, const ProgressRule& rule) {
    return streefpad_of(measure_progress(series({{"2020", base}, {"2021", base}}), rule), rule.richting);
  };
  CHECK(way(10, with_target(40)));
  CHECK_FALSE(way(50, with_target(40)));
  CHECK_FALSE(way(40, with_target(40)));
  CHECK_FALSE(way(-10, with_target(40)));
  CHECK_FALSE(way(0.0004, with_target(0, "2030", Richting::kLagerIsBeter)));
  CHECK(way(-10, with_target(40, "2030", Richting::kHogerIsBeter, Methode::kLineair)));
  CHECK_FALSE(way(10, with_target(40, "2020")));
  CHECK_FALSE(way(10, with_target(40, "2030", Richting::kNeutraal)));
  CHECK_FALSE(way(10, with_target(40, "2030", Richting::kHogerIsBeter, Methode::kGeen)));
  CHECK_FALSE(way(10, without_target()));
}

}  // namespace voortgang

TEST_SUITE_END();
