#include "compute/aggregation.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "compute/ratio.h"
#include "compute/summation.h"

namespace voortgang {
namespace {

[[nodiscard]] bool is_there(const RuweReeks& reeks) {
  return !reeks.waarnemingen.empty();
}

[[nodiscard]] std::pair<GebiedIndex, IndicatorIndex> place_of(const RuweReeks& reeks) {
  return {reeks.gebied, reeks.indicator};
}

// Of a breakdown.
[[nodiscard]] std::pair<IndicatorIndex, const Onderdeel&> part_of(const RuweReeks& reeks) {
  return {reeks.indicator, *reeks.onderdeel};
}

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
      if (!is_there(total(i, kRegio))) total(i, kRegio) = sum_of(i, totals_of(i), nullptr);
    }
    add_sums_of_parts();
    for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
      if (programma_.indicatoren[i].is_ratio()) add_ratios(i);
    }
    lay_out();
    return std::move(out_);
  }

 private:
  RuweReeks& total(IndicatorIndex indicator, GebiedIndex gebied) {
    return totals_[indicator * areas_ + gebied];
  }

  void take_delivered() {
    for (const Levering& levering : leveringen_.lijst) {
      for (const GeleverdeReeks& reeks : levering.reeksen) {
        RuweReeks taken{.indicator = reeks.indicator,
                        .gebied = levering.gebied,
                        .levering = &levering,
                        .decimalen = reeks.decimalen,
                        .waarnemingen = levering.of(reeks)};
        if (reeks.onderdeel == 0) {
          total(reeks.indicator, levering.gebied) = taken;
        } else {
          taken.onderdeel = &levering.onderdelen[reeks.onderdeel];
          parts_.push_back(taken);
        }
      }
    }
  }

  std::span<const Waarneming> keep(std::vector<Waarneming> series) {
    return out_.berekend.emplace_back(std::move(series));
  }

  // Of every gemeente whose figures make up the region's and that has any.
  std::vector<RuweReeks> totals_of(IndicatorIndex i) {
    std::vector<RuweReeks> found;
    for (const GebiedIndex g : programma_.indicatoren[i].gebieden) {
      if (g != kRegio && is_there(total(i, g))) found.push_back(total(i, g));
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
  std::span<const Waarneming> while_it_exists(const RuweReeks& part) const {
    const auto series = part.waarnemingen;
    const auto exists = [&](const Waarneming& w) { return programma_.exists(part.gebied, w.periode); };
    const auto first = std::ranges::find_if(series, exists);
    return {first, std::find_if_not(first, series.end(), exists)};
  }

  RuweReeks sum_of(IndicatorIndex i, std::span<const RuweReeks> parts, const Onderdeel* onderdeel) {
    std::uint8_t decimals = 0;
    for (const RuweReeks& part : parts) decimals = std::max(decimals, part.decimalen);
    // How a figure that is not shown was written, is not to be seen at the sum.
    const Indicator& indicator = programma_.indicatoren[i];
    if (indicator.geheimhouding.soort != Geheimsoort::kGeen)
      decimals = std::min(decimals, indicator.decimalen.value_or(decimals));
    Summation sum([this, i](Periode periode) { return parts_in(i, periode); }, decimals);
    for (const RuweReeks& part : parts) sum.add(while_it_exists(part));
    return {.indicator = i,
            .onderdeel = onderdeel,
            .herkomst = Herkomst::kSom,
            .decimalen = decimals,
            .waarnemingen = keep(sum.result(out_.teksten))};
  }

  // The region's figures of each part of a breakdown that it did not deliver itself.
  void add_sums_of_parts() {
    std::ranges::stable_sort(parts_, {}, part_of);
    std::vector<RuweReeks> sums;
    for (auto first = parts_.cbegin(); first != parts_.cend();) {
      const auto is_other = [&](const RuweReeks& part) { return part_of(part) != part_of(*first); };
      const auto end = std::find_if(first, parts_.cend(), is_other);
      add_sum_of_part(std::span(first, end), sums);
      first = end;
    }
    parts_.insert(parts_.end(), sums.begin(), sums.end());
    std::ranges::stable_sort(parts_, {}, place_of);
  }

  // `delivered` is the same part in every area that has it, by area.
  void add_sum_of_part(std::span<const RuweReeks> delivered, std::vector<RuweReeks>& sums) {
    const RuweReeks& first = delivered.front();
    const Indicator& indicator = programma_.indicatoren[first.indicator];
    if (indicator.aggregatie != Aggregatie::kSom || first.gebied == kRegio) return;
    sums.push_back(sum_of(first.indicator, delivered, first.onderdeel));
  }

  void add_ratios(IndicatorIndex i) {
    const Indicator& indicator = programma_.indicatoren[i];
    for (const GebiedIndex g : indicator.gebieden) {
      if (!is_there(total(i, g))) add_ratio(i, g, Herkomst::kVerhouding);
    }
    if (indicator.aggregatie == Aggregatie::kGewogen && !is_there(total(i, kRegio)))
      add_ratio(i, kRegio, Herkomst::kGewogen);
  }

  void add_ratio(IndicatorIndex i, GebiedIndex g, Herkomst herkomst) {
    const Indicator& indicator = programma_.indicatoren[i];
    const RuweReeks& teller = total(indicator.teller, g);
    const RuweReeks& noemer = total(indicator.noemer, g);
    if (!is_there(teller) || !is_there(noemer)) return;
    std::vector<Waarneming> ratio;
    ratio.reserve(teller.waarnemingen.size());
    for (const Waarneming& above : teller.waarnemingen) {
      const Waarneming* below = denominator_at(noemer.waarnemingen, above.periode);
      if (below != nullptr) ratio.push_back(divided(above, *below, indicator));
    }
    if (ratio.empty()) return;
    total(i, g) = {.indicator = i,
                   .gebied = g,
                   .herkomst = herkomst,
                   .decimalen = indicator.decimalen.value_or(kRatioDecimals),
                   .waarnemingen = keep(std::move(ratio))};
  }

  // The order of publication, with the breakdowns behind their totals.
  void lay_out() {
    out_.reeksen.reserve(parts_.size() + static_cast<std::size_t>(std::ranges::count_if(totals_, is_there)));
    std::vector<IndicatorIndex> order(programma_.indicatoren.size());
    for (IndicatorIndex i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {},
                             [&](IndicatorIndex i) { return programma_.indicatoren[i].hoofddoel; });
    for (GebiedIndex g = 0; g < areas_; ++g) {
      for (const IndicatorIndex i : order) lay_out_one(i, g);
    }
  }

  void lay_out_one(IndicatorIndex i, GebiedIndex g) {
    if (is_there(total(i, g))) place(total(i, g));
    for (const RuweReeks& part : std::ranges::equal_range(parts_, std::pair(g, i), {}, place_of)) place(part);
  }

  void place(RuweReeks reeks) {
    const std::optional<std::uint8_t> asked = programma_.indicatoren[reeks.indicator].decimalen;
    reeks.decimalen = asked.value_or(std::min(reeks.decimalen, kMostShownDecimals));
    out_.reeksen.push_back(reeks);
  }

  const Programma& programma_;
  const Leveringen& leveringen_;
  RuweReeksen out_;
  std::size_t areas_;
  std::vector<RuweReeks> totals_;  // [indicator * areas + area]
  std::vector<RuweReeks> parts_;   // in the end by area and indicator
};

}  // namespace

RuweReeksen aggregate(const Programma& programma, const Leveringen& leveringen) {
  return Aggregation(programma, leveringen).run();
}

}  // namespace voortgang
