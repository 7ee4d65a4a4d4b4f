#include "forms/levering_rijen.h"

#include <algorithm>
#include <span>

namespace voortgang {
namespace {

// "." says that there is no figure; a blank cell says nothing yet.
bool is_blank(const Dossier& dossier, const Levering& levering, const Waarneming& w) {
  return w.toestand == Toestand::kOntbreekt &&
         !dossier.bronnen.at(levering.bron).text.substr(w.cel).starts_with('.');
}

// The breakdowns of an indicator that was never delivered: the total, and each value of each column.
std::vector<Onderdeel> all_breakdowns(const Indicator& indicator) {
  std::vector<Onderdeel> found(1);
  for (std::uint32_t kolom = 0; kolom < indicator.uitsplitsingen.size(); ++kolom) {
    const auto values = static_cast<std::uint32_t>(indicator.uitsplitsingen[kolom].waarden.size());
    for (std::uint32_t waarde = 0; waarde < values; ++waarde) found.push_back({{kolom, waarde}});
  }
  return found;
}

class RowPlanner {
 public:
  RowPlanner(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex gebied)
      : dossier_(dossier),
        hoofddoel_(hoofddoel),
        gebied_(gebied),
        levering_(dossier.leveringen.levering(hoofddoel, gebied)) {}

  std::vector<LeveringRij> plan() {
    for (IndicatorIndex i = 0; i < dossier_.programma.indicatoren.size(); ++i) {
      const bool wanted = dossier_.programma.indicatoren[i].is_asked_of(hoofddoel_, gebied_);
      const auto series = delivered(i);
      const Periode first = first_period(i, series);
      for (const GeleverdeReeks& reeks : series) {
        add_series(i, levering_->onderdelen[reeks.onderdeel], levering_->van(reeks), first, wanted);
      }
      if (!wanted || !series.empty()) continue;
      for (const Onderdeel& onderdeel : all_breakdowns(dossier_.programma.indicatoren[i]))
        add_series(i, onderdeel, {}, first, true);
    }
    return std::move(rows_);
  }

  // Only what is new since an edition.
  std::vector<LeveringRij> plan_after(Periode last_edition) {
    const Programma& programma = dossier_.programma;
    for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
      if (!programma.indicatoren[i].is_asked_of(hoofddoel_, gebied_)) continue;
      const auto series = delivered(i);
      const Periode first = first_period_after(i, last_edition);
      for (const GeleverdeReeks& reeks : series)
        add_open(i, levering_->onderdelen[reeks.onderdeel], levering_->van(reeks), first);
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

  // The last one that can be asked for. What is measured now and then is asked for the edition's own period.
  Periode last_period(IndicatorIndex indicator) const {
    const auto frequentie = dossier_.programma.indicatoren[indicator].frequentie;
    return frequentie ? last_over(dossier_.programma.editie.peilperiode, *frequentie)
                      : dossier_.programma.editie.peilperiode;
  }

  Periode first_period(IndicatorIndex indicator, std::span<const GeleverdeReeks> series) const {
    const Periode last = last_period(indicator);
    if (!dossier_.programma.indicatoren[indicator].frequentie) return last;
    Periode first = periode_at(last.frequentie, ordinal(last) - kPeriodsToFillIn + 1);
    for (std::size_t i = 0; i < series.size(); ++i) {
      const Periode known = levering_->waarnemingen[series[i].eerste].periode;
      first = i == 0 ? known : std::min(first, known);
    }
    return first;
  }

  void add_series(IndicatorIndex indicator, const Onderdeel& onderdeel, std::span<const Waarneming> known,
                  Periode first, bool wanted) {
    const std::size_t begin = rows_.size();
    for (const Waarneming& w : known)
      rows_.push_back({indicator, onderdeel, w, is_blank(dossier_, *levering_, w)});
    if (wanted) add_open(indicator, onderdeel, known, first);
    const auto by_period = [](const LeveringRij& row) { return row.waarneming.periode; };
    std::ranges::stable_sort(rows_.begin() + static_cast<std::ptrdiff_t>(begin), rows_.end(), {}, by_period);
  }

  Periode first_period_after(IndicatorIndex indicator, Periode last_edition) const {
    const auto frequentie = dossier_.programma.indicatoren[indicator].frequentie;
    if (!frequentie) return last_period(indicator);
    return periode_at(*frequentie, ordinal(last_over(last_edition, *frequentie)) + 1);
  }

  // The periods from `first` on that are not known. What is measured now and then is not asked for twice.
  void add_open(IndicatorIndex indicator, const Onderdeel& onderdeel, std::span<const Waarneming> known,
                Periode first) {
    if (!dossier_.programma.indicatoren[indicator].frequentie && !known.empty()) return;
    const Periode last = last_period(indicator);
    for (std::int32_t at = ordinal(first); at <= ordinal(last); ++at) {
      const Periode periode = periode_at(last.frequentie, at);
      if (std::ranges::find(known, periode, &Waarneming::periode) == known.end())
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

std::vector<LeveringRij> rows_to_fill_in(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                         GebiedIndex gebied) {
  return RowPlanner(dossier, hoofddoel, gebied).plan();
}

std::vector<LeveringRij> rows_of_new_periods(const Dossier& dossier, HoofddoelIndex hoofddoel,
                                             GebiedIndex gebied, Periode last_edition) {
  return RowPlanner(dossier, hoofddoel, gebied).plan_after(last_edition);
}

std::vector<LeveringRij> delivered_rows(const Dossier& dossier, const Levering& levering) {
  std::vector<LeveringRij> rows;
  for (const GeleverdeReeks& reeks : levering.reeksen) {
    for (const Waarneming& w : levering.van(reeks)) {
      rows.push_back(
          {reeks.indicator, levering.onderdelen[reeks.onderdeel], w, is_blank(dossier, levering, w)});
    }
  }
  return rows;
}

}  // namespace voortgang
