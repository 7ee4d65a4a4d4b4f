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
  const Levering* secret_of = nullptr;
  const Waarneming* secret = nullptr;
};

// The region against the municipalities, where the one is the sum of the others.
class RegionCheck {
 public:
  RegionCheck(const Dossier& dossier, const Doubts& doubts, Problems& problems)
      : dossier_(dossier), doubts_(doubts), problems_(problems) {}

  void check(IndicatorIndex i) {
    const Indicator& indicator = dossier_.programma.indicatoren[i];
    const Levering* region = dossier_.leveringen.levering(indicator.hoofddoel, kRegio);
    const bool adds_up = indicator.aggregatie == Aggregatie::kSom && !indicator.is_ratio();
    if (!adds_up || region == nullptr || lacks_deliveries(dossier_, i)) return;
    const Waarneming* first = nullptr;
    Parts first_parts;
    std::int64_t more = 0;
    for (const Waarneming& whole : region->totaal(i)) {
      if (!whole.is_getal()) continue;
      const Parts parts = parts_at(i, whole);
      if (parts.lacking > 0 || is_doubted(i, whole.periode)) continue;
      // Of people there is a search for what else to leave out.
      const bool is_protected = indicator.geheimhouding.soort == Geheimsoort::kPersonen;
      if (parts.secrets == 1 && !is_protected) tell_secret(indicator, parts);
      if (parts.secrets > 0 || std::abs(whole.getal - parts.sum) <= parts.slack) continue;
      if (first != nullptr) ++more;
      if (first == nullptr) first_parts = parts;
      if (first == nullptr) first = &whole;
    }
    if (first != nullptr) tell_sum(i, *region, *first, first_parts, more);
  }

 private:
  bool is_doubted(IndicatorIndex i, Periode periode) const {
    return std::ranges::binary_search(doubts_, std::pair(i, periode));
  }

  Parts parts_at(IndicatorIndex i, const Waarneming& whole) const {
    Parts parts{.decimals = whole.waarde.decimals};
    std::int64_t round = roundness(whole.waarde.units);
    for (const GebiedIndex g : dossier_.programma.indicatoren[i].gebieden) {
      if (g == kRegio || !dossier_.programma.bestaat(g, whole.periode)) continue;
      const Levering* levering = dossier_.leveringen.levering(dossier_.programma.indicatoren[i].hoofddoel, g);
      const Waarneming* part = levering == nullptr ? nullptr : figure_at(levering->totaal(i), whole.periode);
      add(parts, levering, part);
      if (part != nullptr && part->is_getal() && part->waarde.units != 0)
        round = std::min(round, roundness(part->waarde.units));
    }
    const double rounded_at = round > 1 || parts.decimals > 0 ? static_cast<double>(round) : 0;
    parts.slack = 0.5 * static_cast<double>(parts.numbers + 1) * rounded_at / std::pow(10, parts.decimals);
    parts.slack += 1e-9 * std::abs(parts.sum);
    return parts;
  }

  static void add(Parts& parts, const Levering* levering, const Waarneming* part) {
    if (part != nullptr && part->is_getal()) {
      ++parts.numbers;
      parts.sum += part->getal;
      parts.decimals = std::max(parts.decimals, part->waarde.decimals);
    } else if (part != nullptr && part->toestand == Toestand::kGeheim) {
      ++parts.secrets;
      parts.secret_of = levering;
      parts.secret = part;
    } else if (part == nullptr || part->toestand != Toestand::kNietVanToepassing) {  // that adds nothing
      ++parts.lacking;
    }
  }

  void tell_secret(const Indicator& indicator, const Parts& parts) {
    problems_.add(Code::LEV109, value_place(*parts.secret_of, *parts.secret),
                  {{"gebied", dossier_.programma.gebied_naam(parts.secret_of->gebied)},
                   {"indicator", indicator.id},
                   {"periode", code(parts.secret->periode)}});
  }

