#include "compute/aggregation.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "model/woorden.h"

namespace voortgang {
namespace {

std::span<const Waarneming> figures_of(const Levering& levering, const GeleverdeReeks& reeks) {
  return std::span(levering.waarnemingen).subspan(reeks.eerste, reeks.aantal);
}

// How sure a figure is that was made from others: as sure as the least sure of them.
int doubt(Status status) {
  switch (status) {
    case Status::kDefinitief:
      return 0;
    case Status::kHerzien:
      return 1;
    case Status::kVoorlopig:
      return 2;
    case Status::kGeschat:
      return 3;
    case Status::kTrendbreuk:
      return 4;
  }
  return 0;
}
Status less_sure(Status a, Status b) {
  return doubt(a) >= doubt(b) ? a : b;
}

const Waarneming* at(std::span<const Waarneming> series, Periode periode) {
  const auto found = std::ranges::lower_bound(series, periode, {}, &Waarneming::periode);
  return found != series.end() && found->periode == periode ? &*found : nullptr;
}

// The denominator for a period: of that period, or of the year it lies in.
const Waarneming* denominator_at(std::span<const Waarneming> series, Periode periode) {
  if (const Waarneming* exact = at(series, periode)) return exact;
  return at(series, {periode.jaar, Frequentie::kJaar, 1});
}

class Aggregation {
 public:
  Aggregation(const Project& project, Feiten& feiten)
      : project_(project), feiten_(feiten), areas_(project.programma.gebieden()) {
    slots_.resize(project.indicatoren.size() * areas_);
  }

  void run() {
    take_delivered();
    for (IndicatorIndex i = 0; i < project_.indicatoren.size(); ++i) {
      const Indicator& indicator = project_.indicatoren[i];
      const bool adds_up = indicator.aggregatie == Aggregatie::kSom && !indicator.is_ratio();
      if (adds_up && !slot(i, kRegio)) add_sum(i);
    }
    for (IndicatorIndex i = 0; i < project_.indicatoren.size(); ++i) {
      if (project_.indicatoren[i].is_ratio()) add_ratios(i);
    }
    lay_out();
  }

 private:
  std::optional<FeitenReeks>& slot(IndicatorIndex indicator, GebiedIndex gebied) {
    return slots_[indicator * areas_ + gebied];
  }

  void take_delivered() {
    for (const Levering& levering : project_.leveringen) {
      for (const GeleverdeReeks& reeks : levering.reeksen) {
        FeitenReeks taken{.indicator = reeks.indicator,
                          .gebied = levering.gebied,
                          .levering = &levering,
                          .uitsplitsing = reeks.uitsplitsing,
                          .decimalen = reeks.decimalen,
                          .waarnemingen = figures_of(levering, reeks)};
        if (reeks.uitsplitsing == 0)
          slot(reeks.indicator, levering.gebied) = taken;
        else
          breakdowns_.push_back(taken);
      }
    }
  }

  std::span<const Waarneming> keep(std::vector<Waarneming> series) {
    return feiten_.berekend.emplace_back(std::move(series));
  }

  // The gemeenten whose figures make up the region's.
  std::vector<std::span<const Waarneming>> parts_of(IndicatorIndex i) {
    std::vector<std::span<const Waarneming>> parts;
    for (const GebiedIndex g : project_.indicatoren[i].gebieden) {
      if (g == kRegio) continue;
      parts.push_back(slot(i, g) ? slot(i, g)->waarnemingen : std::span<const Waarneming>{});
    }
    return parts;
  }

  void add_sum(IndicatorIndex i) {
    const auto parts = parts_of(i);
    std::vector<Periode> periods;
    std::uint8_t decimals = 0;
    for (const auto& part : parts) {
      for (const Waarneming& w : part) {
        periods.push_back(w.periode);
        decimals = std::max(decimals, w.waarde.decimals);
      }
    }
    std::ranges::sort(periods);
    periods.erase(std::ranges::unique(periods).begin(), periods.end());
    if (periods.empty()) return;
    std::vector<Waarneming> sum;
    sum.reserve(periods.size());
    for (const Periode periode : periods) sum.push_back(sum_at(parts, periode, decimals));
    slot(i, kRegio) = FeitenReeks{.indicator = i,
                                  .gebied = kRegio,
                                  .herkomst = Herkomst::kSom,
                                  .decimalen = decimals,
                                  .waarnemingen = keep(std::move(sum))};
  }

  Waarneming sum_at(const std::vector<std::span<const Waarneming>>& parts, Periode periode,
                    std::uint8_t decimals) {
    Waarneming sum{.periode = periode, .waarde = {0, decimals}};
    std::size_t numbers = 0;
    std::size_t not_applicable = 0;
    for (const auto& part : parts) {
      const Waarneming* w = at(part, periode);
      if (w == nullptr) continue;
      sum.status = less_sure(sum.status, w->status);
      if (w->toestand == Toestand::kNietVanToepassing) ++not_applicable;
      if (!w->is_getal()) continue;
      ++numbers;
      add_to(sum, w->waarde);
    }
    if (numbers == parts.size()) {
      sum.toestand = Toestand::kGetal;
    } else if (not_applicable == parts.size()) {
      sum.toestand = Toestand::kNietVanToepassing;
    } else {
      sum.toelichting = feiten_.teksten.keep(fmt::format(woorden::kOnvolledig, numbers, parts.size()));
    }
    return sum;
  }

