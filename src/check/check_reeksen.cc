#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "check/check.h"
#include "check/delivered.h"
#include "check/series_numbers.h"
#include "check/series_remarks.h"
#include "facts/kwaliteit.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

// One walk over every delivered series. Of each rule a series is told once: its first figure stands for all.
class SeriesCheck {
 public:
  SeriesCheck(const Dossier& dossier, const Feiten& feiten, Problems& problems)
      : dossier_(dossier),
        feiten_(feiten),
        problems_(problems),
        numbers_(dossier, problems),
        remarks_(dossier, feiten, problems) {}

  Doubts run() {
    for (const Levering& levering : dossier_.leveringen.lijst) {
      for (const GeleverdeReeks& reeks : levering.reeksen) {
        check(levering, reeks);
        if (!levering.lacks_rows) completeness();
      }
    }
    // Of others nobody asks how complete they are.
    for (const Vergelijklevering& others : dossier_.leveringen.vergelijkingen) {
      for (const GeleverdeReeks& reeks : others.levering.reeksen) check(others.levering, reeks);
    }
    std::ranges::sort(doubts_);
    return std::move(doubts_);
  }

 private:
  void check(const Levering& levering, const GeleverdeReeks& reeks) {
    start(levering, reeks);
    for (const Waarneming& waarneming : series_) {
      if (before_ != nullptr) step(waarneming);
      if (waarneming.status != Status::kDefinitief) status(waarneming);
      if (!waarneming.toelichting.empty()) remarks_.tell(waarneming);
      if (waarneming.is_getal()) number(waarneming);
      before_ = &waarneming;
    }
    numbers_.tell(doubts_);
    if (ahead_ != nullptr) {
      problems_.add(Code::CSV230, place(*ahead_),
                    {{"indicator", indicator_->id},
                     {"periode", code(ahead_->periode)},
                     {"datum", code(dossier_.programma.editie.datum)}});
    }
  }

  void start(const Levering& levering, const GeleverdeReeks& reeks) {
    levering_ = &levering;
    reeks_ = &reeks;
    series_ = levering.of(reeks);
    indicator_ = &dossier_.programma.indicatoren[reeks.indicator];
    before_ = nullptr;
    behind_gap_ = other_form_ = ahead_ = nullptr;
    missing_ = 0;
    has_number_ = false;
    numbers_.start(levering, reeks);
    remarks_.start(levering, reeks);
  }

  // From one row to the next: periods left out, or written in another form.
  void step(const Waarneming& waarneming) {
    if (waarneming.periode.frequentie != before_->periode.frequentie) {
      const bool may_differ = !indicator_->frequentie && !indicator_->has_geheimen;  // else: GEH121
      if (other_form_ == nullptr && may_differ) other_form_ = &waarneming;
      return;
    }
    if (!indicator_->frequentie || waarneming.periode.frequentie != *indicator_->frequentie) return;
    const std::int32_t apart = ordinal(waarneming.periode) - ordinal(before_->periode);
    if (apart <= 1) return;
    if (behind_gap_ == nullptr) {
      behind_gap_ = &waarneming;
      first_missing_ = further(before_->periode, 1);
    }
    missing_ += apart - 1;
  }

  void status(const Waarneming& waarneming) {
    if (is_unsure(waarneming.status) && !waarneming.is_getal() && waarneming.toestand != Toestand::kTeKlein) {
      problems_.add(Code::CSV219, place(waarneming),
                    {{"status", verbatim(woorden::status(waarneming.status))},
                     {"teken", verbatim(woorden::teken(waarneming.toestand))}});
    }
    if (waarneming.status == Status::kHerzien && waarneming.is_getal() && waarneming.toelichting.empty()) {
      problems_.add(Code::CSV212, place(waarneming));
    }
    if (waarneming.status != Status::kTrendbreuk || !waarneming.is_getal()) return;
    // Where rows could not be read, an earlier figure may be among them.
    if (!has_number_ && !levering_->lacks_rows)
      problems_.add(Code::CSV211, place(waarneming), {{"indicator", indicator_->id}});
    numbers_.break_off(doubts_);
  }

