#include "compute/aggregation.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "compute/ratio.h"
#include "compute/summation.h"

namespace voortgang {
namespace {

// A series before it has its place among the facts.
struct Series {
  std::span<const Waarneming> waarnemingen;
  const Levering* levering = nullptr;
  const Onderdeel* onderdeel = nullptr;
  Herkomst herkomst = Herkomst::kGeleverd;
  std::uint8_t decimalen = 0;

  [[nodiscard]] explicit operator bool() const { return !waarnemingen.empty(); }
};

// A series of a breakdown, and of which indicator and area it is.
struct PartSeries {
  GebiedIndex gebied = kRegio;
  IndicatorIndex indicator = 0;
  Series series;

  [[nodiscard]] std::pair<GebiedIndex, IndicatorIndex> place() const { return {gebied, indicator}; }
  [[nodiscard]] std::pair<IndicatorIndex, const Onderdeel&> part() const {
    return {indicator, *series.onderdeel};
  }
};

// First what was delivered, then sums, and ratios last: a ratio of the region divides sums. What somebody
// delivered himself is never computed anew.
class Aggregation {
 public:
  Aggregation(const Programma& programma, const Leveringen& leveringen)
      : programma_(programma), leveringen_(leveringen), areas_(programma.gebieden()) {
    totals_.resize(programma.indicatoren.size() * areas_);
  }

  RuweReeksen run() {
    take_delivered();
    for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
      const Indicator& indicator = programma_.indicatoren[i];
      if (indicator.aggregatie != Aggregatie::kSom || indicator.is_ratio()) continue;
      if (!total(i, kRegio)) total(i, kRegio) = sum_of(i, totals_of(i), nullptr);
    }
    add_sums_of_parts();
    for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
      if (programma_.indicatoren[i].is_ratio()) add_ratios(i);
    }
    lay_out();
    return std::move(out_);
  }

 private:
  Series& total(IndicatorIndex indicator, GebiedIndex gebied) { return totals_[indicator * areas_ + gebied]; }

  void take_delivered() {
    for (const Levering& levering : leveringen_.lijst) {
      for (const GeleverdeReeks& reeks : levering.reeksen) {
        Series taken{.waarnemingen = levering.of(reeks), .levering = &levering, .decimalen = reeks.decimalen};
        if (reeks.onderdeel == 0) {
          total(reeks.indicator, levering.gebied) = taken;
        } else {
          taken.onderdeel = &levering.onderdelen[reeks.onderdeel];
          parts_.push_back({levering.gebied, reeks.indicator, taken});
        }
      }
    }
  }

  std::span<const Waarneming> keep(std::vector<Waarneming> series) {
    return out_.berekend.emplace_back(std::move(series));
  }

  // Of every gemeente whose figures make up the region's and that has any.
  std::vector<PartSeries> totals_of(IndicatorIndex i) {
    std::vector<PartSeries> found;
    for (const GebiedIndex g : programma_.indicatoren[i].gebieden) {
      if (g != kRegio && total(i, g)) found.push_back({g, i, total(i, g)});
    }
    return found;
  }

