#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "check/delivered.h"
#include "check/history.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 5> kTimes = {"uren", "dagen", "weken", "maanden", "jaren"};
constexpr std::size_t kFewestOthers = 3;  // areas to compare an area with

// The largest power of ten that divides a whole number of units, up to a million.
std::int64_t roundness(std::int64_t units) {
  std::int64_t power = 1;
  while (power < 1'000'000 && units % (power * 10) == 0) power *= 10;
  return power;
}

// The delivered figures of one indicator and one period in all municipalities that deliver it.
struct Parts {
  std::size_t numbers = 0;
  std::size_t secrets = 0;
  std::size_t lacking = 0;
  double sum = 0;
  double slack = 0;  // by how much a sum of rounded figures may be off
  std::uint8_t decimals = 0;
  const FeitenReeks* secret_of = nullptr;
  const Waarneming* secret = nullptr;
};

// The region against the municipalities, where the one is the sum of the others.
class RegionCheck {
 public:
  RegionCheck(const Project& project, const Feiten& feiten, const Doubts& doubts, Problems& problems)
      : project_(project), feiten_(feiten), doubts_(doubts), problems_(problems) {}

  void check(IndicatorIndex i) {
    const Indicator& indicator = project_.indicatoren[i];
    const FeitenReeks* region = feiten_.reeks(i, kRegio);
    const bool adds_up = indicator.aggregatie == Aggregatie::kSom && !indicator.is_ratio();
    if (!adds_up || region == nullptr || region->levering == nullptr || lacks_deliveries(project_, i)) return;
    const Waarneming* first = nullptr;
    Parts first_parts;
    std::int64_t more = 0;
    for (const Waarneming& whole : region->waarnemingen) {
      if (!whole.is_getal()) continue;
      const Parts parts = parts_at(i, whole);
      if (parts.lacking > 0 || is_doubted(i, whole.periode)) continue;
      if (parts.secrets == 1) tell_secret(indicator, parts);
      if (parts.secrets > 0 || std::abs(whole.getal - parts.sum) <= parts.slack) continue;
      if (first != nullptr) ++more;
      if (first == nullptr) first_parts = parts;
      if (first == nullptr) first = &whole;
    }
    if (first != nullptr) tell_sum(*region, *first, first_parts, more);
  }

 private:
  bool is_doubted(IndicatorIndex i, Periode periode) const {
    return std::ranges::binary_search(doubts_, std::pair(i, periode));
  }

  Parts parts_at(IndicatorIndex i, const Waarneming& whole) const {
    Parts parts{.decimals = whole.waarde.decimals};
    std::int64_t round = roundness(whole.waarde.units);
    for (const GebiedIndex g : project_.indicatoren[i].gebieden) {
      if (g == kRegio) continue;
      const FeitenReeks* reeks = feiten_.reeks(i, g);
      const Waarneming* part = reeks == nullptr ? nullptr : figure_at(reeks->waarnemingen, whole.periode);
      add(parts, reeks, part);
      if (part != nullptr && part->is_getal() && part->waarde.units != 0)
        round = std::min(round, roundness(part->waarde.units));
    }
    const double rounded_at = round > 1 || parts.decimals > 0 ? static_cast<double>(round) : 0;
    parts.slack = 0.5 * static_cast<double>(parts.numbers + 1) * rounded_at / std::pow(10, parts.decimals);
    parts.slack += 1e-9 * std::abs(parts.sum);
    return parts;
  }

  static void add(Parts& parts, const FeitenReeks* reeks, const Waarneming* part) {
    if (part != nullptr && part->is_getal()) {
      ++parts.numbers;
      parts.sum += part->getal;
      parts.decimals = std::max(parts.decimals, part->waarde.decimals);
    } else if (part != nullptr && part->toestand == Toestand::kGeheim) {
      ++parts.secrets;
      parts.secret_of = reeks;
      parts.secret = part;
    } else {
      ++parts.lacking;
    }
  }

  void tell_secret(const Indicator& indicator, const Parts& parts) {
    problems_.add(Code::LEV109, value_place(*parts.secret_of->levering, *parts.secret),
                  {{"gebied", project_.programma.gebied_naam(parts.secret_of->gebied)},
                   {"indicator", indicator.id},
                   {"periode", code(parts.secret->periode)}});
  }

  void tell_sum(const FeitenReeks& region, const Waarneming& whole, const Parts& parts, std::int64_t more) {
    const Decimal sum = decimal_from(parts.sum, parts.decimals).value_or(Decimal{});
    problems_.add(Code::LEV107, value_place(*region.levering, whole),
                  {{"indicator", project_.indicatoren[region.indicator].id},
                   {"periode", code(whole.periode)},
                   {"waarde", dutch(whole.waarde)},
                   {"som", dutch(sum)},
                   {"meer", more > 0 ? std::to_string(more) : std::string()}});
  }

  const Project& project_;
  const Feiten& feiten_;
  const Doubts& doubts_;
  Problems& problems_;
};

