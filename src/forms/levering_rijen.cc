#include "forms/levering_rijen.h"

#include <algorithm>
#include <span>

#include "deliveries/gevraagd.h"
#include "deliveries/open_perioden.h"

namespace voortgang {
namespace {

// The breakdowns of an indicator that was never delivered: the total, and each value of each column.
std::vector<Onderdeel> all_breakdowns(const Indicator& indicator) {
  std::vector<Onderdeel> found(1);
  for (std::uint32_t kolom = 0; kolom < indicator.uitsplitsingen.size(); ++kolom) {
    const auto values = static_cast<std::uint32_t>(indicator.uitsplitsingen[kolom].waarden.size());
    for (std::uint32_t waarde = 0; waarde < values; ++waarde) found.push_back({{kolom, waarde}});
  }
  return found;
}

LeveringRij row_of(const Dossier& dossier, const Levering& levering, IndicatorIndex indicator,
                   const Onderdeel& onderdeel, const Waarneming& w) {
  LeveringRij row{indicator, onderdeel, w, is_blank(dossier, levering, w)};
  if (const Bijdragen* of = levering.bijdragen_of(w)) row.bijdragen = *of;
  return row;
}

class RowPlanner {
 public:
  RowPlanner(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex gebied)
      : dossier_(dossier),
        hoofddoel_(hoofddoel),
        gebied_(gebied),
        levering_(dossier.leveringen.levering(hoofddoel, gebied)) {}

  std::vector<LeveringRij> plan(std::optional<Periode> last_edition) {
    for (IndicatorIndex i = 0; i < dossier_.programma.indicatoren.size(); ++i) {
      const Indicator& indicator = dossier_.programma.indicatoren[i];
      const bool wanted = is_asked(dossier_.programma, i, hoofddoel_, gebied_);
      const auto first = first_asked(indicator, last_edition);
      const auto series = delivered(i);
      for (const GeleverdeReeks& reeks : series) {
        const auto known = levering_->of(reeks);
        add_series(i, levering_->onderdelen[reeks.onderdeel], known, first.value_or(known.front().periode),
                   wanted);
      }
      if (!wanted || !series.empty()) continue;
      for (const Onderdeel& onderdeel : all_breakdowns(indicator))
        add_series(i, onderdeel, {}, first.value_or(first_of_new(indicator)), wanted);
    }
    return std::move(rows_);
  }

  // Only what is new since an edition.
  std::vector<LeveringRij> plan_after(Periode last_edition) {
    const Programma& programma = dossier_.programma;
    for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
      if (!is_asked(programma, i, hoofddoel_, gebied_)) continue;
      const auto series = delivered(i);
      const Periode first =
          first_asked(programma.indicatoren[i], last_edition).value_or(last_period(programma.indicatoren[i]));
      for (const GeleverdeReeks& reeks : series)
        add_open(i, levering_->onderdelen[reeks.onderdeel], levering_->of(reeks), first);
      if (!series.empty()) continue;
      for (const Onderdeel& onderdeel : all_breakdowns(programma.indicatoren[i]))
        add_open(i, onderdeel, {}, first);
    }
    return std::move(rows_);
  }

 private:
  std::span<const GeleverdeReeks> delivered(IndicatorIndex indicator) const {
    if (levering_ == nullptr) return {};
    return std::ranges::equal_range(levering_->reeksen, indicator, {}, &GeleverdeReeks::indicator);
  }

  Periode last_period(const Indicator& indicator) const {
    return last_asked(indicator, dossier_.programma.editie.peilperiode);
  }

  // Of an indicator that has never been delivered, and no edition was frozen either.
  Periode first_of_new(const Indicator& indicator) const {
    const Periode last = last_period(indicator);
    if (!indicator.frequentie) return last;
    return further(last, 1 - kPeriodsToFillIn);
  }

  void add_series(IndicatorIndex indicator, const Onderdeel& onderdeel, std::span<const Waarneming> known,
                  Periode first, bool wanted) {
    const std::size_t begin = rows_.size();
    for (const Waarneming& w : known) rows_.push_back(row_of(dossier_, *levering_, indicator, onderdeel, w));
    if (wanted) add_open(indicator, onderdeel, known, first);
    const auto by_period = [](const LeveringRij& row) { return row.waarneming.periode; };
    std::ranges::stable_sort(rows_.begin() + static_cast<std::ptrdiff_t>(begin), rows_.end(), {}, by_period);
  }

  // The periods from `first` on that are not known. What is measured now and then is not asked for twice.
  void add_open(IndicatorIndex indicator, const Onderdeel& onderdeel, std::span<const Waarneming> known,
                Periode first) {
    const Indicator& of = dossier_.programma.indicatoren[indicator];
    if (!of.frequentie && !known.empty()) return;
    for (const Periode periode : absent_periods(known, first, last_period(of))) {
      if (dossier_.programma.exists(gebied_, periode))
        rows_.push_back({indicator, onderdeel, {.periode = periode}, true});
    }
  }

  const Dossier& dossier_;
  HoofddoelIndex hoofddoel_;
  GebiedIndex gebied_;
  const Levering* levering_;
  std::vector<LeveringRij> rows_;
};

}  // namespace

std::vector<LeveringRij> rows_to_fill_in(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex gebied,
                                         std::optional<Periode> last_edition) {
  return RowPlanner(dossier, hoofddoel, gebied).plan(last_edition);
}

std::size_t open_rows(const Programma& programma, std::span<const LeveringRij> rows,
                      std::optional<Periode> last_edition) {
  return static_cast<std::size_t>(std::ranges::count_if(rows, [&](const LeveringRij& row) {
    const auto first = first_asked(programma.indicatoren[row.indicator], last_edition);
    return row.open && (!first || *first <= row.waarneming.periode);
  }));
}

std::vector<LeveringRij> rows_of_new_periods(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                             GebiedIndex gebied, Periode last_edition) {
  return RowPlanner(dossier, hoofddoel, gebied).plan_after(last_edition);
}

std::vector<LeveringRij> delivered_rows(const Dossier& dossier, const Levering& levering) {
  std::vector<LeveringRij> rows;
  for (const GeleverdeReeks& reeks : levering.reeksen) {
    for (const Waarneming& w : levering.of(reeks)) {
      rows.push_back(row_of(dossier, levering, reeks.indicator, levering.onderdelen[reeks.onderdeel], w));
    }
  }
  return rows;
}

}  // namespace voortgang