  // The gemeenten that exist in that period and should have a figure.
  std::size_t parts_in(IndicatorIndex i, Periode periode) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(programma_.indicatoren[i].gebieden,
                              [&](GebiedIndex g) { return g != kRegio && programma_.exists(g, periode); }));
  }

  // The figures of a gemeente in the periods in which it exists.
  std::span<const Waarneming> while_it_exists(const PartSeries& part) const {
    const auto series = part.series.waarnemingen;
    const auto exists = [&](const Waarneming& w) { return programma_.exists(part.gebied, w.periode); };
    const auto first = std::ranges::find_if(series, exists);
    return {first, std::find_if_not(first, series.end(), exists)};
  }

  Series sum_of(IndicatorIndex i, std::span<const PartSeries> parts, const Onderdeel* onderdeel) {
    std::uint8_t decimals = 0;
    for (const PartSeries& part : parts) decimals = std::max(decimals, part.series.decimalen);
    // How a figure that is not shown was written, is not to be seen at the sum.
    const Indicator& indicator = programma_.indicatoren[i];
    if (indicator.geheimhouding.soort != Geheimsoort::kGeen)
      decimals = std::min(decimals, indicator.decimalen.value_or(decimals));
    Summation sum([this, i](Periode periode) { return parts_in(i, periode); }, decimals);
    for (const PartSeries& part : parts) sum.add(while_it_exists(part));
    return {.waarnemingen = keep(sum.result(out_.teksten)),
            .onderdeel = onderdeel,
            .herkomst = Herkomst::kSom,
            .decimalen = decimals};
  }

  // The region's figures of each part of a breakdown that it did not deliver itself.
  void add_sums_of_parts() {
    std::ranges::stable_sort(parts_, {}, &PartSeries::part);
    std::vector<PartSeries> sums;
    for (auto first = parts_.cbegin(); first != parts_.cend();) {
      const auto end =
          std::find_if(first, parts_.cend(), [&](const PartSeries& p) { return p.part() != first->part(); });
      add_sum_of_part(std::span(first, end), sums);
      first = end;
    }
    parts_.insert(parts_.end(), sums.begin(), sums.end());
    std::ranges::stable_sort(parts_, {}, &PartSeries::place);
  }

  // `delivered` is the same part in every area that has it, by area.
  void add_sum_of_part(std::span<const PartSeries> delivered, std::vector<PartSeries>& sums) {
    const auto& [first_area, index, first] = delivered.front();
    const Indicator& indicator = programma_.indicatoren[index];
    if (indicator.aggregatie != Aggregatie::kSom || first_area == kRegio) return;
    sums.push_back({kRegio, index, sum_of(index, delivered, first.onderdeel)});
  }

  void add_ratios(IndicatorIndex i) {
    const Indicator& indicator = programma_.indicatoren[i];
    for (const GebiedIndex g : indicator.gebieden) {
      if (!total(i, g)) add_ratio(i, g, Herkomst::kVerhouding);
    }
    if (indicator.aggregatie == Aggregatie::kGewogen && !total(i, kRegio))
      add_ratio(i, kRegio, Herkomst::kGewogen);
  }

  void add_ratio(IndicatorIndex i, GebiedIndex g, Herkomst herkomst) {
    const Indicator& indicator = programma_.indicatoren[i];
    const Series& teller = total(indicator.teller, g);
    const Series& noemer = total(indicator.noemer, g);
    if (!teller || !noemer) return;
    std::vector<Waarneming> ratio;
    ratio.reserve(teller.waarnemingen.size());
    for (const Waarneming& above : teller.waarnemingen) {
      const Waarneming* below = denominator_at(noemer.waarnemingen, above.periode);
      if (below != nullptr) ratio.push_back(divided(above, *below, indicator));
    }
    if (ratio.empty()) return;
    total(i, g) = {.waarnemingen = keep(std::move(ratio)),
                   .herkomst = herkomst,
                   .decimalen = indicator.decimalen.value_or(kRatioDecimals)};
  }

  // The order of publication, with the breakdowns behind their totals.
  void lay_out() {
    out_.reeksen.reserve(parts_.size() + static_cast<std::size_t>(std::ranges::count_if(
                                             totals_, [](const Series& s) { return bool(s); })));
    std::vector<IndicatorIndex> order(programma_.indicatoren.size());
    for (IndicatorIndex i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {},
                             [&](IndicatorIndex i) { return programma_.indicatoren[i].hoofddoel; });
    for (GebiedIndex g = 0; g < areas_; ++g) {
      for (const IndicatorIndex i : order) lay_out_one(i, g);
    }
  }

  void lay_out_one(IndicatorIndex i, GebiedIndex g) {
    if (const Series& series = total(i, g)) place(i, g, series);
    const auto below = std::ranges::equal_range(parts_, std::pair(g, i), {}, &PartSeries::place);
    for (const PartSeries& part : below) place(i, g, part.series);
  }

  void place(IndicatorIndex i, GebiedIndex g, const Series& series) {
    out_.reeksen.push_back({.indicator = i,
                            .gebied = g,
                            .levering = series.levering,
                            .onderdeel = series.onderdeel,
                            .herkomst = series.herkomst,
                            .decimalen = programma_.indicatoren[i].decimalen.value_or(
                                std::min(series.decimalen, kMostShownDecimals)),
                            .waarnemingen = series.waarnemingen});
  }

  const Programma& programma_;
  const Leveringen& leveringen_;
  RuweReeksen out_;
  std::size_t areas_;
  std::vector<Series> totals_;     // [indicator * areas + area]
  std::vector<PartSeries> parts_;  // in the end by area and indicator
};

}  // namespace

RuweReeksen aggregate(const Programma& programma, const Leveringen& leveringen) {
  return Aggregation(programma, leveringen).run();
}

}  // namespace voortgang