  // What statistics programs write for a figure that they do not have: -999, -99997.
  static bool seems_missing(const Waarneming& waarneming) {
    const std::int64_t size = -waarneming.waarde.units;
    if (waarneming.waarde.decimals > 0 || size < 999) return false;
    const std::string digits = std::to_string(size);
    return digits.find_first_not_of('9') >= digits.size() - 1 && digits.back() >= '5';
  }

  // What is secret is not judged by its value, but below zero there are no people at all.
  void below_zero(const Waarneming& waarneming) {
    const bool counts = indicator_->geheimhouding.soort == Geheimsoort::kPersonen && !indicator_->is_ratio();
    if (counts && waarneming.getal < 0)
      problems_.add(Code::GEH122, place(waarneming), {{"indicator", indicator_->id}});
  }

  void number(const Waarneming& waarneming) {
    has_number_ = true;
    below_zero(waarneming);
    if (seems_missing(waarneming) && waarneming.toelichting.empty())
      return problems_.add(Code::CSV242, place(waarneming),
                           {{"waarde", value_as_typed(dossier_, *levering_, waarneming)}});
    numbers_.add(waarneming);
    const bool is_forecast = waarneming.status == Status::kGeschat && !waarneming.toelichting.empty();
    const Datum today = dossier_.programma.editie.datum;
    const bool is_dated = today.jaar != 0;  // else the edition could not be read
    if (ahead_ == nullptr && !is_forecast && is_dated && begins_after(waarneming.periode, today))
      ahead_ = &waarneming;
  }

  void completeness() {
    if (other_form_ != nullptr) {
      problems_.add(Code::CSV220, row(*other_form_),
                    {{"indicator", indicator_->id},
                     {"periode", code(other_form_->periode)},
                     {"eerder", code(series_.front().periode)}});
    }
    if (behind_gap_ != nullptr && is_new_gap()) {
      problems_.add(Code::LEV105, row(*behind_gap_),
                    {{"indicator", indicator_->id},
                     {"onderdeel", onderdeel_naam(*indicator_, levering_->onderdelen[reeks_->onderdeel])},
                     {"periode", code(first_missing_)},
                     {"meer", missing_ > 1 ? std::to_string(missing_ - 1) : std::string()}});
    }
    stale();
  }

  // All parts of an indicator mostly lack the same periods: told once.
  bool is_new_gap() {
    const Gap gap{levering_, reeks_->indicator, first_missing_, missing_};
    return std::exchange(last_gap_, gap) != gap;
  }

  // Who says that newer figures are not known yet, or do not exist, or why, has not forgotten them.
  void stale() {
    const Waarneming& latest = series_.back();
    const FeitenReeks* published = feiten_.reeks(reeks_->indicator, levering_->gebied);
    if (reeks_->onderdeel != 0 || published == nullptr || !is_forgotten(dossier_.programma, *published))
      return;
    if (!lacks_duiding(dossier_.programma, *published)) return;
    problems_.add(Code::LEV106, row(latest),
                  {{"indicator", indicator_->id},
                   {"gebied", dossier_.programma.gebied_id(levering_->gebied)},
                   {"periode", code(latest.periode)},
                   {"peilperiode", code(dossier_.programma.editie.peilperiode)}});
  }

  Span place(const Waarneming& waarneming) const { return value_place(*levering_, waarneming); }
  Span row(const Waarneming& waarneming) const { return row_place(dossier_, *levering_, waarneming); }

  const Dossier& dossier_;
  const Feiten& feiten_;
  Problems& problems_;
  SeriesNumbers numbers_;
  SeriesRemarks remarks_;
  Doubts doubts_;
  // of the series at hand
  const Levering* levering_ = nullptr;
  const GeleverdeReeks* reeks_ = nullptr;
  std::span<const Waarneming> series_;
  const Indicator* indicator_ = nullptr;
  const Waarneming* before_ = nullptr;      // the row before this one
  const Waarneming* behind_gap_ = nullptr;  // the first row behind a gap
  const Waarneming* other_form_ = nullptr;
  const Waarneming* ahead_ = nullptr;  // the first of a period behind the edition
  Periode first_missing_;
  std::int32_t missing_ = 0;
  bool has_number_ = false;
  using Gap = std::tuple<const Levering*, IndicatorIndex, Periode, std::int32_t>;
  Gap last_gap_;
};

}  // namespace

Doubts check_reeksen(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  return SeriesCheck(dossier, feiten, problems).run();
}

}  // namespace voortgang
