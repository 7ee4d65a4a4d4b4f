#include "compute/progress.h"

#include <algorithm>
#include <cmath>

#include "facts/streefpad.h"

namespace voortgang {
namespace {

// Of the method (progress.h): how steeply less is asked of a value near its natural limit.
constexpr double kLimitExponent = 4.44;

struct Direction {
  double d;  // +1 higher is better, -1 lower is better
};

std::optional<Direction> direction_of(Richting richting) {
  switch (richting) {
    case Richting::kHogerIsBeter:
      return Direction{1};
    case Richting::kLagerIsBeter:
      return Direction{-1};
    case Richting::kNeutraal:
      return std::nullopt;
  }
  return std::nullopt;
}

// Growth a year that leads from one value to the other. The two must have the same sign.
double yearly_growth(double from, double to, double over_years) {
  return std::pow(to / from, 1 / over_years) - 1;
}

const Feit* base_of(std::span<const Feit> series, const ProgressRule& rule) {
  for (const Feit& feit : series) {
    if (feit.is_getal() && (!rule.basisperiode || years(feit.periode) >= years(*rule.basisperiode)))
      return &feit;
  }
  return nullptr;
}

// One series against its rule. A target that is met is met whatever else is wrong; only then it is asked what
// stands in the way of a verdict.
class Measurement {
 public:
  Measurement(std::span<const Feit> series, const ProgressRule& rule) : series_(series), rule_(rule) {
    out_.methode = rule.methode;
    out_.streefperiode = rule.streefperiode;
    out_.streefwaarde = rule.streefwaarde;
    if (!rule.streefwaarde) out_.grens = rule.grens;
  }

  Voortgang take() {
    const Feit* base = base_of(series_, rule_);
    const Feit* latest = latest_known(series_);
    if (latest != nullptr && latest->is_verborgen()) return undecided(Reden::kTeKlein);
    if (base != nullptr && latest != nullptr && latest->periode >= base->periode) describe(*base, *latest);
    const auto direction = direction_of(rule_.richting);
    if (!direction) return undecided(Reden::kGeenRichting);
    if (out_.waarde && out_.streefwaarde && is_met(*out_.waarde, *out_.streefwaarde, rule_.richting)) {
      out_.oordeel = Oordeel::kDoelBereikt;
      out_.score = 5;
      add_components(*direction);
      return out_;
    }
    if (const Reden reden = obstacle(); reden != Reden::kGeen) return undecided(reden);
    add_components(*direction);
    judge();
    return out_;
  }

 private:
  void describe(const Feit& base, const Feit& latest) {
    out_.basisperiode = base.periode;
    out_.basiswaarde = base.getal();
    out_.periode = latest.periode;
    out_.waarde = latest.getal();
    out_.punten = static_cast<int>(std::ranges::count_if(
        series_, [&](const Feit& feit) { return feit.is_getal() && feit.periode >= base.periode; }));
    years_so_far_ = years(latest.periode) - years(base.periode);
    has_break_ = has_break(series_, base.periode, latest.periode);
    y0_ = base.getal() == 0 ? kZeroStandsFor : base.getal();
    if (rule_.streefwaarde) target_ = *rule_.streefwaarde == 0 ? kZeroStandsFor : *rule_.streefwaarde;
    if (rule_.streefperiode) years_to_target_ = years(*rule_.streefperiode) - years(base.periode);
    out_.nul_vervangen = rule_.methode == Methode::kCagr && (base.getal() == 0 || rule_.streefwaarde == 0.0);
  }

  Voortgang undecided(Reden reden) {
    out_.oordeel = Oordeel::kNietTeBepalen;
    out_.reden = reden;
    return out_;
  }

  // What stands in the way of a verdict.
  Reden obstacle() const {
    if (rule_.methode == Methode::kLineair && !rule_.streefwaarde) return Reden::kGeenStreefwaarde;
    if (out_.punten < 2) return Reden::kTeWeinigPunten;
    if (years_so_far_ <= 0) return Reden::kGeenTijd;
    if (has_break_) return Reden::kTrendbreuk;
    if (!rule_.streefwaarde) return signs_differ(*out_.waarde) ? Reden::kTekenVerschilt : Reden::kGeen;
    if (years_to_target_ <= 0) return Reden::kStreefVoorBasis;
    if (*out_.basiswaarde == *rule_.streefwaarde) return Reden::kBasisIsStreef;
    const bool by_ratio = rule_.methode == Methode::kCagr;
    return by_ratio && (signs_differ(*out_.waarde) || signs_differ(target_)) ? Reden::kTekenVerschilt
                                                                             : Reden::kGeen;
  }

  bool signs_differ(double value) const { return value != 0 && (value < 0) != (y0_ < 0); }