  // Exact; only where the units grow beyond 64 bits, the nearest that can be shown.
  static void add_to(Waarneming& sum, Decimal part) {
    sum.getal += part.value();
    const Decimal same = rounded(part, sum.waarde.decimals);
    const bool exact = same.decimals == sum.waarde.decimals &&
                       !__builtin_add_overflow(sum.waarde.units, same.units, &sum.waarde.units);
    if (exact)
      sum.getal = sum.waarde.value();
    else
      sum.waarde = decimal_from(sum.getal, 0).value_or(Decimal{});
  }

  void add_ratios(IndicatorIndex i) {
    const Indicator& indicator = project_.indicatoren[i];
    for (const GebiedIndex g : indicator.gebieden) {
      if (!slot(i, g)) add_ratio(i, g, Herkomst::kVerhouding);
    }
    if (indicator.aggregatie == Aggregatie::kGewogen && !slot(i, kRegio))
      add_ratio(i, kRegio, Herkomst::kGewogen);
  }

  void add_ratio(IndicatorIndex i, GebiedIndex g, Herkomst herkomst) {
    const Indicator& indicator = project_.indicatoren[i];
    const auto& teller = slot(indicator.teller, g);
    const auto& noemer = slot(indicator.noemer, g);
    if (!teller || !noemer) return;
    const std::uint8_t decimals = indicator.decimalen.value_or(1);
    std::vector<Waarneming> ratio;
    ratio.reserve(teller->waarnemingen.size());
    for (const Waarneming& above : teller->waarnemingen) {
      const Waarneming* below = denominator_at(noemer->waarnemingen, above.periode);
      if (below != nullptr) ratio.push_back(divide(above, *below, indicator.schaal, decimals));
    }
    if (ratio.empty()) return;
    slot(i, g) = FeitenReeks{.indicator = i,
                             .gebied = g,
                             .herkomst = herkomst,
                             .decimalen = decimals,
                             .waarnemingen = keep(std::move(ratio))};
  }

  static Waarneming divide(const Waarneming& above, const Waarneming& below, double scale,
                           std::uint8_t decimals) {
    Waarneming out{.periode = above.periode, .status = less_sure(above.status, below.status)};
    if (!above.is_getal() || !below.is_getal() || below.getal == 0) {
      out.toestand = above.is_getal() ? below.toestand : above.toestand;
      if (out.is_getal()) out.toestand = Toestand::kNietVanToepassing;  // divided by nothing
      out.toelichting = above.is_getal() ? below.toelichting : above.toelichting;
      return out;
    }
    out.getal = above.getal / below.getal * scale;
    const auto shown = decimal_from(out.getal, decimals);
    if (!shown) return out;
    out.toestand = Toestand::kGetal;
    out.waarde = *shown;
    return out;
  }

  // From slots to the order of publication, with the breakdowns behind their totals.
  void lay_out() {
    feiten_.gebieden = areas_;
    feiten_.index.assign(slots_.size(), kNoIndex);
    std::ranges::stable_sort(breakdowns_, {},
                             [](const FeitenReeks& r) { return std::pair(r.gebied, r.indicator); });
    std::vector<IndicatorIndex> order(project_.indicatoren.size());
    for (IndicatorIndex i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](IndicatorIndex i) { return project_.indicatoren[i].hoofddoel; });
    for (GebiedIndex g = 0; g < areas_; ++g) {
      for (const IndicatorIndex i : order) lay_out_one(i, g);
    }
  }

  void lay_out_one(IndicatorIndex i, GebiedIndex g) {
    if (auto& total = slot(i, g)) {
      if (const auto& decimals = project_.indicatoren[i].decimalen) total->decimalen = *decimals;
      feiten_.index[i * areas_ + g] = static_cast<std::uint32_t>(feiten_.reeksen.size());
      feiten_.reeksen.push_back(*total);
    }
    const auto below = std::ranges::equal_range(breakdowns_, std::pair(g, i), {}, [](const FeitenReeks& r) {
      return std::pair(r.gebied, r.indicator);
    });
    feiten_.reeksen.insert(feiten_.reeksen.end(), below.begin(), below.end());
  }

  const Project& project_;
  Feiten& feiten_;
  std::size_t areas_;
  std::vector<std::optional<FeitenReeks>> slots_;
  std::vector<FeitenReeks> breakdowns_;
};

}  // namespace

void aggregate(const Project& project, Feiten& feiten) {
  Aggregation(project, feiten).run();
}

}  // namespace voortgang