// --- the scale of an area against that of the others

bool is_comparable(const Indicator& indicator) {
  switch (indicator.soort) {
    case IndicatorSoort::kPercentage:
    case IndicatorSoort::kVerhouding:
    case IndicatorSoort::kIndex:
      return true;
    case IndicatorSoort::kStand:
    case IndicatorSoort::kStroom:
      return std::ranges::find(kTimes, indicator.eenheid) != kTimes.end();
    case IndicatorSoort::kBedrag:
      return false;  // of a village or of a city
  }
  return false;
}

bool is_within(double value, double of, double times) {
  return value > 0 && of > 0 && value <= of * times && value * times >= of;
}

// About a hundred or a thousand times as large or as small; ten times is not rare enough.
bool is_other_unit(double value, double usual) {
  return is_within(value * 100, usual, 2) || is_within(value, usual * 100, 2) ||
         is_within(value * 1000, usual, 2) || is_within(value, usual * 1000, 2);
}

class ScaleCheck {
 public:
  ScaleCheck(const Project& project, const Feiten& feiten, Problems& problems)
      : project_(project), feiten_(feiten), problems_(problems) {}

  void check(IndicatorIndex i) {
    const Indicator& indicator = project_.indicatoren[i];
    if (!is_comparable(indicator) || indicator.is_ratio()) return;
    gather(i);
    if (series_.size() > kFewestOthers) against_others(indicator);
    if (indicator.soort == IndicatorSoort::kPercentage) against_targets(indicator);
  }

 private:
  // Every area's latest figure stands for its series; whether it may is looked at before anything is told.
  void gather(IndicatorIndex i) {
    series_.clear();
    latest_.clear();
    for (GebiedIndex g = 0; g < project_.programma.gebieden(); ++g) {
      const FeitenReeks* reeks = feiten_.reeks(i, g);
      if (reeks == nullptr || reeks->levering == nullptr || reeks->laatste == nullptr) continue;
      series_.push_back(reeks);
      latest_.push_back(reeks->laatste->getal);
    }
  }

  void against_others(const Indicator& indicator) {
    const double usual = median(latest_);
    const auto agree = std::ranges::count_if(latest_, [&](double v) { return is_within(v, usual, 3); });
    if (static_cast<std::size_t>(agree) + 1 < std::max(kFewestOthers + 1, latest_.size() * 2 / 3)) return;
    for (const FeitenReeks* reeks : series_) {
      if (is_other_unit(reeks->laatste->getal, usual) && is_other_unit(own_median(*reeks), usual))
        tell(indicator, *reeks, usual, std::nullopt);
    }
  }

  // 0,83 where the target is 85: a percentage written as a fraction.
  void against_targets(const Indicator& indicator) {
    for (const FeitenReeks* reeks : series_) {
      const double value = own_median(*reeks);
      if (value >= 1 || reeks->laatste->waarde.decimals == 0) continue;
      for (const Streefwaarde& streef : indicator.streefwaarden) {
        const bool applies = !streef.gebied || *streef.gebied == reeks->gebied;
        const double target = streef.waarde.value();
        if (!applies || target < 10 || !is_within(value * 100, target, 3)) continue;
        tell(indicator, *reeks, std::nullopt, streef.waarde);
        break;
      }
    }
  }

  double own_median(const FeitenReeks& reeks) {
    work_.clear();
    for (const Waarneming& w : reeks.waarnemingen) {
      if (w.is_getal()) work_.push_back(w.getal);
    }
    return median(work_);
  }

  void tell(const Indicator& indicator, const FeitenReeks& reeks, std::optional<double> usual,
            std::optional<Decimal> target) {
    const auto first = std::ranges::find_if(reeks.waarnemingen, &Waarneming::is_getal);
    const Span place = value_place(*reeks.levering, *first);
    if (problems_.told_at(place)) return;
    const Decimal others = usual ? decimal_from(*usual, 1).value_or(Decimal{}) : Decimal{};
    problems_.add(Code::LEV108, place,
                  {{"indicator", indicator.id},
                   {"waarde", dutch(reeks.laatste->waarde)},
                   {"ander", usual ? dutch(others) : std::string()},
                   {"streefwaarde", target ? dutch(*target) : std::string()},
                   {"eenheid", indicator.eenheid}});
  }

  const Project& project_;
  const Feiten& feiten_;
  Problems& problems_;
  std::vector<const FeitenReeks*> series_;
  std::vector<double> latest_;
  std::vector<double> work_;
};

}  // namespace

void check_areas(const Project& project, const Feiten& feiten, const Doubts& doubts, Problems& problems) {
  RegionCheck region(project, feiten, doubts, problems);
  ScaleCheck scale(project, feiten, problems);
  for (IndicatorIndex i = 0; i < project.indicatoren.size(); ++i) {
    region.check(i);
    scale.check(i);
  }
}

}  // namespace voortgang
