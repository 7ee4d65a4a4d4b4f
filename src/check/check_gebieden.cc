#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/added.h"
#include "check/check.h"
#include "check/delivered.h"
#include "check/history.h"
#include "diag/number_words.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 5> kTimes = {"uren", "dagen", "weken", "maanden", "jaren"};
constexpr std::size_t kFewestOthers = 3;  // areas to compare an area with

// The delivered figures of one indicator, part and period in all municipalities that deliver it.
struct AreaParts {
  Added numbers;
  std::size_t lacking = 0;
};

// The region against the municipalities, where the one is the sum of the others.
class RegionCheck {
 public:
  RegionCheck(const Dossier& dossier, const Doubts& doubts, Problems& problems)
      : dossier_(dossier), doubts_(doubts), problems_(problems) {}

  void check(IndicatorIndex i) {
    const Indicator& indicator = dossier_.programma.indicatoren[i];
    region_ = dossier_.leveringen.levering(indicator.hoofddoel, kRegio);
    const bool adds_up = indicator.aggregatie == Aggregatie::kSom && !indicator.is_ratio();
    if (!adds_up || region_ == nullptr || lacks_deliveries(dossier_, i)) return;
    first_ = {};
    more_ = 0;
    find_parts(i);
    for (const GeleverdeReeks& reeks : region_->reeksen) {
      if (reeks.indicator == i) check(i, reeks);
    }
    if (first_.whole != nullptr) tell_sum(indicator);
  }

 private:
  // What is told, for all that is like it.
  struct Contradiction {
    const Onderdeel* part = nullptr;
    const Waarneming* whole = nullptr;
    Decimal sum;
  };

  void check(IndicatorIndex i, const GeleverdeReeks& reeks) {
    const Onderdeel& part = region_->onderdelen[reeks.onderdeel];
    for (const Waarneming& whole : region_->of(reeks)) {
      if (!whole.is_getal() || is_doubted(i, whole.periode)) continue;
      const AreaParts parts = parts_at(i, part, whole.periode);
      if (has_reason(whole) || !contradicts(whole, parts)) continue;
      if (first_.whole != nullptr)
        ++more_;
      else
        first_ = {&part, &whole, parts.numbers.sum_beside(whole.waarde)};
    }
  }

  // Of some of the municipalities only too much is wrong.
  static bool contradicts(const Waarneming& whole, const AreaParts& parts) {
    return parts.numbers.contradicts(whole.waarde, parts.lacking > 0);
  }

  bool is_doubted(IndicatorIndex i, Periode periode) const {
    return std::ranges::binary_search(doubts_, std::pair(i, periode));
  }

  AreaParts parts_at(IndicatorIndex i, const Onderdeel& part, Periode periode) const {
    AreaParts parts;
    for (const GebiedIndex g : dossier_.programma.indicatoren[i].gebieden) {
      if (g == kRegio || !dossier_.programma.exists(g, periode)) continue;
      const Levering* levering = dossier_.leveringen.levering(dossier_.programma.indicatoren[i].hoofddoel, g);
      add(parts, levering == nullptr ? nullptr : waarneming_of(*levering, i, part, periode));
    }
    return parts;
  }

  // The series of the parts that municipalities deliver, where the region delivers parts.
  void find_parts(IndicatorIndex i) {
    parts_.clear();
    const auto is_part = [&](const GeleverdeReeks& reeks) {
      return reeks.indicator == i && reeks.onderdeel != 0;
    };
    if (std::ranges::none_of(region_->reeksen, is_part)) return;
    for (const GebiedIndex g : dossier_.programma.indicatoren[i].gebieden) {
      const Levering* levering = dossier_.leveringen.levering(region_->hoofddoel, g);
      if (levering == nullptr || g == kRegio) continue;
      for (const GeleverdeReeks& reeks : levering->reeksen) {
        if (is_part(reeks)) parts_[{levering, levering->onderdelen[reeks.onderdeel]}] = &reeks;
      }
    }
  }

  [[nodiscard]] const Waarneming* waarneming_of(const Levering& levering, IndicatorIndex i,
                                                const Onderdeel& part, Periode periode) const {
    if (part.empty()) return waarneming_at(levering.totaal(i), periode);
    const auto reeks = parts_.find({&levering, part});
    return reeks == parts_.end() ? nullptr : waarneming_at(levering.of(*reeks->second), periode);
  }

  static void add(AreaParts& parts, const Waarneming* part) {
    if (part != nullptr && part->is_getal())
      parts.numbers.add(part->waarde);
    else if (part == nullptr || part->toestand != Toestand::kNietVanToepassing)  // that adds nothing
      ++parts.lacking;
  }

  void tell_sum(const Indicator& indicator) {
    problems_.add(Code::LEV107, value_place(*region_, *first_.whole),
                  {{"indicator", indicator.id},
                   {"onderdeel", onderdeel_naam(indicator, *first_.part)},
                   {"periode", code(first_.whole->periode)},
                   {"waarde", number_words(first_.whole->waarde)},
                   {"som", number_words(first_.sum)},
                   {"meer", more_ > 0 ? std::to_string(more_) : std::string()}});
  }

  const Dossier& dossier_;
  const Doubts& doubts_;
  Problems& problems_;
  // of the indicator at hand
  const Levering* region_ = nullptr;
  std::map<std::pair<const Levering*, Onderdeel>, const GeleverdeReeks*> parts_;
  Contradiction first_;
  std::int64_t more_ = 0;
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

bool is_within_factor(double value, double of, double times) {
  return value > 0 && of > 0 && value <= of * times && value * times >= of;
}

// About a hundred or a thousand times as large or as small; ten times is not rare enough.
bool is_other_unit(double value, double usual) {
  return is_within_factor(value * 100, usual, 2) || is_within_factor(value, usual * 100, 2) ||
         is_within_factor(value * 1000, usual, 2) || is_within_factor(value, usual * 1000, 2);
}

// What an area delivered of an indicator.
struct Delivered {
  const Levering* levering = nullptr;
  std::span<const Waarneming> series;
  const Waarneming* latest = nullptr;  // with a number
};

// Figures in another unit than those of the others: a thousand euros among euros, a fraction among
// percentages. An area is told only where most others agree with one another.
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
    const auto agree =
        std::ranges::count_if(latest_, [&](double v) { return is_within_factor(v, usual, 3); });
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
        if (!applies || target < 10 || !is_within_factor(value * 100, target, 3)) continue;
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
                   {"waarde", number_words(of.latest->waarde)},
                   {"ander", usual ? number_words(others) : Words{}},
                   {"streefwaarde", target ? number_words(*target) : Words{}},
                   {"eenheid", indicator.eenheid}});
  }

  const Dossier& dossier_;
  Problems& problems_;
  std::vector<Delivered> series_;
  std::vector<double> latest_;
  std::vector<double> work_;
};

}  // namespace

void check_gebieden(const Dossier& dossier, const Doubts& doubts, Problems& problems) {
  RegionCheck region(dossier, doubts, problems);
  ScaleCheck scale(dossier, problems);
  for (IndicatorIndex i = 0; i < dossier.programma.indicatoren.size(); ++i) {
    region.check(i);
    scale.check(i);
  }
}

}  // namespace voortgang