  void tell_sum(IndicatorIndex i, const Levering& region, const Waarneming& whole, const Parts& parts,
                std::int64_t more) {
    const Decimal sum = decimal_from(parts.sum, parts.decimals).value_or(Decimal{});
    problems_.add(Code::LEV107, value_place(region, whole),
                  {{"indicator", dossier_.programma.indicatoren[i].id},
                   {"periode", code(whole.periode)},
                   {"waarde", dutch(whole.waarde)},
                   {"som", dutch(sum)},
                   {"meer", more > 0 ? std::to_string(more) : std::string()}});
  }

  const Dossier& dossier_;
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

// What an area delivered of an indicator.
struct Delivered {
  const Levering* levering = nullptr;
  std::span<const Waarneming> series;
  const Waarneming* latest = nullptr;  // with a number
};

class ScaleCheck {
 public:
  ScaleCheck(const Dossier& dossier, Problems& problems) : dossier_(dossier), problems_(problems) {}

  void check(IndicatorIndex i) {
    const Indicator& indicator = dossier_.programma.indicatoren[i];
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
    for (GebiedIndex g = 0; g < dossier_.programma.gebieden(); ++g) {
      const Levering* levering = dossier_.leveringen.levering(dossier_.programma.indicatoren[i].hoofddoel, g);
      if (levering == nullptr) continue;
      const auto series = levering->totaal(i);
      const auto latest = std::ranges::find_if(series.rbegin(), series.rend(), &Waarneming::is_getal);
      if (latest == series.rend()) continue;
      series_.push_back({levering, series, &*latest});
      latest_.push_back(latest->getal);
    }
  }

  void against_others(const Indicator& indicator) {
    const double usual = median(latest_);
    const auto agree = std::ranges::count_if(latest_, [&](double v) { return is_within(v, usual, 3); });
    if (static_cast<std::size_t>(agree) + 1 < std::max(kFewestOthers + 1, latest_.size() * 2 / 3)) return;
    for (const Delivered& of : series_) {
      if (is_other_unit(of.latest->getal, usual) && is_other_unit(own_median(of), usual))
        tell(indicator, of, usual, std::nullopt);
    }
  }

  // 0,83 where the target is 85: a percentage written as a fraction.
  void against_targets(const Indicator& indicator) {
    for (const Delivered& of : series_) {
      const double value = own_median(of);
      if (value >= 1 || of.latest->waarde.decimals == 0) continue;
      for (const Streefwaarde& streef : indicator.streefwaarden) {
        const bool applies = !streef.gebied || *streef.gebied == of.levering->gebied;
        const double target = streef.waarde.value();
        if (!applies || target < 10 || !is_within(value * 100, target, 3)) continue;
        tell(indicator, of, std::nullopt, streef.waarde);
        break;
      }
    }
  }

  double own_median(const Delivered& of) {
    work_.clear();
    for (const Waarneming& w : of.series) {
      if (w.is_getal()) work_.push_back(w.getal);
    }
    return median(work_);
  }

  void tell(const Indicator& indicator, const Delivered& of, std::optional<double> usual,
            std::optional<Decimal> target) {
    const auto first = std::ranges::find_if(of.series, &Waarneming::is_getal);
    const Span place = value_place(*of.levering, *first);
    if (problems_.told_at(place)) return;
    const Decimal others = usual ? decimal_from(*usual, 1).value_or(Decimal{}) : Decimal{};
    problems_.add(Code::LEV108, place,
                  {{"indicator", indicator.id},
                   {"waarde", dutch(of.latest->waarde)},
                   {"ander", usual ? dutch(others) : std::string()},
                   {"streefwaarde", target ? dutch(*target) : std::string()},
                   {"eenheid", indicator.eenheid}});
  }

  const Dossier& dossier_;
  Problems& problems_;
  std::vector<Delivered> series_;
  std::vector<double> latest_;
  std::vector<double> work_;
};

}  // namespace

void check_areas(const Dossier& dossier, const Doubts& doubts, Problems& problems) {
  RegionCheck region(dossier, doubts, problems);
  ScaleCheck scale(dossier, problems);
  for (IndicatorIndex i = 0; i < dossier.programma.indicatoren.size(); ++i) {
    region.check(i);
    scale.check(i);
  }
}

}  // namespace voortgang