  // R or p and C, where they exist; also for a target that is met, for readers who want to see them. With yₜ
  // the latest value after t years, y₀ the base and y* the target after T years (Open SDG and Statistics
  // Canada, "progress measure"):
  //   p = (yₜ / y₀)^(1/t) − 1                       how fast it goes, a year
  //   R = p / |(y* / y₀)^(1/T) − 1|                 against how fast it should go
  //   C                                             without a target: how much room its limit leaves
  // and by a straight line R = ((yₜ − y₀) / t) / |(y* − y₀) / T|. A fall that is wanted counts as a rise.
  void add_components(Direction direction) {
    if (obstacle() != Reden::kGeen) return;
    if (rule_.methode == Methode::kLineair) {
      const double observed = (*out_.waarde - *out_.basiswaarde) / years_so_far_;
      const double required = (*rule_.streefwaarde - *out_.basiswaarde) / years_to_target_;
      out_.R = direction.d * observed / std::abs(required) + 0.0;
      return;
    }
    const double observed = yearly_growth(y0_, *out_.waarde, years_so_far_);
    const double sign = y0_ < 0 ? -1 : 1;
    if (rule_.streefwaarde) {
      out_.R = sign * direction.d * observed / std::abs(yearly_growth(y0_, target_, years_to_target_)) + 0.0;
    } else {
      out_.p = sign * direction.d * observed + 0.0;  // + 0.0 makes a negative zero positive
      out_.C = rule_.grens ? limit_factor(y0_, *rule_.grens) : 1.0;
    }
  }

  void judge() {
    if (out_.R) {
      out_.oordeel = verdict_with_target(*out_.R);
      out_.score = score_with_target(*out_.R);
    } else {
      out_.oordeel = verdict_without_target(*out_.p, *out_.C);
      out_.score = score_without_target(*out_.p, *out_.C);
    }
  }

  std::span<const Feit> series_;
  const ProgressRule& rule_;
  Voortgang out_;
  double y0_ = 0;
  double target_ = 0;
  double years_so_far_ = 0;
  double years_to_target_ = 0;
  bool has_break_ = false;
};

// "2026" for figures of half years is the last half of 2026: a target is to be met by the end of its year.
// What kind of period the figures have is seen from the latest where the indicator leaves it open.
Periode moment_of(const Streefwaarde& streef, std::optional<Frequentie> figures) {
  const bool is_year_of_parts =
      streef.periode.frequentie == Frequentie::kJaar && figures && *figures != Frequentie::kSchooljaar;
  return is_year_of_parts ? last_within(streef.periode, *figures) : streef.periode;
}

}  // namespace

ProgressRule rule_for(const Indicator& indicator, GebiedIndex gebied, std::optional<Periode> latest) {
  ProgressRule rule{.methode = indicator.methode,
                    .richting = indicator.richting,
                    .basisperiode = indicator.basisperiode,
                    .streefperiode = {},
                    .streefwaarde = {},
                    .grens = indicator.grens ? std::optional(indicator.grens->value()) : std::nullopt};
  // What is said of this area goes before what is said of all.
  const bool has_own =
      std::ranges::any_of(indicator.streefwaarden, [&](const Streefwaarde& s) { return s.gebied == gebied; });
  std::vector<const Streefwaarde*> targets;
  for (const Streefwaarde& s : indicator.streefwaarden) {
    if (has_own ? s.gebied == gebied : !s.gebied) targets.push_back(&s);
  }
  if (targets.empty()) return rule;
  const std::optional<Frequentie> figures =
      indicator.frequentie || !latest ? indicator.frequentie : std::optional(latest->frequentie);
  std::ranges::stable_sort(targets, {}, [&](const Streefwaarde* s) { return years(moment_of(*s, figures)); });
  const auto coming = std::ranges::find_if(targets, [&](const Streefwaarde* s) {
    return !latest || years(moment_of(*s, figures)) >= years(*latest);
  });
  const Streefwaarde& chosen = coming == targets.end() ? *targets.back() : **coming;
  rule.streefperiode = moment_of(chosen, figures);
  rule.streefwaarde = chosen.waarde.value();
  return rule;
}

Voortgang measure_progress(std::span<const Feit> series, const ProgressRule& rule) {
  // A target is told also where nobody judges by it.
  if (rule.methode == Methode::kGeen)
    return {.streefperiode = rule.streefperiode, .streefwaarde = rule.streefwaarde};
  return Measurement(series, rule).take();
}

double limit_factor(double base, double limit) {
  const double B = std::abs(base);
  if (B >= 2 * limit) return 1;
  return B <= limit ? 1 - std::pow(B / limit, kLimitExponent)
                    : 1 - std::pow((2 * limit - B) / limit, kLimitExponent);
}

double score_with_target(double R) {
  return R >= 0.6 ? std::min(7.1429 * R - 4.2857, 5.0) : std::max(4.1667 * R - 2.5, -5.0);
}

double score_without_target(double p, double C) {
  if (p < 0) return std::max(125 * p - 2.5, -5.0);
  if (C == 0) return 5;
  if (p < 0.005 * C) return 500 * p / C - 2.5;
  return p < 0.015 * C ? 250 * p / C - 1.25 : std::min(500 * p / C - 5, 5.0);
}

}  // namespace voortgang
